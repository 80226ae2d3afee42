import { i18n } from '#i18n';
import { parseState, stateName } from '@/domain/constituent/us-state';
import type { PageView } from '@/domain/form/report/page-view';
import { Notice } from '../shared/Notice';
import { officeName } from './office-words';

interface OfficeGuardProps {
  readonly view: Extract<PageView, { kind: 'contact-form' | 'zip-gate' }>;
  /** The state in the person's address, as typed. */
  readonly ownState: string;
}

/** Warns before a fill if the office is in another state or unknown. It blocks nothing. */
export function OfficeGuard({ view, ownState }: OfficeGuardProps) {
  const words = guardWords(view, ownState);
  return (
    words && (
      <Notice tone="note">
        <p>{words}</p>
      </Notice>
    )
  );
}

function guardWords(
  { office, otherState, host, practice }: OfficeGuardProps['view'],
  ownState: string,
): string | null {
  if (practice) return null;
  if (office === null) return i18n.t('guard.noOffice', { host });
  const own = parseState(ownState);
  // The person's latest input counts, not the one at the time of the look.
  if (otherState === null || own === null || own === otherState) return null;
  return i18n.t('guard.otherState', {
    office: officeName(office, host),
    state: stateName(otherState),
    own: stateName(own),
  });
}
