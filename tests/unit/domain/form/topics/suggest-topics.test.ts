import { describe, expect, it } from 'vitest';
import { suggestTopics } from '@/domain/form/topics/suggest-topics';

describe('suggestTopics', () => {
  it('finds what a letter is about', () => {
    const letter = `Lower the price of insulin
      My prescription costs more than my rent. Please let Medicare negotiate the price of prescription drugs,
      so that no parent has to ration insulin for a child.`;
    expect(suggestTopics(letter)[0]).toBe('Prescription drugs');
  });

  it('does not mistake people for the subject', () => {
    const letter =
      'Stop human trafficking. Websites sell women and children to traffickers; help victims of sex trafficking.';
    expect(suggestTopics(letter)[0]).toBe('Human trafficking');
    expect(suggestTopics(letter).length).toBeLessThanOrEqual(4);
  });

  it('suggests nothing without evidence', () => {
    expect(suggestTopics('')).toEqual([]);
    expect(suggestTopics('Thank you very much for your time. Yours truly')).toEqual([]);
  });
});
