import type { Letter } from '../letter';
import { builtInId } from './built-in-id';

/**
 * Asks the Attorney General for a criminal investigation under 18 U.S.C. 1591. History: the Department of Justice
 * seized the site in April 2018. Section 230 never protected against federal criminal law: 47 U.S.C. 230(e)(1). The
 * parts that are always kept fit a form of 500 characters, including the signature.
 */
export const letter: Letter = {
  id: builtInId('investigate-backpage'),
  name: 'Investigate Backpage.com (history)',
  subject: 'Please investigate Backpage.com under 18 U.S.C. 1591',
  salutation: 'Dear Attorney General:',
  paragraphs: [
    {
      text:
        'I ask the Department of Justice for a criminal investigation of Backpage.com under 18 U.S.C. 1591, the ' +
        'federal law against trafficking people for sex.',
      dropOrder: null,
    },
    {
      text:
        'It reaches everyone who knowingly profits from a part in such a venture, and Section 230 of the ' +
        'Communications Decency Act shields nobody from federal criminal law.',
      dropOrder: null,
    },
    {
      text:
        "In January 2017 the Senate's Permanent Subcommittee on Investigations laid out how the company had a " +
        'hand in the illegal advertisements on its pages. Later that year The Washington Post reported that a ' +
        'contractor in the Philippines had made up advertisements to bring it buyers. A bystander does neither.',
      dropOrder: 2,
    },
    {
      text:
        'Survivors who sued, and states that went to court, were stopped by Section 230. A federal prosecutor is ' +
        'not. If the Department lacks a tool for this case, please tell Congress which.',
      dropOrder: 1,
    },
    { text: '< Your Own Words >', dropOrder: null },
    { text: 'Thank you for your attention to this.', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: [
    'Human trafficking',
    'Crime',
    'Criminal justice',
    'Law enforcement',
    'Judiciary',
    'Internet',
    'Children',
  ],
  bill: null,
};
