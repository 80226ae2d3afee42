import { expect, test } from 'vitest';
import { callScript } from '@/domain/letter/call-script';
import type { ComposedLetter } from '@/domain/letter/compose';
import { sampleConstituent } from '@/tests/support/sample-view';

const letter = (...texts: readonly string[]): ComposedLetter => ({
  subject: 'A subject',
  salutation: 'Dear Senator:',
  paragraphs: texts.map((text) => ({ text, dropOrder: null })),
  signature: 'Sincerely,\nSample Constituent',
  topics: [],
  bill: null,
});
const long = `${'Words and more words of it all. '.repeat(30).trim()}`;

test('has the caller, the place and the start of the letter', () => {
  const person = sampleConstituent({ city: 'Albany', state: 'ny' });
  expect(callScript(letter('Please help.', 'It matters\nhere.'), person)).toEqual({
    name: 'Sample Constituent',
    place: 'Albany, New York',
    lines: 'Please help. It matters here.',
  });
  expect(callScript(letter('x'), sampleConstituent()).place).toBe('');
});

test('has whole sentences, short enough for a call', () => {
  const { lines } = callScript(letter(long, 'Second.'), sampleConstituent());
  expect(lines.length).toBeLessThanOrEqual(620);
  expect(lines.endsWith('all.')).toBe(true);
  expect(callScript(letter('Please cosponsor S. 4321.', long), sampleConstituent()).lines).toBe(
    'Please cosponsor S. 4321.',
  );
  expect(callScript(letter(), sampleConstituent()).lines).toBe('');
});
