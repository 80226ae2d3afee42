import { i18n } from '#i18n';
import { blankNames } from '../letter/letter-words';
import { Button } from '../shared/Button';
import { numberWords } from '../shared/locale';
import { Notice } from '../shared/Notice';

interface AccessNoticeProps {
  /** The person was asked by the browser and said no. */
  readonly refused: boolean;
  readonly onAllow: () => void;
}

/** The browser does not let the extension into the offices' sites: what does not work without it, and the way to allow it. */
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
  /** The person has stopped it from here. */
  readonly stopped: boolean;
  readonly onStop: () => void;
}

/** Says that the fill goes on by itself on the office's next page, and stops it. */
export function GoesOnNotice({ stopped, onStop }: GoesOnProps) {
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
      <p>{i18n.t('goesOn.text')}</p>
    </Notice>
  );
}

interface OpenPlaceholdersProps {
  readonly names: readonly string[];
  /** The page is a ZIP gate, which asks for nothing of the letter. */
  readonly gate: boolean;
}

/** Names the blanks that are still open in the letter. */
export function OpenPlaceholders({ names, gate }: OpenPlaceholdersProps) {
  return (
    <Notice tone="note" title={i18n.t('unresolved.title')}>
      <p>{i18n.t(gate ? 'unresolved.gate' : 'unresolved.text', { names: blankNames(names) })}</p>
    </Notice>
  );
}

interface LengthNoticeProps {
  readonly fit:
    | { readonly kind: 'fits'; readonly dropped: readonly number[] }
    | { readonly kind: 'too-long'; readonly excess: number };
  /** Characters that the form takes. */
  readonly max: number;
}

/** What a form's limit does to the letter; nothing when it fits as it is. */
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
