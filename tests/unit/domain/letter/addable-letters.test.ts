import { expect, test } from 'vitest';
import { newLetter } from '@/domain/letter/edit-letter';
import type { LetterId } from '@/domain/letter/letter';
import { addableLetters } from '@/domain/letter/letters-from-elsewhere';

const id = (text: string) => text as LetterId;
const mine = newLetter(id('a'), 'Rivers');

test('a letter that is there already is left out', () => {
  expect(addableLetters([{ ...mine }], [mine], () => id('new'))).toEqual([]);
});

test('a letter never replaces another with its id', () => {
  const other = { ...mine, subject: 'Changed' };
  expect(addableLetters([other], [mine], () => id('new'))).toEqual([
    { ...other, id: 'new', name: 'Rivers 2' },
  ]);
});

test('new letters keep their ids', () => {
  const read = [newLetter(id('b'), 'Roads'), newLetter(id('c'), 'Schools')];
  expect(addableLetters(read, [mine], () => id('new'))).toEqual(read);
});
