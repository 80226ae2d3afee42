import { useId } from 'react';
import { i18n } from '#i18n';
import type { Letter, LetterId } from '@/domain/letter/letter';
import styles from './LetterPicker.module.css';
import { letterName } from './letter-words';

/** What identifies a letter in the list. Built-in letters have their names in the catalog. */
export type LetterHead = Pick<Letter, 'id'> & Partial<Pick<Letter, 'name'>>;

interface LetterPickerProps {
  readonly letters: readonly LetterHead[];
  readonly chosen: Pick<Letter, 'id'>;
  readonly onChoose: (id: LetterId) => void;
}

/** Chooses the letter to fill in. With only one letter there is nothing to choose. */
export function LetterPicker({ letters, chosen, onChoose }: LetterPickerProps) {
  const id = useId();
  if (letters.length < 2) return null;
  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={styles.label}>
        {i18n.t('letter.choose')}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen.id}
        onChange={(event) => {
          const letter = letters.find((one) => one.id === event.currentTarget.value);
          if (letter) onChoose(letter.id);
        }}
      >
        {letters.map((letter) => (
          <option key={letter.id} value={letter.id}>
            {letterName(letter)}
          </option>
        ))}
      </select>
    </div>
  );
}
