import type { Letter } from '../letter';
import { builtInId } from './built-in-id';

/** Thanks for cosponsoring the bill of a copy. */
export const letter: Letter = {
  id: builtInId('thank-a-cosponsor'),
  name: 'Thank a cosponsor (make a copy)',
  subject: 'Thank you for cosponsoring < Bill >',
  salutation: 'Dear < Member >:',
  paragraphs: [
    {
      text: 'Thank you for putting your name to < Bill >, the < Bill Title >. It was noticed here at home.',
      dropOrder: null,
    },
    { text: '< Your Own Words >', dropOrder: null },
    {
      text:
        'I know that most of your mail asks for something or complains of something. This letter does neither, ' +
        'but for one wish: please speak for the bill when it comes up, and ask your colleagues to join you.',
      dropOrder: 1,
    },
    { text: 'I will follow what becomes of it, and I am glad that you are part of it.', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: [],
  bill: null,
};
