// @ts-check
// Tasks without a mouse: filling, members, writing to all of them, the history, the data. (Letters: letters.spec.mjs;
// the report in the page: in-page.spec.mjs.) After each step something has the focus, and the result is announced.
import { expectFocusKept, expectSaid, pressOn, tabTo } from '../support/keyboard.mjs';
import { dataFile, importData, untilStored } from '../support/own-pages.mjs';
import { WORDS } from '../support/popup.mjs';
import { contents, expect, expectNothingSent, PERSON, pageFile, test } from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact/share-your-opinion';
/** Topics without a match for the letter: some are close, and there is no suitable catch-all. */
const FORM = pageFile('senate.html').replace(
  /(<select id="topic"[^>]*>).*?<\/select>/,
  '$1<option value="">--Select--</option><option value="1">Agriculture</option><option value="2">Immigration</option><option value="3">Taxes</option>',
);
const LETTER = {
  id: 'own-1',
  name: 'Rivers',
  subject: 'Please protect the sample rivers',
  salutation: 'Dear < Member >:',
  paragraphs: [{ text: 'I live in < City >, and I ask you to keep our rivers clean.', dropOrder: null }],
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
  bill: null,
};

test('the popup: a letter, the name, the fill, a topic, and undo', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html');
  await importData(options, { constituent: { ...PERSON, firstName: '' }, letters: [LETTER] });
  await options.close();
  browser.web.serve(SENATE, FORM);
  const page = await browser.open(SENATE);
  const before = await contents(page);
  const popup = await browser.clickToolbarButton(page);

  const letter = popup.getByRole('combobox', { name: 'Letter' });
  await tabTo(letter);
  await popup.keyboard.type('Rivers');
  await expect(letter.locator('option:checked')).toHaveText('Rivers');
  await expect(popup.getByText('keep our rivers clean')).toBeVisible();
  await expectFocusKept(popup, 'choosing a letter');
  await tabTo(popup.getByRole('textbox', { name: 'First name' }));
  await popup.keyboard.type('Sample');
  await pressOn(popup.getByRole('button', { name: WORDS.fill }), 'Enter');

  await expect(page.locator('#input-02BE')).toHaveValue('Sample');
  const report = popup.getByRole('region', { name: 'What was filled' });
  await expect(report).toBeFocused();
  await expectSaid(popup, 'Message Topic');
  await pressOn(popup.getByRole('button', { name: 'Immigration' }), 'Space');
  await expect(page.locator('#topic')).toHaveValue('2');
  await expect(popup.getByRole('button', { name: 'Immigration' })).toHaveCount(0);
  await expectFocusKept(popup, 'choosing a topic');

  await pressOn(popup.getByRole('button', { name: WORDS.undo, exact: true }), 'Enter');
  await expectSaid(popup, 'Undone');
  await expect(popup.getByRole('button', { name: WORDS.fill })).toBeFocused();
  expect(await contents(page)).toEqual(before);
  await expectNothingSent(browser, page);
});

test('Members: the ZIP code, a choice, the order, the form, and removal', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#members');
  const { keyboard } = options;
  await tabTo(options.getByRole('textbox', { name: 'ZIP code' }));
  // It spans several districts.
  await keyboard.type('10025');
  await keyboard.press('Enter');
  await expectSaid(options, 'more than one district');
  await expectFocusKept(options, 'looking up a ZIP code');
  await pressOn(options.getByRole('button', { name: /^Rep\. .*NY-\d+$/ }).first(), 'Enter');
  const cards = options.getByRole('article');
  await expect(cards).toHaveCount(3);
  await expectSaid(options, /^Added to your members: Sen\. .*, Sen\. .*, Rep\. /);
  await expectFocusKept(options, 'choosing a district');

  const third = cards.last().locator('.members-name');
  const name = (await third.textContent()) ?? '?';
  await untilStored(options);
  await options.reload();
  for (const [place, left] of /** @type {const} */ ([
    [1, 'further down'],
    [0, 'at the top'],
  ])) {
    await pressOn(options.getByRole('button', { name: `Move up ${name}` }), 'Enter');
    await expect(cards.nth(place)).toContainText(name);
    await expectFocusKept(options, `moving a card up, ${left}`);
  }
  await expectSaid(options, `Your members in their order now: ${name},`);
  await pressOn(options.getByRole('button', { name: `Move down ${name}` }), 'Enter');
  await expect(cards.nth(1)).toContainText(name);
  await expectFocusKept(options, 'moving a card down');

  const link = cards.first().getByRole('link', { name: /^Open (form|site)/ });
  const address = (await link.getAttribute('href')) ?? '?';
  browser.web.serve(address, '<!doctype html><title>Contact</title><p>The form.');
  const opening = browser.context.waitForEvent('page');
  await pressOn(link, 'Enter');
  const opened = await opening;
  await opened.waitForLoadState();
  expect(opened.url()).toBe(address);
  await opened.close();
  await options.bringToFront();

  await pressOn(options.getByRole('button', { name: `Remove ${name}` }), 'Space');
  await expect(cards).toHaveCount(2);
  await expectSaid(options, `Removed from your members: ${name}`);
  await expectFocusKept(options, 'removing a card');
  for (const left of [1, 0]) {
    await pressOn(options.getByRole('button', { name: /^Remove / }).last(), 'Enter');
    await expect(cards).toHaveCount(left);
    await expectFocusKept(options, `removing a card, ${left} left`);
  }
});

/** From the table of members, for the person's ZIP code. */
const SENATORS = /** @type {const} */ ([
  ['Gillibrand', 'https://www.gillibrand.senate.gov/contact/email-me'],
  ['Schumer', 'https://www.schumer.senate.gov/contact/email-chuck'],
]);
const ELSEWHERE = 'https://www.example.org/';

/**
 * Presses a button that opens a tab. That closes the popup, sometimes before the key is up.
 * @param {import('../support/extension-browser.mjs').ExtensionBrowser} browser
 * @param {import('@playwright/test').Page} popup @param {string | RegExp} name
 * @returns the tab
 */
async function pressForTab(browser, popup, name) {
  const opening = browser.context.waitForEvent('page');
  await pressOn(popup.getByRole('button', { name }), 'Enter').catch((error) => {
    if (!popup.isClosed()) throw error;
  });
  return opening;
}

test('Write to all: the ZIP code, the question, one sent, one skipped, the next, and the end', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html');
  await importData(options, { constituent: PERSON });
  await options.close();
  browser.web.serve(ELSEWHERE, '<!doctype html><title>News</title><p>An action alert.</p>');
  for (const [name, form] of SENATORS) browser.web.serve(form, FORM.replaceAll('Senator Sample', name));
  /** @param {import('@playwright/test').Page} page */
  const popupOver = async (page) => {
    const popup = await browser.clickToolbarButton(page);
    return popup;
  };

  let popup = await popupOver(await browser.open(ELSEWHERE));
  await tabTo(popup.getByRole('textbox', { name: 'ZIP code' }));
  await popup.keyboard.type(PERSON.zip);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Write to all three' })).toBeVisible();
  await expectFocusKept(popup, 'finding the members');
  await pressOn(popup.getByRole('button', { name: 'Write to all three' }), 'Enter');
  // The built-in letter asks to cosponsor a bill that is law.
  await expect(popup.getByRole('region', { name: 'Before the first form is opened' })).toBeFocused();
  const first = await pressForTab(browser, popup, 'Write to all anyway');
  await expect(first.locator('#input-02BE')).toHaveValue(PERSON.firstName);

  popup = await popupOver(first);
  await pressOn(popup.locator('summary').filter({ hasText: '0 of 3 sent' }), 'Enter');
  await pressOn(popup.getByRole('button', { name: /^I sent it \(Sen\. .*Gillibrand/ }), 'Enter');
  await expectSaid(popup, /Gillibrand.*: Sent/);
  await expectFocusKept(popup, 'saying that it was sent');
  await pressOn(popup.getByRole('button', { name: /^Leave out \(Rep\./ }), 'Space');
  await expectSaid(popup, /Rep\. .*: Left out/);
  await expectFocusKept(popup, 'leaving an office out');
  const second = await pressForTab(browser, popup, /^Next: Sen\. .*Schumer/);
  await expect(second.locator('#input-02BE')).toHaveValue(PERSON.firstName);

  popup = await popupOver(second);
  const queue = popup.locator('summary').filter({ hasText: '1 of 3 sent' });
  await pressOn(queue, 'Space');
  await pressOn(popup.getByRole('button', { name: 'Stop', exact: true }), 'Enter');
  await expect(queue).toHaveCount(0);
  await expectFocusKept(popup, 'ending it');
});

/** @param {string} id @param {string} officeName */
const receipt = (id, officeName) => ({
  id,
  officeId: null,
  officeName,
  host: 'www.sample.senate.gov',
  letterId: 'own-1',
  letterTitle: 'Rivers',
  subject: 'Please protect the sample rivers',
  text: 'Dear Senator Sample:',
  filledAt: '2026-11-20T12:00:00.000Z',
  sent: null,
  outreachId: null,
});

test('History: an entry is opened, marked as sent, deleted and restored, and the table is saved', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#history');
  await options.evaluate(
    (receipts) =>
      /** @type {any} */ (globalThis).chrome.storage.local.set({
        receipts: { version: 1, data: { receipts } },
      }),
    [receipt('r1', 'Sen. First Sample'), receipt('r2', 'Sen. Second Sample')],
  );
  await options.reload();
  const heading = options.getByRole('heading', { level: 1 });
  const row = options.getByRole('link', { name: 'Sen. First Sample' });
  await tabTo(options.getByRole('textbox', { name: 'Search history' }));
  await options.keyboard.type('first');
  await expectSaid(options, 'One entry found');
  await pressOn(row, 'Enter');
  await expect(heading).toHaveText('Sen. First Sample');
  await expect(heading).toBeFocused();
  await pressOn(options.getByRole('button', { name: 'I sent it' }), 'Enter');
  await expect(options.getByText('You said so.')).toBeVisible();
  await expectFocusKept(options, 'saying that it was sent');

  await pressOn(options.getByRole('button', { name: 'Delete this entry' }), 'Space');
  await expect(heading).toHaveText('History');
  await expectFocusKept(options, 'deleting an entry');
  await expect(row).toHaveCount(0);
  await pressOn(options.getByRole('button', { name: 'Bring it back' }), 'Enter');
  await expect(row).toBeVisible();
  await expectFocusKept(options, 'bringing an entry back');

  const waiting = options.waitForEvent('download');
  await pressOn(options.getByRole('button', { name: 'Save as a table (CSV)' }), 'Enter');
  expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
  await expectSaid(options, '.csv');
  await expectFocusKept(options, 'saving the table');

  await pressOn(options.getByRole('button', { name: 'Delete all history' }), 'Enter');
  await pressOn(options.getByRole('button', { name: 'Yes, delete the history' }), 'Enter');
  await expectSaid(options, 'Your history was deleted.');
  await expectFocusKept(options, 'deleting all of it');
});

test('Data: a file is chosen, and everything is deleted', async ({ browserWithExtension: browser }) => {
  const options = await browser.openOwnPage('options.html');
  const opening = options.waitForEvent('filechooser');
  await pressOn(options.getByLabel('Import my data'), 'Enter');
  await (await opening).setFiles(dataFile({ constituent: PERSON }));
  await expectSaid(options, 'Your data is in place.');
  await expectFocusKept(options, 'choosing a file');
  const name = options.getByRole('textbox', { name: 'First name' });
  await expect(name).toHaveValue(PERSON.firstName);
  await pressOn(options.getByRole('button', { name: 'Delete everything' }), 'Enter');
  await pressOn(options.getByRole('button', { name: 'Yes, delete everything' }), 'Enter');
  await expectSaid(options, 'Everything was deleted.');
  await expectFocusKept(options, 'deleting everything');
  await expect(name).toHaveValue('');
});
