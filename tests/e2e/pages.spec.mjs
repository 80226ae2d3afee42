// @ts-check
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import { contents, expect, PERSON, pageFile, storePerson, test } from './fixtures.mjs';

const GATE = 'https://sample.house.gov/contact/zip-check';
const MESSAGE = 'https://sample.house.gov/contact/message';
const WIZARD = 'https://www.sample.senate.gov/contact/wizard';
/** Two offices of the member table, regardless of who holds them. */
const ONE_OFFICE = 'https://www.warren.senate.gov/contact/zip-check';
const OTHER_OFFICE = 'https://www.markey.senate.gov/contact/message';

/** After this many milliseconds it is certain that nothing more is filled. */
const LONG_ENOUGH = 4_000;

const NOTE_TEXT = "Dear Member fills the office's next page too.";

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../support/extension-browser.mjs' */

/**
 * The report is in a closed shadow root, so only the accessibility tree shows its text.
 * @param {ExtensionBrowser} browser @param {Page} page
 */
async function noteOf(browser, page) {
  const names = await browser.accessibleNames(page);
  return {
    // Chromium says "StaticText", Firefox "text leaf".
    says: names.some((name) => name.endsWith(` ${NOTE_TEXT}`)),
    stop: names.some((name) => /^(push)?button Stop$/.test(name)),
  };
}

/** @param {ExtensionBrowser} browser @param {Page} page @param {boolean} shown */
const expectNote = (browser, page, shown) =>
  expect
    .poll(() => noteOf(browser, page), { message: `note ${shown ? 'shown' : 'gone'}` })
    .toEqual({ says: shown, stop: shown });

/** @param {ExtensionBrowser} browser @param {string} [address] */
async function fillGate(browser, address = GATE) {
  await storePerson(browser);
  browser.web.serve(address, pageFile('gate.html'));
  browser.web.serve(MESSAGE, pageFile('house.html'));
  const page = await browser.open(address);
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  expect(await contents(page)).toMatchObject({ 'required-zip5': PERSON.zip });
  return { page, popup };
}

/** @param {Page} page */
const pressNext = async (page) => {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Go To Next Step' }).click();
  await page.waitForURL(MESSAGE);
};

/** @param {Page} page */
async function expectNothingFilled(page) {
  await page.waitForTimeout(LONG_ENOUGH);
  const boxes = page.locator('input:not([type=submit], [type=radio], [type=checkbox]), textarea, select');
  for (const box of await boxes.all()) await expect(box).toHaveValue('');
  await expect(page.locator('input:checked')).toHaveCount(0);
}

test('a fill continues from the ZIP check to the message when the person presses the office’s button', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await fillGate(browser);
  await expect(popup.getByRole('heading', { name: 'Filling goes on on the next page' })).toBeVisible();
  await expectNote(browser, page, true);
  expect(
    browser.web.requests.filter(({ method }) => method === 'POST'),
    'the person sends',
  ).toEqual([]);

  await pressNext(page);
  await expect(page.locator('#required-message')).toHaveValue(
    /S\. 1693[\s\S]*Sincerely,\nSample Constituent$/,
  );
  expect(await contents(page)).toMatchObject({
    'required-first': PERSON.firstName,
    'required-last': PERSON.lastName,
    'required-zip5': PERSON.zip,
    'required-issue': 'Judiciary',
  });
  await expectNote(browser, page, false);

  const later = await browser.clickToolbarButton(page);
  expect(await waitForPopup(later, ['filled'])).toEqual({ kind: 'filled' });
  await expect(later.getByText(/on (an )?earlier pages? of this form/)).toBeVisible();
  await expect(later.getByRole('button', { name: 'Stop here' })).toHaveCount(0);
  await later.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('#required-message')).toHaveValue('');
  expect(browser.web.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('text that the person types on the next page before the fill is kept', async ({
  browserWithExtension: browser,
}) => {
  const { page } = await fillGate(browser);
  const typed = pageFile('house.html').replace('name="required-city"', 'name="required-city" value="Troy"');
  browser.web.serve(MESSAGE, typed);
  await pressNext(page);
  await expect(page.locator('#required-message')).toHaveValue(/S\. 1693/);
  expect(await contents(page)).toMatchObject({ 'required-city': 'Troy' });
});

test('another office in the same tab is never filled', async ({ browserWithExtension: browser }) => {
  const { page } = await fillGate(browser, ONE_OFFICE);
  browser.web.serve(OTHER_OFFICE, pageFile('senate.html'));
  // Even if the button itself leads there, it is not filled.
  await page.evaluate((address) => document.forms[1]?.setAttribute('action', address), OTHER_OFFICE);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Go To Next Step' }).click();
  await page.waitForURL(OTHER_OFFICE);
  await expectNothingFilled(page);
  await expectNote(browser, page, false);
  const popup = await browser.clickToolbarButton(page);
  expect(await waitForPopup(popup, ['ready'])).toEqual({ kind: 'ready' });
});

test('a page of the same office that the button did not open is not filled', async ({
  browserWithExtension: browser,
}) => {
  const { page } = await fillGate(browser);
  await page.bringToFront();
  await page.getByRole('link', { name: /does not open/ }).click();
  await page.waitForURL(MESSAGE);
  await expectNothingFilled(page);
});

test('Stop in the page ends it', async ({ browserWithExtension: browser }) => {
  const { page, popup } = await fillGate(browser);
  await popup.close();
  await expectNote(browser, page, true);
  await page.bringToFront();
  await browser.panelOf(page).tabTo('Stop');
  await page.keyboard.press('Enter');
  await expectNote(browser, page, false);
  await pressNext(page);
  await expectNothingFilled(page);
});

test('Stop in the popup ends it', async ({ browserWithExtension: browser }) => {
  const { page, popup } = await fillGate(browser);
  await popup.getByRole('button', { name: 'Stop here' }).click();
  await expect(popup.getByText('Filling stops here.')).toBeVisible();
  await expectNote(browser, page, false);
  await pressNext(page);
  await expectNothingFilled(page);
});

test('the steps of a form that stays at its address are filled one after another', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  browser.web.serve(WIZARD, pageFile('wizard.html'));
  const page = await browser.open(WIZARD);
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await page.bringToFront();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('[name=last]')).toHaveValue(PERSON.lastName);
  await expectNote(browser, page, true);
  await page.locator('[name=first]').fill('Another');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('[name=message]')).toHaveValue(/S\. 1693/);
  await expectNote(browser, page, false);
  expect(await page.evaluate(() => /** @type {any} */ (globalThis).sent)).toEqual({
    zip: PERSON.zip,
    first: 'Another',
    last: PERSON.lastName,
    street: expect.stringContaining(PERSON.street),
    city: PERSON.city,
    email: PERSON.email,
  });
  const later = await browser.clickToolbarButton(page);
  await waitForPopup(later, ['filled']);
  await expect(later.getByRole('heading', { name: /^8 filled/ })).toBeVisible();
});

test('a ZIP check is filled without a closing; the page with the message waits for it', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser, { ...PERSON, closing: '' });
  browser.web.serve(GATE, pageFile('gate.html'));
  browser.web.serve(MESSAGE, pageFile('house.html'));
  const page = await browser.open(GATE);
  const popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['stopped']);
  await popup.getByRole('button', { name: 'Fill this form', exact: true }).click();
  await popup.getByRole('button', { name: 'Fill this form anyway' }).click();
  await expect(page.locator('#required-zip5')).toHaveValue(PERSON.zip);
  await pressNext(page);
  await expectNothingFilled(page);
  const later = await browser.clickToolbarButton(page);
  expect(await waitForPopup(later, ['stopped'])).toMatchObject({ words: 'Your letter is not complete' });
});

const SENATE = 'https://www.sample.senate.gov/contact/share-your-opinion';
/** Topics without a match for the letter: some are close, and there is no suitable catch-all. */
const FAR_TOPICS =
  '<option value="">--Select--</option><option value="1">Agriculture</option><option value="2">Immigration</option><option value="3">Taxes</option>';

test('a remaining topic is chosen from the report, and undone with the rest', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  const form = pageFile('senate.html').replace(
    /(<select id="topic"[^>]*>).*?<\/select>/,
    `$1${FAR_TOPICS}</select>`,
  );
  browser.web.serve(SENATE, form);
  const page = await browser.open(SENATE);
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await expect(page.locator('#topic')).toHaveValue('');
  const choices = popup.getByRole('group', { name: 'Message Topic' });
  await choices.getByRole('button', { name: 'Immigration' }).click();
  await expect(page.locator('#topic')).toHaveValue('2');
  await expect(choices).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('#topic')).toHaveValue('');
});

test('an office of another state is named before the fill, which remains possible', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  const address = 'https://www.warren.senate.gov/contact';
  browser.web.serve(address, pageFile('senate.html').replaceAll('Senator Sample', 'Elizabeth Warren'));
  const page = await browser.open(address);
  const popup = await browser.clickToolbarButton(page);
  await expect(
    popup.getByText('Sen. Elizabeth Warren represents Massachusetts. Your address is in New York.'),
  ).toBeVisible();
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
});

test('a page outside Congress is named as such', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  const address = 'https://www.example.org/contact';
  browser.web.serve(address, pageFile('house.html'));
  const popup = await browser.clickToolbarButton(await browser.open(address));
  await expect(
    popup.getByText('This page is not at an address of Congress (www.example.org).'),
  ).toBeVisible();
});

test('a vendor’s form in a frame of another host is filled for the member of the page around it', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  const address = 'https://www.warren.senate.gov/contact/email';
  const vendor = 'https://outreach.senate.gov/eform?office=sample';
  browser.web.serve(vendor, pageFile('house.html').replaceAll('Congressman Sample', 'Contact form'));
  browser.web.serve(
    address,
    `<!doctype html><title>Email | Elizabeth Warren</title><h1>Email</h1><iframe src="${vendor}" width="900" height="1400"></iframe>`,
  );
  const page = await browser.open(address);
  const popup = await browser.clickToolbarButton(page);
  await expect(popup.getByRole('heading', { name: 'Sen. Elizabeth Warren' })).toBeVisible();
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const message = page.frameLocator('iframe').locator('#required-message');
  await expect(message).toHaveValue(/^Dear Senator Warren:/);
});
