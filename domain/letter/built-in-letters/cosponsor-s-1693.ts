import type { Letter } from '../letter';
import { builtInId } from './built-in-id';

/**
 * Asks to cosponsor S. 1693 (115th Congress). History: its text became law with H.R. 1865. The parts that are always
 * kept fit a form of 500 characters, including the signature.
 */
export const letter: Letter = {
  id: builtInId('cosponsor-115-s-1693'),
  name: 'Cosponsor S. 1693',
  subject: 'Please cosponsor S. 1693, the Stop Enabling Sex Traffickers Act',
  salutation: 'Dear < Member >:',
  paragraphs: [
    {
      text: 'As your constituent, I ask you to cosponsor S. 1693, the Stop Enabling Sex Traffickers Act of 2017.',
      dropOrder: null,
    },
    {
      text:
        'People who were sold on Backpage.com took the company to court and were turned away because of ' +
        'Section 230 of the Communications Decency Act. This bill would let them be heard.',
      dropOrder: null,
    },
    {
      text:
        'For years that one site carried advertisements for sex with people who had no say in it, children ' +
        'among them. When survivors asked for justice, judges answered that the law treats a website as a ' +
        'stranger to whatever its users post, however much its owners knew and however well it paid them.',
      dropOrder: 3,
    },
    {
      text:
        'Congress wrote Section 230 in 1996 so that an honest internet could grow. It was never meant as a ' +
        'refuge for a business built on trafficking. S. 1693 is careful here: a website that acts in good ' +
        'faith keeps its protection, and only one that knowingly has a part in sex trafficking loses it.',
      dropOrder: 2,
    },
    {
      text:
        'The bill also lets the states act, so that a prosecutor close to the crime need not wait for ' +
        'Washington. Senators of both parties stand behind it, and I would be proud to see your name with theirs.',
      dropOrder: 1,
    },
    { text: '< Your Own Words >', dropOrder: null },
    {
      text: 'Please add your name to S. 1693 and let me know what you decide. Thank you for your time and your service.',
      dropOrder: null,
    },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: [
    'Human trafficking',
    'Internet',
    'Crime',
    'Children',
    'Judiciary',
    'Telecommunications',
    'Law enforcement',
    'Criminal justice',
    'Technology',
    'Communications',
    'Women and children',
  ],
  bill: {
    congress: 115,
    type: 's',
    number: 1693,
    title: 'Stop Enabling Sex Traffickers Act of 2017',
    becameLaw: { number: '115-164', date: '2018-04-11' },
  },
};
