import { i18n } from '#i18n';
import type { Office } from '@/domain/congress/office';
import type { Constituent } from '@/domain/constituent/constituent';
import { isBuiltInId } from '@/domain/letter/built-in-letters/built-in-id';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { ownCount } from '@/domain/letter/own-share';
import { sheetFor, sheetText, wordsText } from '@/domain/letter/preview-reader';
import { LetterSheet } from '../letter/LetterSheet';
import { OwnWords } from '../letter/OwnWords';
import { Button } from '../shared/Button';
import { LetterEditor, type LetterEditorProps } from './LetterEditor';
import styles from './LetterView.module.css';
import { ReadingPreview } from './ReadingPreview';

export interface LetterViewProps extends LetterEditorProps {
  /** The built-in letters, for comparison with this one. */
  readonly builtIn: readonly Letter[];
  /** The words of the letter as imported; null if it was not imported. */
  readonly origin: string | null;
  readonly chosen: LetterId | null;
  readonly constituent: Constituent;
  /** The offices that the person writes to. */
  readonly offices: readonly Office[];
  readonly ownWords: string;
  readonly today: string;
  readonly onOwnWords: (text: string) => void;
  readonly onUse: (id: LetterId) => void;
  readonly onDuplicate: (letter: Letter) => void;
  readonly onDelete: (letter: Letter) => void;
  readonly onExport: (letter: Letter) => void;
  readonly onCopyText: (text: string) => void;
  readonly onPrint: () => void;
}

/** One letter beside its sheet: the editor for the person's own, read-only for others. */
export function LetterView(props: LetterViewProps) {
  const { letter } = props;
  const builtIn = isBuiltInId(letter.id);
  const count = ownCount(letter, props.ownWords, props.builtIn, props.origin);
  return (
    <div className={styles.columns}>
      <div className={styles.work}>
        <div className={styles.actions}>
          {letter.id === props.chosen ? (
            <p className={styles.chosen}>{i18n.t('letters.inPopup')}</p>
          ) : (
            <Button onClick={() => props.onUse(letter.id)}>{i18n.t('letters.use')}</Button>
          )}
          <Button onClick={() => props.onDuplicate(letter)}>{i18n.t('letters.duplicate')}</Button>
          {!builtIn && (
            <Button look="grave" onClick={() => props.onDelete(letter)}>
              {i18n.t('letters.delete')}
            </Button>
          )}
        </div>
        {builtIn ? <p>{i18n.t('letters.builtInHelp')}</p> : <LetterEditor {...props} />}
        <div className={styles.own}>
          <p className={styles.nudge}>{i18n.t('letters.ownWordsNudge')}</p>
          <OwnWords text={props.ownWords} onChange={props.onOwnWords} />
          {count && <p className={styles.nudge}>{i18n.t('letters.ownCount', { ...count })}</p>}
        </div>
        <Share {...props} />
      </div>
      <div className={styles.reading}>
        <ReadingPreview {...props} />
      </div>
      <div className={styles.paper}>
        <LetterSheet letter={sheetFor('unknown', props)} />
      </div>
    </div>
  );
}

/** Other actions on a letter. It leaves the browser only if the person sends it. */
function Share(props: LetterViewProps) {
  const { letter, constituent } = props;
  const sheet = sheetFor('unknown', props);
  const mail = `mailto:${encodeURIComponent(constituent.email)}?subject=${encodeURIComponent(wordsText(sheet.subject))}&body=${encodeURIComponent(sheetText(sheet).replaceAll('\n', '\r\n'))}`;
  return (
    <section className={styles.share} aria-label={i18n.t('letters.share')}>
      <h2 className={styles.shareTitle}>{i18n.t('letters.share')}</h2>
      <div className={styles.actions}>
        <Button onClick={() => props.onExport(letter)}>{i18n.t('letters.saveFile')}</Button>
        <Button onClick={() => props.onCopyText(sheetText(sheet))}>{i18n.t('letters.copyText')}</Button>
        <Button onClick={props.onPrint}>{i18n.t('letters.print')}</Button>
        <a href={mail}>{i18n.t('letters.email')}</a>
      </div>
    </section>
  );
}
