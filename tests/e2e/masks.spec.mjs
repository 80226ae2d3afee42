// @ts-check
import { fillFromPopup } from '../support/popup.mjs';
import { expect, expectNothingSent, openForm, PERSON, scriptedPage, test, undo } from './fixtures.mjs';

const IDS = ['imask', 'imask-code', 'imask-blank', 'inputmask', 'inputmask-code', 'inputmask-blank', 'jquery', 'jquery-code', 'cleave', 'cleave-code', 'react', 'react-code', 'react-blank', 'intl', 'intl-none', 'intl-code', 'intl-apart'];
/**
 * What each box shows and what its library says it holds.
 * @param {import('@playwright/test').Page} page @returns {Promise<[string, string]>}
 */
const held = (page) => page.evaluate(() => /** @type {any} */ (globalThis).__state());

test('boxes with masks of real libraries take the values and give them back', async ({
  browserWithExtension: browser,
}) => {
  test.setTimeout(150000);
  const html = await scriptedPage('masks.jsx');
  for (const id of IDS) {
    const { page, popup } = await openForm(browser, html, `https://www.sample.senate.gov/contact?${id}`);
    const before = await held(page);
    const came = await fillFromPopup(popup);
    const after = await held(page);
    const said = await popup.evaluate(() => document.body.innerText.match(/(Nothing is left.*|Left for you\n.*\n.*)/)?.[0]);
    await undo(popup);
    console.log(id, JSON.stringify([before, came.kind, after, said, await held(page)]));
    await popup.close().catch(() => {});
    await page.close();
  }
});
