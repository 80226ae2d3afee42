// @ts-check
import { PERSON } from '../sample-person.mjs';

/** The data file that the options page imports before the pictures are taken: an obviously fictitious person. */
export const SAMPLE = {
  constituent: { ...PERSON, street2: '', zip4: '', county: '' },
  myOffices: { offices: ['S000148', 'G000555', 'T000469'] },
  receipts: [
    receipt(
      '1',
      'S000148',
      'Sen. Charles E. Schumer',
      'www.schumer.senate.gov',
      '2026-11-18T16:05:00Z',
      true,
    ),
    receipt(
      '2',
      'G000555',
      'Sen. Kirsten E. Gillibrand',
      'www.gillibrand.senate.gov',
      '2026-11-18T16:09:00Z',
      true,
    ),
    receipt('3', 'T000469', 'Rep. Paul Tonko', 'tonko.house.gov', '2026-11-18T16:14:00Z', false),
  ],
};

/** An alert copied from a campaign's page, including text that does not belong in a letter. */
export const ALERT = `Take action
Share on Facebook
Subject: Please protect the sample rivers

Dear [REP/SEN NAME]:

I live in [CITY] and I ask you to vote for more money for clean rivers.

Our river could be swum in once. Children here have never been in it.

Thank you for your time.

Sincerely,
[YOUR NAME]`;

/**
 * @param {string} id @param {string} officeId @param {string} officeName @param {string} host
 * @param {string} filledAt @param {boolean} sent whether a confirmation page was seen
 */
function receipt(id, officeId, officeName, host, filledAt, sent) {
  return {
    id,
    officeId,
    officeName,
    host,
    letterId: 'built-in:thank-a-cosponsor',
    letterTitle: 'Thank a cosponsor',
    subject: 'Thank you for cosponsoring S. 1693',
    text: 'Dear Member of Congress:\n\nThank you.\n\nSincerely,\nSample Constituent',
    filledAt,
    sent: sent ? { at: filledAt, how: 'confirmation' } : null,
    outreachId: null,
  };
}
