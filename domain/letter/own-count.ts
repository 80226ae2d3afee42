import type { Letter } from './letter';
import { type OwnShare, ownShare } from './own-share';
import { textParts } from './placeholder';

/** Above this share of own words a letter has nothing to do with the one it is held against. */
const MOST_CHANGED = 0.6;

/** A text with the person's own words in their place; other placeholders are nobody's words. */
function wordsOf(text: string, ownWords: string): string {
  return textParts(text)
    .map((part) => {
      if (part.kind === 'words') return part.text;
      return part.name === 'Your Own Words' ? ownWords : ' ';
    })
    .join('');
}

function bodyOf(letter: Letter, ownWords: string): string {
  return letter.paragraphs.map(({ text }) => wordsOf(text, ownWords)).join('\n');
}

/**
 * How much of a letter is the person's own against the letter it came from: the text that was brought in, else the
 * built-in letter that it is, or is nearest to. Null where it comes from none of them, so that there is nothing to
 * hold it against.
 * @param origin the words as they were brought in (letter-origins.ts), null for a letter that was not
 */
export function ownCount(
  letter: Letter,
  ownWords: string,
  originals: readonly Letter[],
  origin: string | null = null,
): OwnShare | null {
  const body = bodyOf(letter, ownWords);
  if (origin !== null) {
    const count = ownShare(wordsOf(origin, ''), body);
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
