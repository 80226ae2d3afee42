// @ts-check
import { expectAccessible } from '../support/axe.mjs';
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import { expect, pageFile, storePerson, test } from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact';

test('the popup is accessible, light and dark', async ({ browserWithExtension: browser }) => {
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  let popup = await browser.clickToolbarButton(page);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await waitForPopup(popup, ['ready']);
  await expectAccessible(popup);
  await popup.close();

  await storePerson(browser);
  popup = await browser.clickToolbarButton(page);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await waitForPopup(popup, ['ready']);
  await expectAccessible(popup);
  await fillFromPopup(popup);
  await expectAccessible(popup);
});

test('the options page is accessible, light and dark', async ({ browserWithExtension: browser }) => {
  const options = await browser.openOwnPage('options.html');
  await options.emulateMedia({ reducedMotion: 'reduce' });
  await expect(options.getByRole('textbox', { name: 'First name' })).toBeVisible();
  await expectAccessible(options);
  await options.getByRole('textbox', { name: 'ZIP code', exact: true }).fill('abcde');
  await options.getByRole('textbox', { name: 'ZIP code', exact: true }).blur();
  await expectAccessible(options);
});
