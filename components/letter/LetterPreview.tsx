import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { SheetLetter } from '@/domain/letter/sheet-letter';
import { Button } from '../shared/Button';
import styles from './LetterPreview.module.css';
import { LetterSheet } from './LetterSheet';

/** The letter's first lines on its sheet; "Read all" unfolds it. */
export function LetterPreview({ letter }: { readonly letter: SheetLetter }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles.preview} aria-label={i18n.t('letter.title')}>
      <div id={id} className={open ? styles.open : styles.folded}>
        <LetterSheet letter={letter} />
      </div>
      <div className={styles.foot}>
        <Button look="text" expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'letter.readLess' : 'letter.readAll')}
        </Button>
      </div>
    </section>
  );
}
