// @ts-check
import { AxeBuilder } from '@axe-core/playwright';
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import { expect, pageFile, storePerson, test } from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact';

/** @param {import('@playwright/test').Page} page */
async function expectAccessible(page) {
  // Legacy mode does not need its own page, which a popup's connection cannot open.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`the popup is accessible, ${colorScheme}`, async ({ browserWithExtension: browser }) => {
    browser.web.serve(SENATE, pageFile('senate.html'));
    const page = await browser.open(SENATE);
    let popup = await browser.clickToolbarButton(page);
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await waitForPopup(popup, ['ready']);
    await expectAccessible(popup);
    await popup.close();

    await storePerson(browser);
    popup = await browser.clickToolbarButton(page);
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await waitForPopup(popup, ['ready']);
    await expectAccessible(popup);
    await fillFromPopup(popup);
    await expectAccessible(popup);
  });

  test(`the options page is accessible, ${colorScheme}`, async ({ browserWithExtension: browser }) => {
    const options = await browser.openOwnPage('options.html');
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(options.getByRole('textbox', { name: 'First name' })).toBeVisible();
    await expectAccessible(options);
    await options.getByRole('textbox', { name: 'ZIP code', exact: true }).fill('abcde');
    await options.getByRole('textbox', { name: 'ZIP code', exact: true }).blur();
    await expectAccessible(options);
  });
}
