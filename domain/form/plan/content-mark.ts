import type { Constituent } from '@/domain/constituent/constituent';
import type { Letter } from '@/domain/letter/letter';
import { shortHash } from '@/domain/short-hash';

/** What a fill is made of. */
export interface FillSource {
  readonly letter: Letter;
  readonly ownWords: string;
  readonly constituent: Constituent;
  readonly wantsReply: boolean;
}

/**
 * Marks what a form was filled with. Another letter, other words or other details give another mark, so that the
 * person can be offered to fill again. It holds none of them.
 */
export function contentMark({ letter, ownWords, constituent, wantsReply }: FillSource): string {
  return shortHash(JSON.stringify([letter, ownWords.trim(), constituent, wantsReply]));
}
