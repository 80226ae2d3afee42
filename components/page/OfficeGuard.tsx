import { i18n } from '#i18n';
import { parseState, stateName } from '@/domain/constituent/us-state';
import type { PageView } from '@/domain/form/report/page-view';
import { Notice } from '../shared/Notice';
import { officeName } from './office-words';

interface OfficeGuardProps {
  readonly view: Extract<PageView, { kind: 'contact-form' | 'zip-gate' }>;
  /** State of the person's address, as it is written there. */
  readonly ownState: string;
}

/** Says before a fill what speaks against it: another state's office, or nobody's that is known. It stops nothing. */
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
  // What the person has changed since the look counts.
  if (otherState === null || own === null || own === otherState) return null;
  return i18n.t('guard.otherState', {
    office: officeName(office, host),
    state: stateName(otherState),
    own: stateName(own),
  });
}
