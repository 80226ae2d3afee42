import { expect, test } from 'vitest';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { newLetter } from '@/domain/letter/edit-letter';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { ownCount } from '@/domain/letter/own-share';

const [original] = BUILT_IN_LETTERS;
if (!original) throw new Error('missing');
const copy: Letter = { ...original, id: 'own-1' as LetterId };

test('counts own words in a built-in letter, but not its placeholders', () => {
  expect(ownCount(original, '', BUILT_IN_LETTERS)?.own).toBe(0);
  expect(ownCount(original, 'I live by the river.', BUILT_IN_LETTERS)?.own).toBe(5);
});

test('compares a copy with its original', () => {
  const paragraphs = copy.paragraphs.with(0, { text: 'Nothing but own words here', dropOrder: null });
  expect(ownCount(copy, '', BUILT_IN_LETTERS)?.own).toBe(0);
  expect(ownCount({ ...copy, paragraphs }, '', BUILT_IN_LETTERS)?.own).toBeGreaterThanOrEqual(4);
});

test('has nothing to compare an unrelated letter with', () => {
  const other = {
    ...newLetter('own-2' as LetterId, 'Rivers'),
    paragraphs: [{ text: 'Clean rivers matter, fish need water without poison.', dropOrder: null }],
  };
  expect(ownCount(other, '', BUILT_IN_LETTERS)).toBeNull();
  expect(ownCount(newLetter('own-3' as LetterId, 'Empty'), '', BUILT_IN_LETTERS)).toBeNull();
});

test('compares an imported letter with its original text, without placeholders', () => {
  const brought: Letter = {
    ...newLetter('own-4' as LetterId, 'Rivers'),
    paragraphs: [{ text: 'In < City > I support clean rivers and swim in them.', dropOrder: null }],
  };
  const origin = 'In < City > I support/oppose clean rivers.';
  expect(ownCount(brought, '', BUILT_IN_LETTERS, origin)).toEqual({ words: 9, own: 4 });
  expect(ownCount(newLetter('own-5' as LetterId, 'Empty'), '', BUILT_IN_LETTERS, origin)).toBeNull();
});
