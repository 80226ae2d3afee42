// @ts-check
// The states of the popup without a form and of the "Members" section, for scripts/screens.mjs.

/** @import { State } from './states.mjs' */

/** @param {string} id @param {string} title @param {string} fullName @param {number | null} district @param {object} [more] */
const entry = (id, title, fullName, district, more) => ({
  id,
  office: {
    kind: 'member',
    member: {
      bioguide: id,
      title,
      firstName: 'Sample',
      lastName: fullName.split(' ').at(-1),
      fullName,
      state: 'MA',
      district,
    },
  },
  party: 'Independent',
  phone: '202-224-0000',
  site: 'https://www.sample.senate.gov',
  form: 'https://www.sample.senate.gov/contact',
  ...more,
});
const OFFICES = [
  entry('X000001', 'senator', 'Sample Member', null),
  entry('X000002', 'senator', 'Another Sample of a Longer Name', null),
  entry('X000003', 'representative', 'Third Sample', 7, { site: 'https://sample.house.gov', form: null }),
];
const table = { date: '2026-06-15', congress: 119, isOver: false };
const list = (/** @type {object[]} */ offices, more = {}) => ({ offices, omitted: 0, table, ...more });
const answers = {
  'look-at-tab': { kind: 'no-form', host: 'www.example.org', why: 'nothing', goesOn: false },
  'list-my-offices': list(OFFICES),
  'offices-of-seats': list([...OFFICES, entry('X000004', 'representative', 'Fourth Sample', 8)]),
  'search-offices': list(OFFICES),
  outreach: { kind: 'view', view: null },
};
/** The questions before one letter goes to all offices. */
const asked = {
  kind: 'ask',
  questions: {
    stale: { kind: 'congress-over', congress: 115 },
    missing: ['street', 'email'],
    otherState: ['X000002'],
    otherChamber: ['X000003'],
    written: [{ officeId: 'X000001', at: '2026-06-01T12:00:00Z', sent: true }],
  },
  offices: OFFICES.map(({ id, office }) => ({ id, office })),
};
const mine = { 'my-offices': { version: 1, data: { offices: ['X000001', 'X000002', 'X000003'] } } };
const none = { ...answers, 'list-my-offices': list([]) };

/** @param {import('@playwright/test').Page} page */
async function splitZip(page) {
  await page.getByRole('textbox', { name: 'ZIP code' }).first().fill('02130');
  await page.getByRole('button', { name: 'Find my members' }).click();
  await page.getByRole('button', { name: /^Rep/ }).first().waitFor();
}

/** @type {readonly State[]} */
export const MEMBERS_POPUP_STATES = [
  { name: 'members', kept: mine, answers, everyLook: true },
  {
    name: 'members-asked',
    kept: mine,
    answers: { ...answers, outreach: asked },
    act: (page) => page.getByRole('button', { name: 'Write to all three' }).click(),
    everyLook: true,
  },
  { name: 'members-none', answers: none, everyLook: true },
  { name: 'members-split', answers: none, act: splitZip, everyLook: true },
];

/** @type {readonly State[]} */
export const MEMBERS_OPTIONS_STATES = [
  {
    name: 'members',
    kept: mine,
    answers,
    act: async (page) => {
      await page.evaluate(() => {
        location.hash = 'members';
      });
      await page.getByRole('textbox', { name: 'Name, state or seat' }).fill('ma');
      await page.waitForTimeout(200);
    },
    everyLook: true,
  },
];
