import { i18n } from '#i18n';
import type { Ahead } from '@/domain/form/roles/form-steps';
import { blankNames } from '../letter/letter-words';
import { OpenPlaces, type OpenPlacesProps } from '../letter/OpenPlaces';
import { Button } from '../shared/Button';
import { numberWords } from '../shared/locale';
import { Notice } from '../shared/Notice';

interface AccessNoticeProps {
  /** The person refused the browser's prompt. */
  readonly refused: boolean;
  readonly onAllow: () => void;
}

/** The browser denies access to the offices' sites: what does not work without it, and the button to allow it. */
export function AccessNotice({ refused, onAllow }: AccessNoticeProps) {
  return (
    <Notice
      tone="note"
      title={i18n.t('access.title')}
      actions={<Button onClick={onAllow}>{i18n.t('access.allow')}</Button>}
    >
      <p>{i18n.t('access.text')}</p>
      {refused && <p role="status">{i18n.t('access.refused')}</p>}
    </Notice>
  );
}

export interface GoesOnProps {
  /** The person stopped it here. */
  readonly stopped: boolean;
  /** What the filled page still has ahead; absent: it was not filled. */
  readonly ahead?: Ahead | undefined;
  readonly onStop: () => void;
}

const GOES_ON_WORDS = {
  message: 'goesOn.text',
  more: 'goesOn.more',
  'no-message': 'goesOn.noMessage',
} as const satisfies Readonly<Record<Ahead, string>>;

/** Says that the fill continues by itself on the office's next page, and can stop it. */
export function GoesOnNotice({ stopped, ahead, onStop }: GoesOnProps) {
  if (stopped) {
    return (
      <Notice>
        <p>{i18n.t('goesOn.stopped')}</p>
      </Notice>
    );
  }
  return (
    <Notice
      title={i18n.t('goesOn.title')}
      actions={<Button onClick={onStop}>{i18n.t('goesOn.stop')}</Button>}
    >
      <p>{i18n.t(GOES_ON_WORDS[ahead ?? 'more'])}</p>
    </Notice>
  );
}

interface OpenPlaceholdersProps {
  readonly names: readonly string[];
  /** The page is a ZIP gate, which needs no part of the letter. */
  readonly gate: boolean;
  /** Those that the person can settle here. */
  readonly places: OpenPlacesProps | null;
}

/** Names the letter's open placeholders. */
export function OpenPlaceholders({ names, gate, places }: OpenPlaceholdersProps) {
  return (
    <Notice tone="note" title={i18n.t('unresolved.title')}>
      <p>{i18n.t(gate ? 'unresolved.gate' : 'unresolved.text', { names: blankNames(names) })}</p>
      {places && <OpenPlaces {...places} />}
    </Notice>
  );
}

interface LengthNoticeProps {
  readonly fit:
    | { readonly kind: 'fits'; readonly dropped: readonly number[] }
    | { readonly kind: 'too-long'; readonly excess: number };
  /** Characters that the form accepts. */
  readonly max: number;
}

/** How a form's limit changes the letter; renders nothing if it fits. */
export function LengthNotice({ fit, max }: LengthNoticeProps) {
  const shownMax = { max: numberWords(max) };
  if (fit.kind === 'too-long')
    return (
      <Notice tone="problem">
        <p>{i18n.t('length.tooLong', fit.excess, shownMax)}</p>
      </Notice>
    );
  if (fit.dropped.length === 0) return null;
  return (
    <Notice tone="note">
      <p>{i18n.t('length.dropped', fit.dropped.length, shownMax)}</p>
    </Notice>
  );
}
