import { describe, expect, test } from 'vitest';
import { currentCongress } from '@/domain/congress/current-congress';
import {
  findLetters,
  freeName,
  newLetter,
  record,
  startHistory,
  stepBack,
  stepForward,
  withNewParagraph,
  withoutParagraph,
  withParagraph,
  withParagraphMoved,
} from '@/domain/letter/edit-letter';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { lostVersions } from '@/domain/letter/letters-from-elsewhere';

const id = 'own-1' as LetterId;
const letter = (changes: Partial<Letter> = {}): Letter => ({ ...newLetter(id, 'Rivers'), ...changes });
const paragraphs = (...texts: string[]) => texts.map((text) => ({ text, dropOrder: null }));
const texts = (one: Letter) => one.paragraphs.map(({ text }) => text);

describe('paragraphs', () => {
  const three = letter({ paragraphs: paragraphs('a', 'b', 'c') });

  test('are moved, unless the target is out of range', () => {
    expect(texts(withParagraphMoved(three, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(texts(withParagraphMoved(three, 0, 1))).toEqual(['b', 'a', 'c']);
    expect(withParagraphMoved(three, 0, -1)).toBe(three);
    expect(withParagraphMoved(three, 2, 3)).toBe(three);
  });

  test('are added, changed and removed', () => {
    expect(texts(withNewParagraph(three, 'd'))).toEqual(['a', 'b', 'c', 'd']);
    expect(withParagraph(three, 1, { dropOrder: 2 }).paragraphs[1]).toEqual({ text: 'b', dropOrder: 2 });
    expect(texts(withoutParagraph(three, 1))).toEqual(['a', 'c']);
  });
});

test('a taken name gets a number', () => {
  expect(freeName('Rivers', [])).toBe('Rivers');
  expect(freeName('Rivers', [letter(), letter({ name: 'Rivers 2' })])).toBe('Rivers 3');
});

test('letters are found by all words, in any order and case, in text and topics', () => {
  const one = letter({ paragraphs: paragraphs('Clean water for all'), topics: ['Environment'] });
  const other = letter({ name: 'Roads' });
  expect(findLetters([one, other], 'WATER environment')).toEqual([one]);
  expect(findLetters([one, other], ' ')).toEqual([one, other]);
  expect(findLetters([one, other], 'water roads')).toEqual([]);
});

describe('undo and redo', () => {
  test('keystrokes in one place are one step', () => {
    let history = startHistory('');
    for (const text of ['a', 'ab', 'abc']) history = record(history, text, 'subject');
    history = record(history, 'abc!', 'salutation');
    expect(stepBack(history).present).toBe('abc');
    expect(stepBack(stepBack(history)).present).toBe('');
    expect(stepBack(stepBack(stepBack(history))).present).toBe('');
    expect(stepForward(stepBack(history)).present).toBe('abc!');
  });

  test('a change after an undo discards the redo steps', () => {
    const back = stepBack(record(startHistory('one'), 'two', ''));
    const changed = record(back, 'three', '');
    expect(stepForward(changed)).toBe(changed);
    expect(stepBack(changed).present).toBe('one');
  });
});

describe('two windows', () => {
  const mine = letter({ subject: 'Please protect the rivers' });

  test('nothing is lost if another window continued the edit', () => {
    const onward = letter({ subject: 'Please protect all the rivers' });
    expect(lostVersions(new Map([[id, mine]]), [onward])).toEqual([]);
  });

  test('overwritten words are kept', () => {
    const over = letter({ subject: 'Please protect' });
    expect(lostVersions(new Map([[id, mine]]), [over])).toEqual([mine]);
  });

  test('a letter deleted elsewhere stays deleted, and one not edited here is left alone', () => {
    expect(lostVersions(new Map([[id, mine]]), [])).toEqual([]);
    expect(lostVersions(new Map(), [letter()])).toEqual([]);
  });
});

test.each([
  ['2026-11-22', 119],
  ['2027-01-02', 119],
  ['2027-01-03', 120],
  ['2018-04-11', 115],
])('on %s the Congress is the %ith', (day, congress) => {
  expect(currentCongress(day)).toBe(congress);
});
