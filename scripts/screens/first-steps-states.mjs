// @ts-check
// The first steps, and the practice form with the report in the page. The real background answers.
import { person } from './states.mjs';

/** @import { State } from './states.mjs' */

/** @param {string} firstStep */
const at = (firstStep) => ({
  ...person(),
  settings: {
    version: 1,
    data: { chosenLetter: null, wantsReply: true, staleBillAcknowledged: [], firstStep },
  },
});

/** @type {State[]} */
export const WELCOME_STATES = [
  { name: 'name', everyLook: true, realBackground: true },
  { name: 'address', kept: at('address'), everyLook: true, realBackground: true },
  { name: 'members', kept: at('members'), realBackground: true },
  { name: 'practice', kept: at('practice'), realBackground: true },
  { name: 'pin', kept: at('pin'), everyLook: true, realBackground: true },
  { name: 'done', kept: at('done'), realBackground: true },
];

/** @type {State[]} */
export const PRACTICE_STATES = [
  { name: 'empty', kept: at('practice'), realBackground: true, everyLook: true },
  {
    name: 'report-in-the-page',
    kept: at('practice'),
    realBackground: true,
    everyLook: true,
    asWindow: true,
    act: async (page) => {
      await page.getByRole('button', { name: 'Fill it from here' }).click();
      await page.getByRole('region', { name: 'Dear Member' }).waitFor();
      const details = page.getByRole('button', { name: 'Details' });
      if ((await details.getAttribute('aria-expanded')) === 'false') await details.click();
    },
  },
];
