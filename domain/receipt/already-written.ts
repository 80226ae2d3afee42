import type { OfficeId } from '@/domain/congress/office';
import type { LetterId } from '../letter/letter';
import type { Receipt } from './receipt';

/** A letter as it would be filled, and into whose form. */
export interface LetterToWrite {
  readonly letterId: LetterId;
  readonly text: string;
  readonly officeId: OfficeId | null;
  /** Of the form; it stands for an office that is not known by name. */
  readonly host: string;
}

/** So much of two texts is one: of the same letter, which a person may have gone on writing, and of any other. */
const ALIKE = { sameLetter: 0.3, anyLetter: 0.7 } as const;
/** Words that are compared together. */
const RUN = 3;

/**
 * The last receipt for the same letter to the same office: one that was sent before one that was only filled;
 * null where there is none. The same letter is one with its id whose text is still much of it, or one of
 * another id whose text is nearly it (a copy).
 */
export function alreadyWritten(receipts: readonly Receipt[], letter: LetterToWrite): Receipt | null {
  const same = receipts
    .filter((receipt) => isToSameOffice(receipt, letter))
    .filter((receipt) => {
      const least = receipt.letterId === letter.letterId ? ALIKE.sameLetter : ALIKE.anyLetter;
      return likeness(receipt.text, letter.text) >= least;
    });
  return same.findLast(({ sent }) => sent !== null) ?? same.at(-1) ?? null;
}

function isToSameOffice(receipt: Receipt, { officeId, host }: LetterToWrite): boolean {
  return officeId === null || receipt.officeId === null
    ? officeId === receipt.officeId && receipt.host === host
    : receipt.officeId === officeId;
}

/** How much of two texts is one, from 0 to 1: runs of three words that both have, of all that either has. */
export function likeness(a: string, b: string): number {
  const [runs, others] = [runsOf(a), runsOf(b)];
  if (runs.size === 0 || others.size === 0) return runs.size === others.size ? 1 : 0;
  const both = [...runs].filter((run) => others.has(run)).length;
  return both / (runs.size + others.size - both);
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  if (runs.size === 0 && words.length > 0) runs.add(words.join(' '));
  return runs;
}
