// @ts-check
// The states of the letters section of the options page, for scripts/screens.mjs.

/** @import { Page } from '@playwright/test' */
/** @import { State } from './states.mjs' */

const OWN = {
  id: 'own-1',
  name: 'Clean rivers',
  subject: 'Please protect the sample rivers',
  salutation: 'Dear < Member >:',
  paragraphs: [
    { text: 'I live in < City >, < State >, and I ask you to support < Bill >.', dropOrder: null },
    { text: 'Our river could be swum in once. My grandparents met on its beach.', dropOrder: 1 },
    { text: '< Your Own Words >', dropOrder: null },
    { text: 'Thank you for your time and your service.', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Environment', 'Water'],
  bill: { congress: 119, type: 'hr', number: 9999, title: 'Sample Rivers Act', becameLaw: null },
};

const ALERT = `Take action
Share on
Subject: Please protect the sample rivers

Dear [REP/SEN NAME]:

I live in [CITY] and I ask you to support/oppose H.R. 9999, the Sample Rivers Act.

As a [ISSUE] voter I care about clean water.

Thank you for your time.

Sincerely,
[Your Name]
arrow_upward`;

const DELETED = [
  { letter: { ...OWN, id: 'own-2', name: 'Schools' }, place: 0, deletedAt: '2026-11-20T12:00:00.000Z' },
];

/** @param {Record<string, unknown>} constituent @returns {readonly State[]} */
export function letterStates(constituent) {
  const kept = {
    ...constituent,
    letters: { version: 1, data: [OWN] },
    settings: {
      version: 1,
      data: { chosenLetter: 'own-1', wantsReply: true, staleBillAcknowledged: [] },
    },
    'letter-origins': { version: 1, data: { origins: { 'own-1': 'I live in < City >.' } } },
    'deleted-letters': { version: 1, data: { deleted: DELETED } },
  };
  const unfinished = (/** @type {string} */ importText) => ({
    ...kept,
    'unfinished-letters': {
      version: 1,
      data: { importText, earlierText: 'Dear Senator:', decisions: {}, bills: {} },
    },
  });
  /** @param {string} hash @returns {(page: Page) => Promise<void>} */
  const go = (hash) => async (page) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForTimeout(700);
  };
  return [
    {
      name: 'letters',
      kept,
      act: async (page) => {
        await go('letters')(page);
        await page.getByText('Deleted letters').click();
      },
      everyLook: true,
    },
    { name: 'letters-none', kept: constituent, act: go('letters') },
    { name: 'letter-own', kept, act: go('letters/own-1'), everyLook: true },
    {
      name: 'letter-blanks',
      kept,
      act: async (page) => {
        await go('letters/own-1')(page);
        await page.getByRole('combobox', { name: 'How it reads' }).selectOption('blanks');
      },
    },
    { name: 'letter-built-in', kept, act: go('letters/built-in:plain-letter') },
    { name: 'import-empty', kept, act: go('letters/import') },
    {
      name: 'import',
      kept: unfinished(ALERT),
      act: async (page) => {
        await go('letters/import')(page);
        await page.getByRole('button', { name: 'Keep this letter' }).click();
      },
      everyLook: true,
    },
  ];
}
