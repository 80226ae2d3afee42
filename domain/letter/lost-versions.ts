import { textsOf } from './edit-letter';
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
