import type { OfficeId } from '@/domain/congress/office';
import type { LetterId } from '../letter/letter';
import type { Receipt } from './receipt';

/** A letter about to be filled, and its destination. */
export interface LetterToWrite {
  readonly letterId: LetterId;
  readonly text: string;
  readonly officeId: OfficeId | null;
  /** The form's host. It identifies an office without a known name. */
  readonly host: string;
}

/** How alike two texts must be: with the same letter id, since people edit letters, and with different ids. */
const MIN_SIMILARITY = { sameLetter: 0.3, anyLetter: 0.7 } as const;
/** Number of consecutive words that are compared together. */
const RUN_LENGTH = 3;

/**
 * The last receipt for the same letter to the same office, preferring sent ones; null if nothing was written. Letters
 * are the same if their ids match and their texts are similar, or if the texts are nearly equal (a copy).
 */
export function alreadyWritten(receipts: readonly Receipt[], letter: LetterToWrite): Receipt | null {
  const same = receipts
    .filter((receipt) => isToSameOffice(receipt, letter))
    .filter((receipt) => {
      const least =
        receipt.letterId === letter.letterId ? MIN_SIMILARITY.sameLetter : MIN_SIMILARITY.anyLetter;
      return likeness(receipt.text, letter.text) >= least;
    });
  return same.findLast(({ sent }) => sent !== null) ?? same.at(-1) ?? null;
}

function isToSameOffice(receipt: Receipt, { officeId, host }: LetterToWrite): boolean {
  return officeId === null || receipt.officeId === null
    ? officeId === receipt.officeId && receipt.host === host
    : receipt.officeId === officeId;
}

/** Similarity of two texts from 0 to 1: shared runs of three words, divided by all runs. */
export function likeness(a: string, b: string): number {
  const [runs, others] = [runsOf(a), runsOf(b)];
  if (runs.size === 0 || others.size === 0) return runs.size === others.size ? 1 : 0;
  const both = [...runs].filter((run) => others.has(run)).length;
  return both / (runs.size + others.size - both);
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN_LENGTH <= words.length; at += 1)
    runs.add(words.slice(at, at + RUN_LENGTH).join(' '));
  if (runs.size === 0 && words.length > 0) runs.add(words.join(' '));
  return runs;
}
