// @ts-check
import { expectAccessible } from '../support/axe.mjs';
import { ExtensionBrowser } from '../support/extension-browser.mjs';
import { untilStored } from '../support/own-pages.mjs';
import { WORDS, waitForPopup } from '../support/popup.mjs';
import { contents, expect, launch, PERSON, storePerson, test } from './fixtures.mjs';

/** @import { Page } from '@playwright/test' */

/** The most clicks from a fresh profile to a filled practice form; typing does not count. */
const MOST_CLICKS = 12;

test('from a fresh browser to a filled practice form, click by click', async ({ profile }) => {
  const browser = await ExtensionBrowser.launch({ profile, welcome: 'keep' });
  try {
    let clicks = 0;
    /** @param {import('@playwright/test').Locator} target */
    const click = async (target) => {
      clicks += 1;
      await target.click();
    };
    const isWelcome = (/** @type {Page} */ page) => page.url().endsWith('/welcome.html');
    await expect.poll(() => browser.context.pages().some(isWelcome)).toBe(true);
    const welcome = /** @type {Page} */ (browser.context.pages().find(isWelcome));
    const next = welcome.getByRole('button', { name: 'Next' });

    await click(welcome.getByLabel('Closing'));
    for (const text of [PERSON.closing, PERSON.firstName, PERSON.lastName]) {
      await welcome.keyboard.type(text);
      await welcome.keyboard.press('Tab');
    }
    await click(next);
    await click(welcome.getByLabel('Street address'));
    for (const text of [PERSON.street, PERSON.city, PERSON.state, PERSON.zip, PERSON.email, PERSON.phone]) {
      await welcome.keyboard.type(text);
      await welcome.keyboard.press('Tab');
    }
    await click(next);
    await click(welcome.getByRole('button', { name: 'Find my members' }));
    await expect(welcome.getByRole('region', { name: 'Your members' }).getByText(/^Sen\./)).toHaveCount(2);
    await click(next);
    const opened = browser.context.waitForEvent('page');
    await click(welcome.getByRole('link', { name: 'Open the practice form' }));
    const page = await opened;
    await page.waitForLoadState();

    clicks += 1;
    const popup = await browser.clickToolbarButton(page);
    await waitForPopup(popup, ['ready']);
    await expect(popup.getByRole('heading', { name: 'Practice form' })).toBeVisible();
    await click(popup.getByRole('button', { name: WORDS.fill, exact: true }));
    await waitForPopup(popup, ['filled']);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);

    const filled = Object.values(await contents(page));
    for (const text of [PERSON.firstName, PERSON.lastName, PERSON.city, PERSON.zip, PERSON.email, 'New York'])
      expect(filled).toContain(text);
    expect(filled.some((text) => /S\. 1693[\s\S]*Sincerely,\nSample Constituent$/.test(String(text)))).toBe(
      true,
    );
    await popup.close();
    await page.bringToFront();
    const panel = browser.panelOf(page);
    await expect.poll(() => panel.text()).toMatch(/\d+ filled/);

    await page.getByRole('button', { name: 'Send message' }).click();
    await expect(page.getByText('Nothing was sent.', { exact: false }).last()).toBeVisible();
    await panel.press(WORDS.undo);
    await expect.poll(() => panel.text()).toContain('Undone');
    await expect(page.getByLabel('First Name')).toHaveValue('');
    const kept = await page.evaluate(async () =>
      JSON.stringify(await /** @type {any} */ (globalThis).chrome.storage.local.get(null)),
    );
    expect(kept, 'practice leaves no receipt').not.toContain('filledAt');

    // It continues where it was left.
    await untilStored(welcome);
    await welcome.reload();
    await expect(welcome.getByRole('heading', { name: 'Try it on a form' })).toBeVisible();
    expect(browser.web.requests).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('first steps closed halfway continue from the options page; a restart does not open them again', async ({
  profile,
}) => {
  const isWelcome = (/** @type {Page} */ page) => page.url().endsWith('/welcome.html');
  let browser = await launch(profile);
  let page = await browser.openOwnPage('welcome.html');
  await page.getByRole('textbox', { name: 'Closing' }).fill(PERSON.closing);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'Where do you live?' })).toBeVisible();
  await untilStored(page);
  await page.close();
  await browser.close();

  browser = await launch(profile);
  try {
    page = await browser.openOwnPage('options.html');
    const popup = await browser.clickToolbarButton(page);
    await waitForPopup(popup, ['no-form']);
    await popup.close();
    await page.waitForTimeout(1_500);
    expect(browser.context.pages().some(isWelcome)).toBe(false);
    await page.getByRole('link', { name: 'First steps' }).click();
    await expect(page.getByRole('heading', { name: 'Where do you live?' })).toBeVisible();
  } finally {
    await browser.close();
  }
});

test('the first steps and the report on the practice form are accessible, light and dark', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  const welcome = await browser.openOwnPage('welcome.html');
  await welcome.emulateMedia({ reducedMotion: 'reduce' });
  for (const question of ['signed with', 'live', 'represents you', 'Try it', 'in sight', 'ready']) {
    await expect(welcome.getByRole('heading', { name: question })).toBeVisible();
    await expectAccessible(welcome);
    const next = welcome.getByRole('button', { name: 'Next' });
    if (await next.isVisible()) await next.click();
  }

  // Axe cannot see into a closed shadow root. On this page, which runs in our own world, the root is opened for it.
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
  await page.goto(browser.ownAddress('practice.html'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fill it from here' }).click();
  await expect(page.getByRole('region', { name: 'Dear Member' }).getByText(/\d+ filled/)).toBeVisible();
  await expectAccessible(page);
});
