import { freeName, textsOf } from './edit-letter';
import type { Letter, LetterId } from './letter';

function wordCounts(letter: Letter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of textsOf(letter).join(' ').split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** True if a version has every word of another, so that the other can be dropped. */
function keepsWords(version: Letter, other: Letter): boolean {
  const has = wordCounts(version);
  return [...wordCounts(other)].every(([word, count]) => (has.get(word) ?? 0) >= count);
}

/**
 * Letters edited here whose words another window's save would lose. The later edit wins, and these are to be kept as
 * copies. A letter missing from the other window was deleted on purpose.
 * See docs/decisions/008.
 */
export function lostVersions(
  mine: ReadonlyMap<LetterId, Letter>,
  incoming: readonly Letter[],
): readonly Letter[] {
  return incoming.flatMap((letter) => {
    const own = mine.get(letter.id);
    return own && !keepsWords(letter, own) ? [own] : [];
  });
}

/**
 * Letters from outside that can be added to the person's own. A letter that already exists is left out. If another
 * letter has the same id, the new one gets its own id and name, so that nothing is overwritten.
 */
export function addableLetters(
  read: readonly Letter[],
  own: readonly Letter[],
  newId: () => LetterId,
): readonly Letter[] {
  const letters = [...own];
  for (const letter of read) {
    const before = letters.find(({ id }) => id === letter.id);
    if (before && sameLetter(before, letter)) continue;
    letters.push(before ? { ...letter, id: newId(), name: freeName(letter.name, letters) } : letter);
  }
  return letters.slice(own.length);
}

function sameLetter(a: Letter, b: Letter): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every(
    (key) => JSON.stringify(Reflect.get(a, key)) === JSON.stringify(Reflect.get(b, key)),
  );
}
