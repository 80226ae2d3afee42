// @ts-check
import { fillFromPopup } from '../support/popup.mjs';
import { expect, expectNothingSent, openForm, PERSON, scriptedPage, test, undo } from './fixtures.mjs';

/** @import { Page } from '@playwright/test' */

/** What the box shows and what its library says it holds. @param {Page} page @returns {Promise<[string, string]>} */
const held = (page) => page.evaluate(() => /** @type {any} */ (globalThis).__state());

/** Without the blanks that a mask draws once its box was entered. @param {string} text */
const withoutBlanks = (text) => (/[\d\p{L}]/u.test(text.replace(/^\+1/, '')) ? text : '');

const DIGITS = PERSON.phone.replaceAll('-', '');
/** The digits of a number without the country code. @param {string} text */
const digits = (text) => text.replace(/\D/g, '').replace(/^1/, '');

/** Masks of masks.jsx, by library: without the country code, with it, and with blanks in the box. */
for (const [library, masks] of Object.entries({
  IMask: ['imask', 'imask-code', 'imask-blank'],
  Inputmask: ['inputmask', 'inputmask-code', 'inputmask-blank'],
  'jQuery Mask': ['jquery', 'jquery-code'],
  Cleave: ['cleave', 'cleave-code'],
  '@react-input/mask': ['react', 'react-code', 'react-blank'],
  'intl-tel-input': ['intl', 'intl-none', 'intl-code', 'intl-apart'],
})) {
  test(`${library} takes a phone number and gives it back`, async ({ browserWithExtension: browser }) => {
    const html = await scriptedPage('masks.jsx');
    for (const mask of masks) {
      const address = `https://www.sample.senate.gov/contact?${mask}`;
      const { page, popup } = await openForm(browser, html, address);
      const before = await held(page);
      expect(await fillFromPopup(popup), mask).toEqual({ kind: 'filled' });
      expect((await held(page)).map(digits), mask).toEqual([DIGITS, DIGITS]);
      await expect(popup.getByText(/^Nothing is left/).first(), mask).toBeVisible();
      await undo(popup);
      expect((await held(page)).map(withoutBlanks), mask).toEqual(before.map(withoutBlanks));
      await expectNothingSent(browser, page);
      await popup.close();
      await page.close();
    }
  });
}
