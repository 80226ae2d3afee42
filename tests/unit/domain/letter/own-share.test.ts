import { describe, expect, test } from 'vitest';
import { ownShare } from '@/domain/letter/own-share';

describe('ownShare', () => {
  test.each([
    ['nothing changed', 'Please protect our rivers.', 'Please protect our rivers.', 4, 0],
    [
      'other case, punctuation and lines',
      'Please protect our rivers.',
      'please — protect\n\nour “Rivers”!',
      4,
      0,
    ],
    ['a word added', 'Please protect our rivers.', 'Please protect all our rivers.', 5, 1],
    ['a word changed', 'Please protect our rivers.', 'Please clean our rivers.', 4, 1],
    ['words removed', 'Please protect our clean rivers.', 'Please protect rivers.', 3, 0],
    [
      'a sentence added before',
      'Please protect our rivers.',
      'I swim here. Please protect our rivers.',
      7,
      3,
    ],
    ['a sentence added after', 'Please protect our rivers.', 'Please protect our rivers. I swim here.', 7, 3],
    ['a repeated word', 'our rivers', 'our our rivers', 3, 1],
    ['all new', 'Please protect our rivers.', 'Trams run at night', 4, 4],
    ['nothing before', '', 'All of this is mine', 5, 5],
    ['nothing after', 'Please protect our rivers.', '', 0, 0],
    ['typographic apostrophes', "it's ours", 'it’s ours', 2, 0],
    ['words moved', 'one two three four', 'three four one two', 4, 2],
  ])('%s', (_, original, edited, words, own) => {
    expect(ownShare(original, edited)).toEqual({ words, own });
  });

  const many = (count: number, word: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => word(index)).join(' ');

  test('counts a change in a long text exactly', () => {
    const original = many(20_000, (index) => `word${index}`);
    expect(ownShare(original, original.replace('word9000 ', 'my own words '))).toEqual({
      words: 20_002,
      own: 3,
    });
  });

  test('counts without order if texts are large and different', () => {
    const original = many(30_000, (index) => `old${index}`);
    const edited = many(30_000, (index) => (index % 3 === 0 ? `old${29_999 - index}` : `new${index}`));
    const { words, own } = ownShare(original, edited);
    expect(words).toBe(30_000);
    expect(own).toBe(20_000);
  });
});
