import { textsOf } from './edit-letter';
import type { Letter, LetterId } from './letter';

function wordCounts(letter: Letter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of textsOf(letter).join(' ').split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** True where a version has every word of another, so that nothing is lost with the other. */
function keepsWords(version: Letter, other: Letter): boolean {
  const has = wordCounts(version);
  return [...wordCounts(other)].every(([word, count]) => (has.get(word) ?? 0) >= count);
}

/**
 * Letters written here whose words would be gone with what another window wrote over them. The later edit
 * wins; these are to be kept as copies. A letter that is gone altogether was deleted on purpose.
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
