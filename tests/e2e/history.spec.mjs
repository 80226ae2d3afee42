// @ts-check
import { parse } from 'csv-parse/sync';
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import { expect, pageFile, storePerson, test } from './fixtures.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../support/extension-browser.mjs' */

const FORM = 'https://www.warren.senate.gov/contact';
const DONE = 'https://www.warren.senate.gov/contact/done';
const OFFICE = 'Sen. Elizabeth Warren';

const page = (/** @type {string} */ words, more = '') =>
  `<!doctype html><title>Contact | Elizabeth Warren</title><h1>Contact</h1><p>${words}</p>${more}`;
const THANKS = page('Thank you for contacting me. Your message has been received.');

/** A form of the member whose button leads to another page. */
const form = () =>
  pageFile('senate.html')
    .replaceAll('Senator Sample', 'Elizabeth Warren')
    .replace('action="/contact/share-your-opinion"', 'action="/contact/done"');

/** @param {ExtensionBrowser} browser @param {string} html */
async function fillForm(browser, html) {
  await storePerson(browser);
  browser.web.serve(FORM, html);
  const tab = await browser.open(FORM);
  const popup = await browser.clickToolbarButton(tab);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await expect(popup.getByRole('heading', { name: 'Filled, not yet sent' })).toBeVisible();
  return { tab, popup };
}

/** @param {Page} tab */
async function pressSend(tab) {
  await tab.bringToFront();
  await tab.getByRole('button', { name: 'Send My Message' }).click();
}

/** @param {Page} options */
const rowOf = (options) => options.getByRole('row').filter({ hasText: OFFICE });

/** @param {ExtensionBrowser} browser @param {string} state */
async function expectHistory(browser, state) {
  const options = await browser.openOwnPage('options.html#history');
  await expect(rowOf(options)).toHaveCount(1);
  await expect(rowOf(options).getByText(state, { exact: true })).toBeVisible();
  return options;
}

/**
 * The file that a button gives the person. It is read where it is created, because the connection that found the
 * popup redirected the browser's downloads to its own folder.
 * @param {Page} options @param {string} button
 */
async function savedText(options, button) {
  await options.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { file });
      return make.call(URL, file);
    };
  });
  await options.getByRole('button', { name: button }).click();
  await expect(options.getByText(/^Saved as dear-member-history-.*\.csv\.$/).first()).toBeVisible();
  return options.evaluate(async () => {
    const bytes = await /** @type {any} */ (globalThis).file.arrayBuffer();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  });
}

test('a confirmation is recognized, and appears in the history and its file', async ({
  browserWithExtension: browser,
}) => {
  browser.web.serve(DONE, THANKS);
  const { tab } = await fillForm(browser, form());
  await pressSend(tab);
  await tab.waitForURL(DONE);
  const options = await expectHistory(browser, 'Sent');
  await options.getByRole('link', { name: OFFICE }).click();
  await expect(options.getByText("The office's page confirmed it.")).toBeVisible();
  await expect(options.getByText(/Dear Senator Warren:[\s\S]*Sample Constituent/)).toBeVisible();
  await options.getByRole('link', { name: 'All history' }).click();
  const csv = await savedText(options, 'Save as a table (CSV)');
  // The way another program opens it.
  expect(parse(csv, { bom: true, columns: true })).toEqual([
    expect.objectContaining({
      Filled: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      Sent: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      Office: OFFICE,
      Site: 'www.warren.senate.gov',
      Message: expect.stringMatching(/^Dear Senator Warren:\n\n[\s\S]*\n\nSincerely,\nSample Constituent$/),
    }),
  ]);

  // The confirmation itself says so too, and the next form warns.
  const popup = await browser.clickToolbarButton(tab);
  await expect(popup.getByRole('heading', { name: 'Your message seems to be in' })).toBeVisible();
  await expect(popup.getByRole('heading', { name: `Sent to ${OFFICE}` })).toBeVisible();
  await expect(popup.getByText('Other ways to send this letter')).toHaveCount(0);
  await tab.goto(FORM);
  const again = await browser.clickToolbarButton(tab);
  await waitForPopup(again, ['ready']);
  await expect(again.getByText(`You sent this letter to ${OFFICE}`)).toBeVisible();
});

test('an error after the press is not a confirmation; the person’s word counts', async ({
  browserWithExtension: browser,
}) => {
  const error = page('Thank you for contacting me. Please correct the fields below.', '<p>Was it sent?</p>');
  browser.web.serve(DONE, error);
  const { tab } = await fillForm(browser, form());
  await pressSend(tab);
  await tab.waitForURL(DONE);
  const popup = await browser.clickToolbarButton(tab);
  await expect(popup.getByRole('heading', { name: 'Filled, not yet sent' })).toBeVisible();
  await expect(popup.getByText('Other ways to send this letter')).toBeVisible();
  const options = await expectHistory(browser, 'Filled');
  await options.getByRole('link', { name: OFFICE }).click();
  await options.getByRole('button', { name: 'I sent it' }).click();
  await expect(options.getByText('You said so.')).toBeVisible();
  await options.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(options.getByText('Nothing here yet.')).toBeVisible();
  const heading = options.getByRole('heading', { level: 1, name: 'History' });
  await expect(heading).toBeFocused();
  await options.getByRole('button', { name: 'Bring it back' }).click();
  await expect(rowOf(options)).toHaveCount(1);
  await options.getByRole('button', { name: 'Delete all history' }).click();
  await options.getByRole('button', { name: 'Yes, delete the history' }).click();
  await expect(options.getByText('Your history was deleted.').first()).toBeVisible();
  await expect(heading).toBeFocused();
});

test('a confirmation that replaces its form is recognized in a frame too', async ({
  browserWithExtension: browser,
}) => {
  const inner = 'https://outreach.senate.gov/eform';
  const script =
    '<script>document.querySelector("main form").addEventListener("submit", (event) => { event.preventDefault(); setTimeout(() => event.target.replaceWith("Your message has been sent."), 300); })</script>';
  browser.web.serve(inner, form() + script);
  const frame = `<iframe src="${inner}" width="900" height="1600"></iframe>`;
  const { tab } = await fillForm(browser, page('Write to me', frame));
  await tab.bringToFront();
  await tab.frameLocator('iframe').getByRole('button', { name: 'Send My Message' }).click();
  await expectHistory(browser, 'Sent');
});

test('a background killed between the press and the confirmation still recognizes it', async ({
  browserWithExtension: browser,
}) => {
  browser.web.serve(DONE, { body: THANKS, delay: 4_000 });
  const { tab } = await fillForm(browser, form());
  const options = await browser.openOwnPage('options.html#history');
  await tab.bringToFront();
  await tab.getByRole('button', { name: 'Send My Message' }).click({ noWaitAfter: true });
  // The press is stored before the background stops.
  const isPressed = () =>
    options.evaluate(async () => {
      const kept = await /** @type {any} */ (globalThis).chrome.storage.session.get();
      return Object.values(kept).some((one) => one?.phase?.kind === 'pressed');
    });
  await expect.poll(isPressed).toBe(true);
  await browser.stopBackground();
  await tab.waitForURL(DONE);
  await expect(rowOf(options).getByText('Sent', { exact: true })).toBeVisible();
});
