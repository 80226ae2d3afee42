import { freeName } from '@/domain/letter/edit-letter';
import type { Letter, LetterId } from '@/domain/letter/letter';

/**
 * Letters from outside as they can be put beside the person's own: one that is there already is left out, one
 * whose id another letter has gets an id and a name of its own, so that nothing is written over.
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
