import { describe, expect, it } from 'vitest';
import { chooseTopic } from '@/domain/form/topics/choose-topic';
import { officeSpellings, spellingTable } from '@/domain/form/topics/topic-spellings';
import { topicVocabulary } from '@/domain/form/topics/topic-vocabulary';

describe('the table of spellings', () => {
  const { subjects } = topicVocabulary();

  it.each([...spellingTable()])('%s is a subject, and its spellings match it', (id, spellings) => {
    const name = subjects.get(id)?.name ?? '';
    expect(name).not.toBe('');
    for (const text of spellings) {
      const option = { text, value: text, disabled: false };
      expect(chooseTopic([option], [name]), text).toMatchObject({ kind: 'match' });
    }
  });
});

describe('officeSpellings', () => {
  it("lists offices' spellings first, then wider subjects, without the topic itself", () => {
    expect(officeSpellings('health care').slice(0, 2)).toEqual(['Healthcare', 'Health']);
    expect(officeSpellings('Human trafficking').length).toBeGreaterThan(0);
    expect(officeSpellings('Human trafficking')).not.toContain('Human Trafficking');
    expect(officeSpellings('Minimum wage')[0]).toBe('Labor');
    expect(officeSpellings('Prescription drugs').length).toBeLessThanOrEqual(4);
  });

  it('is empty for unknown topics and for more than one subject', () => {
    expect(officeSpellings('')).toEqual([]);
    expect(officeSpellings('Zorblax')).toEqual([]);
    expect(officeSpellings('Taxes and veterans')).toEqual([]);
  });
});
