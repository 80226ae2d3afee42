import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { billName } from '@/domain/congress/bill-status';
import { type BillText, billOf, billText, sameBill, sameNumber } from '@/domain/letter/bill-text';
import type { EditLetter } from '@/domain/letter/edit-letter';
import { BILL_TYPES, type BillType, type Letter } from '@/domain/letter/letter';
import { Button } from '../shared/Button';
import { TextBox } from '../shared/TextBox';
import styles from './BillBoxes.module.css';
import { Select } from './Select';

interface BillBoxesProps {
  readonly letter: Letter;
  /** Number of the current Congress. */
  readonly congress: number;
  /** Text typed earlier that is not a complete bill yet. */
  readonly unfinished: BillText | null;
  readonly onEdit: EditLetter;
  /** Keeps an incomplete bill while it is typed; null once it is complete. */
  readonly onUnfinished: (text: BillText | null) => void;
}

/** The bill that a letter is about. Until its number is complete, the letter has no bill. */
export function BillBoxes({ letter, congress, unfinished, onEdit, onUnfinished }: BillBoxesProps) {
  const typeId = useId();
  const [typed, setTyped] = useState<BillText>(() => unfinished ?? billText(letter.bill, congress));
  // A change from elsewhere (undo, another window) replaces the typed text.
  const text = sameBill(letter.bill, billOf(typed)) ? typed : billText(letter.bill, congress);
  const change = (part: Partial<BillText>) => {
    const next = { ...text, ...part };
    setTyped(next);
    const bill = billOf(next);
    onUnfinished(bill ? null : next);
    const law = sameNumber(bill, letter.bill) ? (letter.bill?.becameLaw ?? null) : null;
    onEdit({ ...letter, bill: bill && { ...bill, becameLaw: law } }, 'bill');
  };
  return (
    <fieldset className={styles.bill}>
      <legend className={styles.legend}>{i18n.t('letters.bill')}</legend>
      <p className={styles.help}>{i18n.t('letters.billHelp')}</p>
      <div className={styles.boxes}>
        <TextBox
          label={i18n.t('letters.congress')}
          inputMode="numeric"
          value={text.congress}
          onChange={(value) => change({ congress: value })}
        />
        <Select
          id={typeId}
          label={i18n.t('letters.billType')}
          value={text.type}
          onChange={(value) => change({ type: BILL_TYPES.find((type) => type === value) ?? 's' })}
          options={BILL_TYPES.map((type) => ({ value: type, words: typeName(type), lang: 'en' }))}
        />
        <TextBox
          label={i18n.t('letters.billNumber')}
          inputMode="numeric"
          value={text.number}
          onChange={(value) => change({ number: value })}
        />
        <div className={styles.title}>
          <TextBox
            label={i18n.t('letters.billTitle')}
            value={text.title}
            onChange={(value) => change({ title: value })}
          />
        </div>
      </div>
      {letter.bill && (
        <div>
          <Button look="text" onClick={() => onEdit({ ...letter, bill: null }, '')}>
            {i18n.t('letters.noBill')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** "S.", "H.Con.Res." */
function typeName(type: BillType): string {
  return billName({ congress: 1, type, number: 1, title: '', becameLaw: null }).replace(/ 1$/, '');
}
