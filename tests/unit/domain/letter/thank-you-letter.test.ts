import { describe, expect, it } from 'vitest';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { composeLetter } from '@/domain/letter/compose';
import { asksToCosponsor } from '@/domain/letter/cosponsor-ask';
import type { Letter, LetterId } from '@/domain/letter/letter';
import {
  askingId,
  findLetter,
  THANK_YOU_WORDS,
  thankYouFor,
  thankYouId,
} from '@/domain/letter/thank-you-letter';
import { sampleConstituent } from '@/tests/support/sample-view';

const bill = {
  congress: 119,
  type: 's',
  number: 4321,
  title: 'Sample Orchards Act',
  becameLaw: null,
} as const;
const letter = (text: string, changes: Partial<Letter> = {}): Letter => ({
  id: 'own-1' as LetterId,
  name: 'Orchards',
  subject: 'The Sample Orchards Act',
  salutation: 'Dear < Member >:',
  paragraphs: [{ text, dropOrder: null }],
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Agriculture'],
  bill,
  ...changes,
});
const asking = letter('As your constituent, I ask you to cosponsor < Bill >.');

describe('asksToCosponsor', () => {
  it.each([
    'I ask you to cosponsor < Bill >.',
    'Please co-sponsor S. 4321.',
    'I hope that you cosponsor it.',
  ])('%s', (text) => {
    expect(asksToCosponsor(letter(text))).toBe(true);
  });

  it.each([
    'I ask you to oppose < Bill >.',
    'Please do not cosponsor < Bill >.',
    'I ask you not to cosponsor it.',
    "You should never cosponsor such a bill. Please don't co-sponsor it.",
    'Please cosponsor the amendment and vote no on < Bill >.',
    'Please withdraw your name. You were wrong to cosponsor this.',
    'I am against it, and ask you to cosponsor something better.',
    'Thank you for agreeing to cosponsor < Bill >.',
    'Your cosponsorship is known to me.',
    'I write about the < Bill Title >.',
  ])('not: %s', (text) => {
    expect(asksToCosponsor(letter(text))).toBe(false);
  });

  it('is false without a bill', () => {
    expect(asksToCosponsor({ ...asking, bill: null })).toBe(false);
  });

  it('is true for the built-in letters with a bill', () => {
    const asked = BUILT_IN_LETTERS.map((one) => ({ ...one, bill })).filter(asksToCosponsor);
    expect(asked.map(({ id }) => id)).toEqual([
      'built-in:cosponsor-115-s-1693',
      'built-in:cosponsor-any-bill',
    ]);
  });
});

describe('the thanking letter', () => {
  it("has the asking letter's bill and topics, and words of thanks", () => {
    const thanks = findLetter([...BUILT_IN_LETTERS, asking], thankYouId(asking.id) as LetterId);
    expect(thanks).toMatchObject({ id: 'thank-you:own-1', bill, topics: ['Agriculture'] });
    const context = { constituent: sampleConstituent(), office: null, ownWords: '', date: '2026-11-22' };
    const composed = thanks && composeLetter(thanks, context);
    expect(composed?.kind).toBe('composed');
    expect(JSON.stringify(composed)).toContain(
      'Thank you for putting your name to S. 4321, the Sample Orchards Act',
    );
    expect(JSON.stringify(composed)).not.toMatch(/ask you to cosponsor/);
  });

  it('exists only for a letter that asks', () => {
    const words = BUILT_IN_LETTERS.find(({ id }) => id === THANK_YOU_WORDS) as Letter;
    expect(thankYouFor(letter('I ask you to oppose < Bill >.'), words)).toBeNull();
    expect(thankYouId('thank-you:own-1' as LetterId)).toBeNull();
    expect(thankYouId('x'.repeat(195) as LetterId)).toBeNull();
  });

  it('is found by its id, and other ids keep their meaning', () => {
    expect(askingId('thank-you:own-1' as LetterId)).toBe('own-1');
    expect(askingId('own-1' as LetterId)).toBeNull();
    expect(findLetter([asking], asking.id)).toBe(asking);
    expect(findLetter([asking], 'gone' as LetterId)).toBeNull();
    expect(findLetter(BUILT_IN_LETTERS, 'thank-you:own-1' as LetterId)).toBeNull();
  });
});
