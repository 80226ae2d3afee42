import type { Letter } from '../letter';
import { builtInId } from './built-in-id';

/** Asks to cosponsor the bill of a copy. Without a bill it stays unresolved. */
export const letter: Letter = {
  id: builtInId('cosponsor-any-bill'),
  name: 'Cosponsor a bill (make a copy)',
  subject: 'Please cosponsor < Bill >, the < Bill Title >',
  salutation: 'Dear < Member >:',
  paragraphs: [
    { text: 'As your constituent, I ask you to cosponsor < Bill >, the < Bill Title >.', dropOrder: null },
    { text: '< Your Own Words >', dropOrder: null },
    {
      text:
        'A bill with many names behind it gets a hearing, and a hearing is what this one deserves. Yours would ' +
        'tell people here that you are with them on it.',
      dropOrder: 1,
    },
    {
      text: 'Please let me know whether you will add your name, and if not, what keeps you from it.',
      dropOrder: null,
    },
    { text: 'Thank you for your time.', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: [],
  bill: null,
};
