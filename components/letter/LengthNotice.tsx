import { i18n } from '#i18n';
import { numberWords } from '../shared/locale';
import { Notice } from '../shared/Notice';

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
