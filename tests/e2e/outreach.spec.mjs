// @ts-check
import { contents, expect, launch, PERSON, pageFile, storePerson, test } from './fixtures.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../support/extension-browser.mjs' */

/** Offices for the person's ZIP code in the table of members. Only the site of the third is known. */
const OFFICES = [
  { id: 'G000555', last: 'Gillibrand', form: 'https://www.gillibrand.senate.gov/contact/email-me' },
  { id: 'S000148', last: 'Schumer', form: 'https://www.schumer.senate.gov/contact/email-chuck' },
  { id: 'T000469', last: 'Tonko', form: 'https://tonko.house.gov/contact/message' },
];
const [FIRST, SECOND, THIRD] = /** @type {[typeof OFFICES[0], typeof OFFICES[0], typeof OFFICES[0]]} */ (
  OFFICES
);
const SITE = 'https://tonko.house.gov/';
const GATE = 'https://tonko.house.gov/contact/zip-check';
const ELSEWHERE = 'https://www.example.org/';

/** After this many milliseconds it is certain that nothing is filled. */
const LONG_ENOUGH = 4_000;
const MESSAGE = /S\. 1693[\s\S]*Sincerely,\nSample Constituent$/;

const confirmation = (/** @type {string} */ last) =>
  `<!doctype html><title>Contact | ${last}</title><h1>Thank you</h1><p>Your message has been sent.</p>`;

/** @param {string} file @param {string} last @param {string} action */
const officePage = (file, last, action) =>
  pageFile(file)
    .replaceAll(/(Senator|Congressman|Congresswoman) Sample/g, last)
    .replace(/(<form(?![^>]*role=)[^>]*action=")[^"]*/, `$1${action}`);

/** An office answers slowly, as on the web; the background may start meanwhile. */
const ANSWER = 1_500;

/** Keeps a form's page loading until released, so that the background is stopped before the fill. */
function hold() {
  let letGo = () => {};
  const held = /** @type {Promise<void>} */ (new Promise((done) => (letGo = done)));
  return { held, letGo };
}

/** @param {ExtensionBrowser} browser @param {Promise<void>[]} [held] what the first forms load until */
function serveOffices(browser, held = []) {
  const { web } = browser;
  web.serve(ELSEWHERE, '<!doctype html><title>News</title><p>An action alert.</p>');
  for (const [count, { last, form }] of OFFICES.entries()) {
    const page = officePage(form === THIRD.form ? 'house.html' : 'senate.html', last, '/thank-you');
    const until = held[count];
    web.serve(form, {
      body: page + (until ? '<script src="/slow.js"></script>' : ''),
      delay: form === THIRD.form ? ANSWER : 0,
    });
    if (until) web.serve(new URL('/slow.js', form).href, { body: '', type: 'text/javascript', after: until });
    web.serve(new URL('/thank-you', form).href, { body: confirmation(last), delay: ANSWER });
  }
  web.serve(SITE, `<!doctype html><title>${THIRD.last}</title><h1>Welcome</h1><a href="${GATE}">Contact</a>`);
  web.serve(GATE, officePage('gate.html', THIRD.last, '/contact/message'));
}

/**
 * From a clean profile: the person's details, their members by ZIP code, and Write to all.
 * @param {ExtensionBrowser} browser @param {Promise<void>[]} [held] what the first forms load until
 * @returns the tab of the first form
 */
async function begin(browser, held) {
  serveOffices(browser, held);
  await storePerson(browser);
  const popup = await browser.clickToolbarButton(await browser.open(ELSEWHERE));
  await popup.getByRole('textbox', { name: 'ZIP code' }).fill(PERSON.zip);
  await popup.getByRole('button', { name: 'Find my members' }).click();
  await popup.getByRole('button', { name: 'Write to all three' }).click();
  // The built-in letter asks to cosponsor a bill that is law. The popup says so once, before the first form.
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Write to all anyway' }).click();
  return opened;
}

/**
 * Presses the queue's next step over a page.
 * @param {ExtensionBrowser} browser @param {Page} over @param {string | RegExp} name
 * @returns the tab that opens
 */
async function pressForTab(browser, over, name) {
  const popup = await browser.clickToolbarButton(over);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name }).click();
  return opened;
}

/** @param {Page} page */
const messageOf = (page) => page.locator('#input-13A3, #required-message');

/** @param {Page} page */
const expectFilled = (page) => expect(messageOf(page)).toHaveValue(MESSAGE);

/** The person sends the form, and the office says so. @param {Page} page */
async function send(page) {
  await page.bringToFront();
  await page.locator('form:has(textarea)').locator('button, [type=submit]').last().click();
  await page.waitForURL(/thank-you/);
}

/**
 * What the extension holds under a name.
 * @param {ExtensionBrowser} browser @param {string} name @param {'local' | 'session'} [area]
 */
async function held(browser, name, area = 'local') {
  const own = await browser.openBehind(browser.ownAddress('options.html'));
  const all = await own.evaluate(
    ([place, key]) => /** @type {any} */ (globalThis).chrome.storage[place].get(key),
    /** @type {const} */ ([area, name]),
  );
  await own.close();
  return all[name];
}

/** What is kept under a name. @param {ExtensionBrowser} browser @param {string} name */
const kept = async (browser, name) => (await held(browser, name))?.data;

/** The phases of the tabs opened for offices. @param {ExtensionBrowser} browser */
const phases = async (browser) =>
  ((await held(browser, 'outreach-tabs', 'session')) ?? []).map(
    (/** @type {{ phase: string }} */ { phase }) => phase,
  );

/**
 * Stops the background when an office's page is held in loading and nothing is done in it. A tab that an extension
 * opens may ask the network before this browser's own web answers; it shows that nothing came, and asks again.
 * @param {ExtensionBrowser} browser @param {Page} page
 */
async function stopBeforeFill(browser, page) {
  await messageOf(page).waitFor({ state: 'attached' });
  await expect.poll(() => phases(browser)).toContainEqual(expect.stringMatching(/^(loading|seeking)$/));
  await browser.stopBackground();
}

/** @param {ExtensionBrowser} browser @param {unknown[]} expected state of each office, or why it waits */
const expectQueue = (browser, expected) =>
  expect
    .poll(async () =>
      ((await kept(browser, 'outreach'))?.outreach?.items ?? []).map(
        (/** @type {{ state: string, why: string | null }} */ { state, why }) => why ?? state,
      ),
    )
    .toEqual(expected);

test('three forms at three addresses are filled in turn, with the background stopped at each step', async ({
  browserWithExtension: browser,
}) => {
  const [one, two] = [hold(), hold()];
  const first = await begin(browser, [one.held, two.held]);
  await stopBeforeFill(browser, first);
  one.letGo();
  await expectQueue(browser, ['filled', 'next', 'next']);
  await expectFilled(first);
  expect(Object.values(await contents(first))).toContain(PERSON.email);
  await browser.stopBackground();
  await send(first);
  await expectQueue(browser, ['sent', 'next', 'next']);
  await browser.stopBackground();

  const second = await pressForTab(browser, first, /^Next: Sen\. .*Schumer/);
  await stopBeforeFill(browser, second);
  two.letGo();
  await expectQueue(browser, ['sent', 'filled', 'next']);
  await expectFilled(second);
  await send(second);
  await expectQueue(browser, ['sent', 'sent', 'next']);
  await browser.stopBackground();

  // Only the site of the third is known. The person goes to the contact page, which is a ZIP check.
  const third = await pressForTab(browser, second, /^Next: Rep\. .*Tonko/);
  await expectQueue(browser, ['sent', 'sent', 'find-form']);
  await browser.stopBackground();
  await third.bringToFront();
  await third.getByRole('link', { name: 'Contact' }).click();
  await expect(third.locator('#required-zip5')).toHaveValue(PERSON.zip);
  await expectQueue(browser, ['sent', 'sent', 'opened']);
  await browser.stopBackground();
  await third.bringToFront();
  await third.getByRole('button', { name: 'Go To Next Step' }).click();
  await expectFilled(third);
  await expectQueue(browser, ['sent', 'sent', 'filled']);
  await browser.stopBackground();
  await send(third);
  await expectQueue(browser, ['sent', 'sent', 'sent']);

  const { receipts } = await kept(browser, 'receipts');
  expect(receipts).toMatchObject(
    OFFICES.map(({ id }) => ({
      officeId: id,
      sent: { how: 'confirmation' },
      outreachId: receipts[0].outreachId,
    })),
  );
  const popup = await browser.clickToolbarButton(third);
  await popup.getByRole('button', { name: 'Done' }).click();
  await expect(popup.getByRole('button', { name: 'Write to all three' })).toBeVisible();
});

test('a browser closed in the middle loses nothing and fills nothing by itself', async ({ profile }) => {
  let browser = await launch(profile);
  await expectFilled(await begin(browser));
  await expectQueue(browser, ['filled', 'next', 'next']);
  await browser.close();

  browser = await launch(profile);
  serveOffices(browser);
  const again = await browser.open(FIRST.form);
  await again.waitForTimeout(LONG_ENOUGH);
  await expect(messageOf(again)).toHaveValue('');
  const popup = await browser.clickToolbarButton(await browser.open(ELSEWHERE));
  await expect(popup.getByText('Only you know whether you sent it.')).toBeVisible();
  await popup.getByRole('button', { name: /^I sent it \(Sen\. .*Gillibrand/ }).click();
  await expectQueue(browser, ['sent', 'next', 'next']);
  expect((await kept(browser, 'receipts')).receipts).toMatchObject([{ sent: { how: 'said' } }]);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: /^Next: Sen\. .*Schumer/ }).click();
  await expectFilled(await opened);
  await browser.close();
});

test('a tab that the person navigates elsewhere is not filled', async ({ browserWithExtension: browser }) => {
  const page = hold();
  const tab = await begin(browser, [page.held]);
  // A tab that is still loading its first page would interrupt this navigation.
  await tab.waitForURL(FIRST.form, { waitUntil: 'commit' });
  await tab.goto(SECOND.form);
  // If nothing loaded at first (see stopBeforeFill), the person was asked earlier, and every page is on the way to
  // the form.
  await expectQueue(browser, [expect.stringMatching(/^(other-office|page-missing)$/), 'next', 'next']);
  await tab.waitForTimeout(LONG_ENOUGH);
  await expect(messageOf(tab)).toHaveValue('');
  expect(browser.web.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  page.letGo();
});
