import { i18n } from '#i18n';
import type { SheetLetter, SheetWords } from '@/domain/letter/sheet-letter';
import styles from './LetterSheet.module.css';

/** The letter on its sheet of paper. */
export function LetterSheet({ letter }: { readonly letter: SheetLetter }) {
  return (
    <div className={styles.sheet}>
      <p className={styles.subject}>
        <span className={styles.subjectLabel}>{i18n.t('letter.subject')} </span>
        <Words words={letter.subject} />
      </p>
      <p>
        <Words words={letter.salutation} />
      </p>
      {letter.paragraphs.map(({ words, leftOut }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may be equal, and they hold no state
        <p key={index} className={leftOut ? styles.leftOut : undefined}>
          {leftOut && <span className={styles.leftOutLabel}>{i18n.t('letter.leftOut')} </span>}
          {leftOut ? (
            <del>
              <Words words={words} />
            </del>
          ) : (
            <Words words={words} />
          )}
        </p>
      ))}
      <p>
        <Words words={letter.signature} />
      </p>
    </div>
  );
}

/** Text with highlighted placeholders. Letters to Congress are in English, whatever the language around them. */
function Words({ words }: { readonly words: readonly SheetWords[] }) {
  return (
    <span lang="en">
      {words.map(({ text, blank }, index) =>
        blank ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a blank may occur twice, and it holds no state
          <mark key={index} className={styles.blank}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
