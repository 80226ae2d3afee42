// @ts-check
// Popup states with a looked-up bill, and with a page that cannot be filled.

/** @import { State } from './states.mjs' */

const BILL = { congress: 999, type: 's', number: 4321, title: 'Sample Orchards Act', becameLaw: null };

const STATUS = {
  congress: 999,
  type: 's',
  number: 4321,
  title: 'Sample Orchards Act',
  updated: '2026-11-20T13:36:03Z',
  sponsors: ['A000001'],
  cosponsors: [{ bioguideId: 'S000000', since: '2025-11-03', withdrawn: null }],
  complete: true,
  latestAction: null,
  laws: [],
};

const LETTER = {
  id: 'own-1',
  name: 'Cosponsor S. 4321',
  subject: 'Please cosponsor < Bill >',
  salutation: 'Dear < Member >:',
  paragraphs: [
    { text: 'As your constituent, I ask you to cosponsor < Bill >, the < Bill Title >.', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: [],
  bill: BILL,
};

const REPORT = `Dear Member 0.1.0: a form that was not recognised

Page: https://www.sample.senate.gov/contact
  Title: Contact | Senator Sample Member
  Headings: Contact
  Taken as: none; 2 fields to see, 0 not
  CAPTCHA: no
  Form 1; id: enquiry; method: post; action: www.sample.senate.gov/send; in: main; buttons: Go on
    text; label: Your words to us; name: f1; id: f1
    select; label: About; name: f2; id: f2; choices: Sports | Arts
`;

/** @param {object} person @param {Record<string, unknown>} form @returns {readonly State[]} */
export function billStates(person, form) {
  const kept = {
    ...person,
    letters: { version: 1, data: [LETTER] },
    settings: { version: 1, data: { chosenLetter: 'own-1', wantsReply: true, staleBillAcknowledged: [] } },
  };
  const known = { kind: 'known', status: STATUS, at: '2026-11-22T12:00:00.000Z' };
  const noForm = { kind: 'no-form', host: 'www.sample.senate.gov', why: 'other-forms', goesOn: false };
  const looked = (/** @type {unknown} */ lookUp) => ({ 'look-at-tab': form, 'look-up-bill': lookUp });
  return [
    { name: 'bill-thank', kept, answers: looked(known), everyLook: true },
    {
      name: 'bill-ask',
      kept,
      answers: looked({ ...known, status: { ...STATUS, cosponsors: [] } }),
    },
    { name: 'bill-off', kept, answers: looked({ kind: 'off' }) },
    {
      name: 'bill-other-chamber',
      kept: { ...kept, letters: { version: 1, data: [{ ...LETTER, bill: { ...BILL, type: 'hr' } }] } },
      answers: looked({ kind: 'off' }),
      everyLook: true,
    },
    { name: 'bill-failed', kept, answers: looked({ kind: 'failed', why: 'no-answer' }) },
    {
      name: 'bill-law',
      kept,
      answers: looked({
        ...known,
        status: {
          ...STATUS,
          cosponsors: [],
          laws: [{ kind: 'public', number: '999-12', date: '2026-02-03' }],
        },
      }),
    },
    {
      name: 'cannot-fill-report',
      kept,
      answers: { 'look-at-tab': noForm, 'describe-page': { kind: 'report', text: REPORT } },
      act: (page) => page.getByRole('button', { name: 'Show the report' }).click(),
      everyLook: true,
    },
  ];
}
