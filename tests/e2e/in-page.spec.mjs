// @ts-check
import { importData } from '../support/own-pages.mjs';
import { fillFromPopup, WORDS } from '../support/popup.mjs';
import {
  contents,
  expect,
  expectNothingSent,
  openForm,
  PERSON,
  pageFile,
  storePerson,
  test,
} from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact/share-your-opinion';
/** Topics without a match for the letter: some are close, and there is no suitable catch-all. */
const TOPICS =
  '<option value="">--Select--</option><option value="1">Agriculture</option><option value="2">Immigration</option><option value="3">Taxes</option>';
const FORM = pageFile('senate.html').replace(
  /(<select id="topic"[^>]*>).*?<\/select>/,
  `$1${TOPICS}</select>`,
);
/** Only the page's own style sheet may style anything. */
const STRICT =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\'">';

/** @import { Page } from '@playwright/test' */

/** @param {import('../support/extension-browser.mjs').ExtensionBrowser} browser @param {string} html */
async function fill(browser, html) {
  const { page, popup } = await openForm(browser, html, SENATE);
  const before = await contents(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await popup.close();
  await page.bringToFront();
  const panel = browser.panelOf(page);
  await expect.poll(() => panel.text()).toContain('Message Topic');
  return { page, panel, before };
}

/** @param {Page} page what a page's own script can see of us */
const strangers = (page) =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .filter((element) => element !== document.head && element !== document.body)
      .map((element) => `${element.shadowRoot} ${element.textContent}`),
  );

test('the report beside the form: one click to a remaining field, a topic, and undo', async ({
  browserWithExtension: browser,
}) => {
  const { page, panel, before } = await fill(browser, FORM);
  const says = await panel.text();
  expect(says).toMatch(/\d+ filled · 0 kept · \d+ for you/);
  expect(says).not.toMatch(/Sample Constituent|Example Street|S\. 1693 .* cosponsor/);
  await expect.poll(() => panel.outlines()).toMatchObject({ filled: expect.any(Number) });
  expect((await panel.outlines()).filled).toBeGreaterThan(8);
  expect(await strangers(page), 'closed to the page').toEqual(['null ', 'null ']);

  await panel.press('Go to Message Topic');
  await expect(page.locator('#topic')).toBeFocused();
  await panel.press('Immigration');
  await expect(page.locator('#topic')).toHaveValue('2');
  await expect.poll(() => panel.names()).not.toContain('button Immigration');

  await panel.press(WORDS.undo);
  await expect.poll(() => panel.text()).toContain('Undone');
  expect(await contents(page)).toEqual(before);
  expect(await panel.outlines()).toEqual({ filled: 0, left: 0 });
  await panel.press('Close');
  await expect.poll(() => strangers(page)).toEqual([]);
  await expectNothingSent(browser, page);
});

test('a field covered by the report keeps its outline', async ({ browserWithExtension: browser }) => {
  const { page, panel } = await fill(browser, FORM);
  const filled = Number(/(\d+) filled/.exec((await panel.text()) ?? '')?.[1]);
  // The window is so narrow that the report is as wide as the form.
  await page.setViewportSize({ width: 360, height: 600 });
  for (const top of [0, 150, 300, 450, 600]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await expect.poll(() => panel.outlines(), `scrolled to ${top}`).toMatchObject({ filled });
  }
  await page.close();
});

test('the report works by keyboard alone, in a page that allows only its own styles', async ({
  browserWithExtension: browser,
}) => {
  const { page, panel } = await fill(browser, FORM.replace('<head>', `<head>${STRICT}`));
  expect(await panel.style('position')).toBe('fixed');
  expect(await panel.style('border-top-width')).toBe('3px');
  await page.locator('#input-02BE').focus();
  await panel.tabTo('Move');
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.names()).toContain('StaticText At the bottom, on the left');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.text()).toBeNull();
  await expect.poll(() => strangers(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('DIV');
});

test('a field in a frame is one click away too', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  const vendor = 'https://outreach.senate.gov/eform?office=sample';
  browser.web.serve(vendor, FORM);
  browser.web.serve(
    SENATE,
    `<!doctype html><title>Email</title><h1>Email</h1><iframe src="${vendor}" width="900" height="1600"></iframe>`,
  );
  const page = await browser.open(SENATE);
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await popup.close();
  await page.bringToFront();
  const panel = browser.panelOf(page);
  await expect.poll(() => panel.text()).toContain('Message Topic');
  await panel.press('Go to Message Topic');
  await expect(page.frameLocator('iframe').locator('#topic')).toBeFocused();
});

test('the shortcut fills like the popup, and the page shows what stops it', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  // The first built-in letter is an example whose bill is law. That needs a question, which only the popup can ask.
  const address = 'https://www.warren.senate.gov/contact';
  const html = FORM.replaceAll('Senator Sample', 'Elizabeth Warren');
  browser.web.serve(address, html);
  const page = await browser.open(address);
  const before = await contents(page);
  const panel = browser.panelOf(page);
  const press = () => browser.pressFillKey();
  await press();
  await expect.poll(() => panel.text(), 'an office of another state').toContain('another state');
  await storePerson(browser, { ...PERSON, city: 'Boston', state: 'MA', zip: '02108' });
  await page.bringToFront();
  await press();
  await expect.poll(() => panel.text(), 'a stale bill').toContain('to decide');
  expect(await contents(page)).toEqual(before);

  const options = await browser.openOwnPage('options.html');
  await importData(options, {
    constituent: { ...PERSON, city: 'Boston', state: 'MA', zip: '02108' },
    settings: {
      chosenLetter: null,
      wantsReply: true,
      staleBillAcknowledged: ['built-in:cosponsor-115-s-1693'],
    },
  });
  await options.close();
  await page.bringToFront();
  await press();
  await expect(page.locator('#input-02BE')).toHaveValue(PERSON.firstName);
  await expect.poll(() => panel.text()).toMatch(/\d+ filled/);
  const own = await browser.openBehind(browser.ownAddress('options.html'));
  const badge = await own.evaluate(async (url) => {
    const { tabs, action } = /** @type {any} */ (globalThis).chrome;
    const [tab] = await tabs.query({ url });
    return action.getBadgeText({ tabId: tab.id });
  }, address);
  expect(badge, 'the toolbar button shows that it is a contact form').toBe('•');
});
