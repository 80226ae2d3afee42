import type { Letter } from '../letter';
import { builtInId } from './built-in-id';

/** A frame for the person's own words. It stays unresolved without them. */
export const letter: Letter = {
  id: builtInId('plain-letter'),
  name: 'Plain letter',
  subject: 'A letter from a constituent',
  salutation: 'Dear < Member >:',
  paragraphs: [
    { text: 'I am writing to you as your constituent. < Your Own Words >', dropOrder: null },
    { text: 'I would be glad to hear what you think. Thank you for reading this.', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: [],
  bill: null,
};
