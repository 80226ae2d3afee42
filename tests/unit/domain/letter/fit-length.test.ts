import { describe, expect, it } from 'vitest';
import { type ComposedLetter, messageText } from '@/domain/letter/compose';
import { fitLength, messageLength } from '@/domain/letter/fit-length';

const letter = (...paragraphs: readonly [length: number, dropOrder: number | null][]): ComposedLetter => ({
  subject: 'Sample',
  salutation: 'Dear',
  paragraphs: paragraphs.map(([length, dropOrder]) => ({ text: 'x'.repeat(length), dropOrder })),
  signature: 'Best,\nMe',
  topics: [],
  bill: null,
});

const limit = (max: number, lineBreakIsTwo = false) => ({ max, lineBreakIsTwo });

describe('messageLength', () => {
  it('counts UTF-16 units, and line breaks once or twice', () => {
    expect(messageLength('a\n\nb', false)).toBe(4);
    expect(messageLength('a\n\nb', true)).toBe(6);
    expect(messageLength('é😀', false)).toBe(3);
    expect(messageLength('', true)).toBe(0);
  });
});

describe('fitLength', () => {
  it('leaves a letter unchanged if it fits exactly', () => {
    const sample = letter([10, null], [10, 1]);
    const length = messageText(sample).length;
    expect(fitLength(sample, limit(length))).toEqual({ kind: 'fits', letter: sample, dropped: [] });
    expect(fitLength(sample, limit(length - 1))).toMatchObject({ kind: 'fits', dropped: [1] });
    // Salutation, two paragraphs and a signature of two lines: seven line breaks.
    expect(fitLength(sample, limit(length + 7, true))).toMatchObject({ kind: 'fits', dropped: [] });
    expect(fitLength(sample, limit(length + 6, true))).toMatchObject({ kind: 'fits', dropped: [1] });
  });

  it("drops paragraphs in the letter's order, as few as possible", () => {
    const sample = letter([100, 2], [100, null], [100, 1], [100, 3]);
    const full = messageText(sample).length;
    expect(fitLength(sample, limit(full - 1))).toMatchObject({ dropped: [2] });
    expect(fitLength(sample, limit(full - 103))).toMatchObject({ dropped: [0, 2] });
    expect(fitLength(sample, limit(full - 205))).toMatchObject({ dropped: [0, 2, 3] });
  });

  it('restores a paragraph if there is room for it in the end', () => {
    const sample = letter([10, 1], [100, 2], [100, null]);
    expect(fitLength(sample, limit(messageText(sample).length - 50))).toMatchObject({ dropped: [1] });
  });

  it('drops the later of two equals first', () => {
    const sample = letter([100, 1], [100, 1]);
    expect(fitLength(sample, limit(messageText(sample).length - 1))).toMatchObject({ dropped: [1] });
  });

  it('says how much too long the rest is, and never cuts', () => {
    const sample = letter([100, null], [100, 1]);
    const core = messageText(letter([100, null])).length;
    expect(fitLength(sample, limit(core - 12))).toEqual({ kind: 'too-long', excess: 12 });
    expect(fitLength(sample, limit(core - 12, true))).toEqual({ kind: 'too-long', excess: 12 + 5 });
  });
});
