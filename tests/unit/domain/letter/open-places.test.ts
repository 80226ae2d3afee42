import { describe, expect, it } from 'vitest';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { composeLetter } from '@/domain/letter/compose';
import type { Letter } from '@/domain/letter/letter';
import { type Settlement, settleIn, settlePlace } from '@/domain/letter/settle-place';
import { prepareLetter } from '@/domain/letter/sheet-letter';
import { PLAIN_LETTER, SAMPLE } from '@/tests/unit/workflows/fake-ports';

const context = { constituent: SAMPLE, office: null, ownWords: '', date: '2026-12-01' };
const letterOf = (...paragraphs: string[]): Letter => ({
  ...PLAIN_LETTER,
  paragraphs: paragraphs.map((text) => ({ text, dropOrder: null })),
});

/** The places that block a letter with this paragraph. */
function openIn(text: string, more: Partial<Parameters<typeof composeLetter>[1]> = {}): readonly string[] {
  const composed = composeLetter(letterOf(text), { ...context, ...more });
  return composed.kind === 'unresolved' ? composed.placeholders : [];
}

describe('a place that the letter leaves open', () => {
  it.each([
    ['[YOUR NAME]', 'I am [YOUR NAME] and I vote.'],
    ['[CITY, ZIP]', 'I live in [CITY, ZIP].'],
    ['[ADD YOUR STORY HERE]', '[ADD YOUR STORY HERE]'],
    ['[Clearly state your position on the bill]', 'My view: [Clearly state your position on the bill]'],
    ['[name of the river]', 'Please protect the [name of the river].'],
    ['[a sentence about why you care]', 'I care: [a sentence about why you care]'],
    ['[Organization]', 'I work at [Organization].'],
    ['[the number of years]', 'I have lived here for [the number of years].'],
    ['{first name}', 'I am {first name}.'],
    ['{state your position}', 'I {state your position} this bill.'],
    ['{{ city }}', 'I live in {{ city }}.'],
    ['%%First Name%%', 'I am %%First Name%%.'],
    ['%%FirstName%%', 'I am %%FirstName%%.'],
    ['<<Last Name or Title>>', 'Dear <<Last Name or Title>>.'],
    ['*|FNAME|*', 'I am *|FNAME|*.'],
    ['____', 'I have ____ children.'],
    ['________', 'My name is ________ and I vote.'],
    ['(fill in blank)', 'It costs my family (fill in blank) a month.'],
    ['(fill in the blank)', 'It costs (fill in the blank).'],
    ['(insert your reason)', 'I care because (insert your reason).'],
    ['(choose one)', 'I am a teacher, nurse or farmer (choose one).'],
    ['XX', 'I have taught for XX years.'],
    ['XXX', 'It costs $XXX a month.'],
    ['XXXX', 'Please cosponsor H.R. XXXX today.'],
    ['INSERT YOUR STORY HERE', 'INSERT YOUR STORY HERE'],
    ['Insert two sentences about your family here', 'Insert two sentences about your family here.'],
    ['YOUR CITY HERE', 'I live in YOUR CITY HERE.'],
    ['< say why >', 'I ask because < say why >.'],
  ])('%s blocks the fill and is named', (place, text) => {
    expect(openIn(text)).toEqual([place]);
  });

  it.each([
    'He called it a "sham [sic]" and left.',
    'See the report [1] and section (a)(2).',
    'They "shall [not] be infringed" [emphasis added].',
    'The Environmental Protection Agency [EPA] agrees.',
    '"[The Senate] must act," she said.',
    'Title XX of the Social Security Act pays for it.',
    'Part XX and Chapter XX.',
    'The XX Congress of that party.',
    'I ask you to vote for H.R. 20 and S. 30.',
    'Please insert yourself into this debate. I am here to help.',
    'I have lived here (with my family) for years.',
    'It rose by 50% and then 20%.',
    'You can reach me at sample_person@example.org.',
    'if a < b and c > d',
    'HERE IS WHY THIS MATTERS.',
    'the set {a, b}',
  ])('is not: %s', (text) => {
    expect(openIn(text)).toEqual([]);
  });

  it('is none in the letters that come with the extension', () => {
    const constituent = { ...EMPTY_CONSTITUENT, ...SAMPLE };
    for (const letter of BUILT_IN_LETTERS) {
      expect(prepareLetter(letter, { ...context, constituent }, null).places, letter.id).toEqual([]);
    }
  });

  it('is found in the subject, the salutation and the signature', () => {
    const letter = {
      ...letterOf('One.'),
      subject: 'Vote [yes or no]',
      salutation: 'Dear [Title] [Last Name]:',
      signature: '{{sender}}',
    };
    const composed = composeLetter(letter, context);
    expect(composed).toEqual({
      kind: 'unresolved',
      placeholders: ['[yes or no]', '[Title]', '[Last Name]', '{{sender}}'],
    });
  });

  it('is found in the own words, where nothing is filled in', () => {
    const own = { ownWords: 'I live in [city] and am < Your Name >.' };
    expect(openIn('< Your Own Words >', own)).toEqual(['[city]', '< Your Name >']);
    expect(openIn('No place for them.', own)).toEqual([]);
    expect(openIn('< Your Own Words >', { ownWords: 'As a nurse I see it daily.' })).toEqual([]);
  });

  it('may be meant as it is', () => {
    const text = 'He wrote [my italics].';
    expect(openIn(text)).toEqual(['[my italics]']);
    expect(openIn(text, { meant: ['[my italics]'] })).toEqual([]);
    const composed = composeLetter(letterOf(text), { ...context, meant: ['[my italics]'] });
    expect(composed.kind === 'composed' && composed.letter.paragraphs[0]?.text).toBe(text);
    // Our own notation is always filled in.
    expect(openIn('< Street >', { meant: ['< Street >'] })).toEqual(['< Street >']);
  });
});

describe('what the person sees of it', () => {
  const places = (text: string, ownWords = '') =>
    prepareLetter(letterOf(text), { ...context, ownWords }, null).places;

  it('suggests what certainly belongs there', () => {
    expect(places('I am [YOUR NAME].')).toEqual([
      {
        text: '[YOUR NAME]',
        where: 'letter',
        suggestion: { text: '< Your Name >', shown: 'Sample Constituent' },
      },
    ]);
    // No street is saved, and nobody knows the reason.
    expect(places('[street address] [your reason]').map(({ suggestion }) => suggestion)).toEqual([
      null,
      null,
    ]);
  });

  it('tells the letter from the own words, and leaves out missing details', () => {
    expect(places('< Street > [reason] < Your Own Words >', 'In [town].')).toEqual([
      { text: '[reason]', where: 'letter', suggestion: null },
      { text: '[town]', where: 'own-words', suggestion: null },
    ]);
  });
});

describe('settling a place', () => {
  const letter = letterOf('I vote. I live in [city], and care. So act.', '[Your story]', 'Thank you.');
  const texts = (place: string, how: Settlement, from = letter) =>
    settlePlace(from, place, how).paragraphs.map(({ text }) => text);

  it('writes words, left as a placeholder of ours where they are one', () => {
    expect(texts('[city]', { kind: 'words', text: ' < City > ' })[0]).toBe(
      'I vote. I live in < City >, and care. So act.',
    );
  });

  it('makes it the place for own words, once', () => {
    expect(texts('[Your story]', { kind: 'own-words' })[1]).toBe('< Your Own Words >');
    expect(texts('[city]', { kind: 'own-words' })).toEqual([
      'I vote. So act.',
      '< Your Own Words >',
      '[Your story]',
      'Thank you.',
    ]);
    const both = settlePlace(letter, '[city]', { kind: 'own-words' });
    expect(texts('[Your story]', { kind: 'own-words' }, both)).toEqual([
      'I vote. So act.',
      '< Your Own Words >',
      'Thank you.',
    ]);
  });

  it('leaves out its sentence, and a paragraph that is empty then', () => {
    expect(texts('[city]', { kind: 'leave-out' })[0]).toBe('I vote. So act.');
    expect(texts('[Your story]', { kind: 'leave-out' })).toEqual([
      'I vote. I live in [city], and care. So act.',
      'Thank you.',
    ]);
  });

  it.each([
    ['Please cosponsor H.R. XXXX today. Thank you.', 'XXXX', 'Thank you.'],
    ['I wrote to Sen. Sample. My name is [name]', '[name]', 'I wrote to Sen. Sample.'],
    ['One "two." Three [my trade] four? Five.', '[my trade]', 'One "two." Five.'],
    ['First line [my trade]\nSecond line. Third.', '[my trade]', 'Second line. Third.'],
    ['[my trade] and [my trade]. After.', '[my trade]', 'After.'],
    ['Before. [my trade] and < City > are. After.', '[my trade]', 'Before. After.'],
  ])('%s', (text, place, rest) => {
    expect(settleIn(text, place, { kind: 'leave-out' })).toBe(rest);
  });

  it('changes nothing if it is meant so, or not there', () => {
    expect(settlePlace(letter, '[city]', { kind: 'meant' })).toBe(letter);
    expect(texts('[town]', { kind: 'leave-out' })).toEqual(letter.paragraphs.map(({ text }) => text));
  });

  it('settles it in the own words', () => {
    expect(settleIn('We care. In [town] we vote!', '[town]', { kind: 'leave-out' })).toBe('We care.');
    expect(settleIn('In [town].', '[town]', { kind: 'words', text: 'Troy' })).toBe('In Troy.');
  });
});
