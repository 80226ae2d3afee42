import type { ReactNode } from 'react';
import type { Letter, LetterId } from '@/domain/letter/letter';
import type { PreparedLetter } from '@/domain/letter/sheet-letter';
import type { StaleBill } from '@/domain/letter/stale-bill';
import { StaleBillNotice } from '../letter/BillNotices';
import { type LetterHead, LetterPicker } from '../letter/LetterPicker';
import { LetterPreview } from '../letter/LetterPreview';
import { OwnWords } from '../letter/OwnWords';
import { LengthNotice } from './PopupNotices';

export interface LetterPartProps {
  readonly letters: readonly LetterHead[];
  readonly letter: Letter;
  /** The chosen letter, if another one is shown in its place. */
  readonly chosen?: Pick<Letter, 'id'>;
  /** Notices about the letter's bill and this office. */
  readonly billPart?: ReactNode;
  readonly prepared: PreparedLetter;
  /** Characters that the form accepts, or null if unknown. */
  readonly maxLength: number | null;
  readonly stale: StaleBill | null;
  readonly ownWords: string;
  readonly onChooseLetter: (id: LetterId) => void;
  readonly onOwnWords: (text: string) => void;
}

/** The letter: the choice, how it will read in the form, and notices before the fill. */
export function LetterPart(props: LetterPartProps) {
  const { letter, prepared, stale } = props;
  return (
    <>
      <LetterPicker letters={props.letters} chosen={props.chosen ?? letter} onChoose={props.onChooseLetter} />
      {letter.bill && stale && <StaleBillNotice bill={letter.bill} stale={stale} />}
      {props.billPart}
      <LetterPreview letter={prepared.sheet} />
      {prepared.fit && props.maxLength !== null && <LengthNotice fit={prepared.fit} max={props.maxLength} />}
      <OwnWords text={props.ownWords} onChange={props.onOwnWords} />
    </>
  );
}
