// @ts-check
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import { contents, expect, launch, PERSON, pageFile, storePerson, test } from './fixtures.mjs';

/** @import { FirefoxBrowser } from '../support/firefox/firefox-browser.mjs' */

const SENATE = 'https://www.sample.senate.gov/contact';
const VENDOR = 'https://outreach.senate.gov/eform?office=sample';
const FRAMED = `<!doctype html><title>Contact | Senator Sample</title><h1>Contact</h1><iframe src="${VENDOR}" width="900" height="1400"></iframe>`;

test('with revoked access to the offices a form in the page is filled, and one in a frame once access is granted', async ({
  profile,
}) => {
  const browser = /** @type {FirefoxBrowser} */ (/** @type {unknown} */ (await launch(profile)));
  await storePerson(/** @type {any} */ (browser));
  await browser.allowOrigins(['https://*.senate.gov/*', 'https://*.house.gov/*'], false);

  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  let popup = await browser.clickToolbarButton(page);
  await expect(popup.getByRole('heading', { name: 'Some forms are out of reach' })).toBeVisible();
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  expect(await contents(page)).toMatchObject({ 'input-02BE': PERSON.firstName });

  browser.web.serve(`${SENATE}/framed`, FRAMED);
  browser.web.serve(VENDOR, pageFile('house.html'));
  const framed = await browser.open(`${SENATE}/framed`);
  popup = await browser.clickToolbarButton(framed);
  await waitForPopup(popup, ['no-form']);
  await popup.getByRole('button', { name: 'Allow on senate.gov and house.gov' }).click();
  await expect.poll(() => browser.answerYes(), { message: 'the browser asks' }).toBe(true);
  await expect.poll(() => browser.hasOrigins(['https://*.senate.gov/*'])).toBe(true);

  popup = await browser.clickToolbarButton(framed);
  await waitForPopup(popup, ['ready']);
  await expect(popup.getByRole('button', { name: 'Allow on senate.gov and house.gov' })).toHaveCount(0);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await expect(framed.frameLocator('iframe').locator('#required-message')).toHaveValue(/S\. 1693/);
  await browser.close();
});
