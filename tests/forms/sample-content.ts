import type { Constituent } from '@/domain/constituent/constituent';
import { type ComposedLetter, composeLetter, messageText } from '@/domain/letter/compose';
import type { Letter, LetterId } from '@/domain/letter/letter';

/** Who fills the forms of tests/forms, unless a form's JSON says otherwise. */
export const SAMPLE_CONSTITUENT: Constituent = {
  prefix: 'Ms.',
  firstName: 'Sample',
  lastName: 'Constituent',
  closing: 'Sincerely',
  street: '100 Example Street',
  street2: 'Apt 4B',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  zip4: '1234',
  county: 'Denver County',
  phone: '303-555-0143',
  email: 'sample.constituent@example.com',
};

/** More than 1,000 characters; without its two optional paragraphs less than 400. */
const SAMPLE_LETTER: Letter = {
  id: 'sample-letter' as LetterId,
  name: 'Sample letter',
  subject: 'Please support the Sample Lakes Act',
  salutation: 'Dear Member of Congress:',
  paragraphs: [
    { text: 'As your constituent, I ask you to support the Sample Lakes Act.', dropOrder: null },
    {
      text: `The first optional paragraph. ${'It says more about clean water. '.repeat(12)}`.trim(),
      dropOrder: 2,
    },
    {
      text: `The second optional paragraph. ${'It says more about fishing. '.repeat(12)}`.trim(),
      dropOrder: 1,
    },
    { text: 'Please let me know what you decide. Thank you for your time.', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Environment', 'Energy'],
  bill: null,
};

export function sampleLetter(constituent: Constituent): ComposedLetter {
  const composed = composeLetter(SAMPLE_LETTER, {
    constituent,
    office: null,
    ownWords: '',
    date: '2026-01-15',
  });
  if (composed.kind !== 'composed') throw new Error('The sample letter has a placeholder that is not known.');
  return composed.letter;
}

/** The sample letter's text without some of its paragraphs, by index. */
export function sampleMessage(constituent: Constituent, dropped: readonly number[]): string {
  const letter = sampleLetter(constituent);
  return messageText({
    ...letter,
    paragraphs: letter.paragraphs.filter((_, index) => !dropped.includes(index)),
  });
}
