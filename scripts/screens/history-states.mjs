// @ts-check
// The states of the history for scripts/screens.mjs.

/** @import { State } from './states.mjs' */

const OFFICES = [
  ['X000001', 'Sen. Sample Testcase', 'www.testcase.senate.gov'],
  ['X000002', 'Rep. Exemplary Fixture-Longlastname', 'fixture.house.gov'],
  [null, 'outreach.senate.gov', 'outreach.senate.gov'],
];
const LETTERS = ['Clean rivers', 'A cosponsor for the Sample Orchards Act', 'Thank you'];
const TEXT =
  'Dear Senator Testcase:\n\nI live in Springfield and write about the river behind our school. It floods every spring, and every spring the water is a little darker.\n\nPlease support the Sample Rivers Act.\n\nSincerely,\nSample Constituent\n100 Main Street\nSpringfield, MA 01103';

/** @param {number} index */
const receipt = (index) => {
  const [officeId, officeName, host] = OFFICES[index % OFFICES.length] ?? [];
  const day = String(20 - index).padStart(2, '0');
  const how = index % 4 === 0 ? 'said' : 'confirmation';
  return {
    id: `r${index}`,
    officeId,
    officeName,
    host,
    letterId: 'own-1',
    letterTitle: LETTERS[index % LETTERS.length],
    subject: 'Please keep our rivers clean',
    text: TEXT,
    filledAt: `2026-11-${day}T15:04:05.000Z`,
    sent: index % 3 === 1 ? null : { at: `2026-11-${day}T15:06:00.000Z`, how },
    outreachId: null,
  };
};

/** @param {string} hash @returns {NonNullable<State['act']>} */
const goTo = (hash) => (page) => page.evaluate((to) => (location.hash = to), hash);

/** @param {Record<string, unknown>} kept @returns {readonly State[]} */
export function historyStates(kept) {
  const receipts = Array.from({ length: 10 }, (_, index) => receipt(index));
  const ten = { ...kept, receipts: { version: 1, data: { receipts } } };
  return [
    { name: 'history-empty', kept, act: goTo('history'), everyLook: true },
    { name: 'history-ten', kept: ten, act: goTo('history'), everyLook: true },
    { name: 'history-one', kept: ten, act: goTo('history/r0'), everyLook: true },
    { name: 'history-one-filled', kept: ten, act: goTo('history/r1') },
    {
      name: 'history-delete',
      kept: ten,
      act: async (page) => {
        await goTo('history')(page);
        await page.getByRole('button', { name: 'Delete all history' }).click();
      },
    },
  ];
}

/** The background's answer for a tab with a receipt. @param {number} index @param {string} at */
export const tabReceipt = (index, at) => ({
  'receipt-of-tab': { at, kept: 'kept', receipt: receipt(index) },
});
export const FULL_STORAGE = { 'receipt-of-tab': { at: 'form', kept: 'full', receipt: null } };
