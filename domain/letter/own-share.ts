import type { Letter } from './letter';
import { textParts } from './text-parts';

/** How much of a letter is the person's own, compared with the letter it was made from. */
export interface OwnShare {
  /** Words in the edited text. */
  readonly words: number;
  /** How many of them were changed or added. */
  readonly own: number;
}

/** The most steps of the comparison. Above it, words are counted without their order, in linear time. */
const MOST_STEPS = 3_000_000;

/** Words in lower case, without punctuation. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .split(/[^\p{L}\p{N}\p{M}'-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The length of the shortest edit between two lists, in words removed and inserted (Myers 1986, greedy); null if it
 * takes too many steps.
 */
function editLength(before: readonly string[], after: readonly string[]): number | null {
  const most = before.length + after.length;
  // Furthest position in `before` on each diagonal (position in `before` minus position in `after`).
  const furthest = new Map<number, number>([[1, 0]]);
  let steps = 0;
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = furthest.get(diagonal + 1) ?? -1;
      const right = furthest.get(diagonal - 1) ?? -1;
      let at = diagonal === -edits || (diagonal !== edits && right < down) ? down : right + 1;
      const from = at;
      while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal]) at++;
      furthest.set(diagonal, at);
      steps += at - from + 1;
      if (at >= before.length && at - diagonal >= after.length) return edits;
    }
    if (steps > MOST_STEPS) return null;
  }
  return most;
}

/** How many words of `after` exceed their count in `before`, in any order. */
function wordsNotIn(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let own = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count === 0) own++;
    else left.set(word, count - 1);
  }
  return own;
}

/**
 * Counts the words of `edited`, and how many are the person's own: outside a longest common sequence with `original`.
 * Case, punctuation, white space and removed words do not count. A moved paragraph counts as own. If large texts differ
 * too much, words are counted without their order.
 */
export function ownShare(original: string, edited: string): OwnShare {
  const before = wordsOf(original);
  const after = wordsOf(edited);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  const edits = editLength(left, right);
  const own = edits === null ? wordsNotIn(left, right) : (edits + right.length - left.length) / 2;
  return { words: after.length, own };
}

/** With a greater share of own words, a letter is unrelated to the compared one. */
const MOST_CHANGED = 0.6;

/** A text with the person's own words inserted and other placeholders removed. */
function withOwnWords(text: string, ownWords: string): string {
  return textParts(text)
    .map((part) => {
      if (part.kind === 'words') return part.text;
      return part.name === 'Your Own Words' ? ownWords : ' ';
    })
    .join('');
}

function bodyOf(letter: Letter, ownWords: string): string {
  return letter.paragraphs.map(({ text }) => withOwnWords(text, ownWords)).join('\n');
}

/**
 * How much of a letter is the person's own, compared with its source: the imported text, else the same or nearest
 * built-in letter. Null if it has no source.
 * @param origin the imported words (letter-origins.ts), or null
 */
export function ownCount(
  letter: Letter,
  ownWords: string,
  originals: readonly Letter[],
  origin: string | null = null,
): OwnShare | null {
  const body = bodyOf(letter, ownWords);
  if (origin !== null) {
    const count = ownShare(withOwnWords(origin, ''), body);
    return count.words === 0 ? null : count;
  }
  const itself = originals.filter(({ id }) => id === letter.id);
  const counts = (itself.length > 0 ? itself : originals).map((one) => ownShare(bodyOf(one, ''), body));
  const nearest = counts.reduce<OwnShare | null>(
    (best, count) => (best === null || count.own < best.own ? count : best),
    null,
  );
  if (nearest === null || nearest.words === 0) return null;
  return itself.length > 0 || nearest.own <= nearest.words * MOST_CHANGED ? nearest : null;
}
