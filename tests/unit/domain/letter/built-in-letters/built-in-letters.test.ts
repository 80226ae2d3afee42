import { describe, expect, it } from 'vitest';
import type { Office } from '@/domain/congress/office';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import {
  BUILT_IN_LETTERS,
  BUILT_IN_NAMES,
  chosenLetter,
} from '@/domain/letter/built-in-letters/built-in-letters';
import { type ComposedLetter, composeLetter, messageText } from '@/domain/letter/compose';
import { fitLength, messageLength } from '@/domain/letter/fit-length';
import type { Letter, LetterId } from '@/domain/letter/letter';

const constituent = {
  ...EMPTY_CONSTITUENT,
  firstName: 'Sample',
  lastName: 'Constituent',
  closing: 'Yours sincerely',
};

/** Gives letters about any bill a bill, as in a copy. */
const aboutABill = (letter: Letter): Letter =>
  letter.bill === null
    ? { ...letter, bill: { congress: 119, type: 's', number: 9999, title: 'Sample Act', becameLaw: null } }
    : letter;

function composed(letter: Letter, ownWords = '', office: Office | null = null): ComposedLetter {
  const result = composeLetter(letter, { constituent, office, ownWords, date: '2026-11-22' });
  if (result.kind !== 'composed') throw new Error(`unresolved: ${result.placeholders.join()}`);
  return result.letter;
}

const WORDS = 'A sentence of my own.';

describe.each(BUILT_IN_LETTERS)('$name', (given) => {
  const letter = aboutABill(given);

  it('needs only a name, a closing and own words', () => {
    const text = messageText(composed(letter, WORDS));
    expect(text).not.toMatch(/[<>]/);
    expect(text).toMatch(/^Dear (?:Member of Congress|Attorney General):\n\n/);
    expect(text.endsWith('\n\nYours sincerely,\nSample Constituent')).toBe(true);
  });

  it.each([520, 1000, 1500])('fits a form of %i characters', (max) => {
    const result = fitLength(composed(letter, WORDS), { max, lineBreakIsTwo: true });
    expect(result.kind).toBe('fits');
    if (result.kind === 'fits')
      expect(messageLength(messageText(result.letter), true)).toBeLessThanOrEqual(max);
  });

  it('drops nothing at 2000 characters', () => {
    const limit = { max: 2000, lineBreakIsTwo: true };
    expect(fitLength(composed(letter, WORDS), limit)).toMatchObject({ dropped: [] });
  });

  it("never drops the person's own words", () => {
    const result = fitLength(composed(letter, WORDS), { max: 540, lineBreakIsTwo: true });
    expect(result.kind === 'fits' && messageText(result.letter)).toContain(WORDS);
  });

  it('names each topic once', () => {
    expect(new Set(letter.topics.map((topic) => topic.toLowerCase())).size).toBe(letter.topics.length);
  });
});

describe('letters with a subject', () => {
  it.each(BUILT_IN_LETTERS.slice(0, 2))('$name fits 500 characters without own words', (letter) => {
    expect(fitLength(composed(letter), { max: 500, lineBreakIsTwo: true }).kind).toBe('fits');
    expect(letter.topics.length).toBeGreaterThan(3);
  });

  it.each(BUILT_IN_LETTERS.slice(2, 4))('$name names its open placeholders until it has a bill', (letter) => {
    const context = { constituent, office: null, ownWords: '', date: '2026-11-22' };
    const result = composeLetter(letter, context);
    expect(result.kind === 'unresolved' && result.placeholders).toContain('< Bill >');
  });

  it('the plain letter is empty without own words', () => {
    const plain = BUILT_IN_LETTERS[4];
    const context = { constituent, office: null, ownWords: '', date: '2026-11-22' };
    expect(plain && composeLetter(plain, context)).toEqual({
      kind: 'unresolved',
      placeholders: ['< Your Own Words >'],
    });
  });

  it('the letter to the Attorney General is marked as history and states its facts', () => {
    const letter = BUILT_IN_LETTERS[1];
    if (!letter) throw new Error('missing');
    expect(letter.name).toContain('history');
    const text = messageText(composed(letter));
    for (const fact of [
      '18 U.S.C. 1591',
      'Backpage.com',
      'January 2017',
      'The Washington Post',
      'Section 230',
    ]) {
      expect(text).toContain(fact);
    }
  });
});

it('has a name in the catalog for every letter', () => {
  expect([...BUILT_IN_NAMES.keys()]).toEqual(BUILT_IN_LETTERS.map(({ id }) => id));
});

describe('chosenLetter', () => {
  const own: Letter = { ...BUILT_IN_LETTERS[0], id: 'own-1' as LetterId };

  it("is the person's own or a built-in one, by its id", () => {
    expect(chosenLetter([own], own.id)).toBe(own);
    for (const letter of BUILT_IN_LETTERS) expect(chosenLetter([own], letter.id)).toBe(letter);
  });

  it('is the first built-in one if none was chosen or it is gone', () => {
    expect(chosenLetter([own], null)).toBe(BUILT_IN_LETTERS[0]);
    expect(chosenLetter([], own.id)).toBe(BUILT_IN_LETTERS[0]);
  });
});

describe('the cosponsor letter', () => {
  const letter = BUILT_IN_LETTERS[0];

  it('states its facts', () => {
    expect(letter?.bill).toEqual({
      congress: 115,
      type: 's',
      number: 1693,
      title: 'Stop Enabling Sex Traffickers Act of 2017',
      becameLaw: { number: '115-164', date: '2018-04-11' },
    });
    const text = letter ? `${letter.subject}\n${messageText(composed(letter))}` : '';
    for (const fact of ['cosponsor S. 1693', 'Section 230 of the Communications Decency Act', 'Backpage']) {
      expect(text).toContain(fact);
    }
    expect(text).toContain('Stop Enabling Sex Traffickers Act of 2017');
  });

  it('gives its reasons within 500 characters', () => {
    const result = letter && fitLength(composed(letter), { max: 500, lineBreakIsTwo: true });
    const text = result?.kind === 'fits' ? messageText(result.letter) : '';
    expect(text).toContain('Section 230');
    expect(text).toContain('Backpage');
  });
});
