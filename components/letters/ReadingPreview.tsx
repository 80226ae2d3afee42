import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Office } from '@/domain/congress/office';
import type { Constituent } from '@/domain/constituent/constituent';
import type { Letter } from '@/domain/letter/letter';
import { type Reader, readersFor, sheetFor } from '@/domain/letter/preview-reader';
import { LetterSheet } from '../letter/LetterSheet';
import { officeName } from '../page/office-words';
import styles from './ReadingPreview.module.css';
import { Select } from './Select';

interface ReadingPreviewProps {
  readonly letter: Letter;
  readonly constituent: Constituent;
  readonly ownWords: string;
  readonly today: string;
  /** The offices that the person writes to. */
  readonly offices: readonly Office[];
}

/** The letter on its sheet: with placeholders as chips, or in final words as a chosen office reads it. */
export function ReadingPreview(props: ReadingPreviewProps) {
  const { offices } = props;
  const readers = readersFor(offices);
  const [chosen, setChosen] = useState<Reader | null>(null);
  const reader = readers.find((one) => one === chosen) ?? readers[0] ?? 'unknown';
  const id = useId();
  return (
    <section className={styles.preview} aria-label={i18n.t('letters.preview')}>
      <div>
        <Select
          id={id}
          label={i18n.t('letters.preview')}
          value={reader}
          onChange={(value) => setChosen(readers.find((one) => one === value) ?? null)}
          options={readers.map((one, at) => ({ value: one, words: readerWords(one, offices[at]) }))}
        />
      </div>
      <div className={styles.sheet}>
        <LetterSheet letter={sheetFor(reader, props)} />
      </div>
    </section>
  );
}

function readerWords(reader: Reader, office: Office | undefined): string {
  switch (reader) {
    case 'senator':
      return i18n.t('letters.asSenator');
    case 'representative':
      return i18n.t('letters.asRepresentative');
    case 'unknown':
      return i18n.t('letters.asUnknown');
    case 'blanks':
      return i18n.t('letters.asBlanks');
    default:
      return i18n.t('letters.asOffice', { office: officeName(office ?? null, '') });
  }
}
