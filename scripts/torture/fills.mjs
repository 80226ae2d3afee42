// @ts-check

import { DETAILS, form, message, page } from '../../tests/e2e/pages/build-form.mjs';
import { ExtensionBrowser, pause } from '../../tests/support/extension-browser.mjs';
import { PERSON } from '../../tests/support/hostile-browser.mjs';
import { fillFromPopup } from '../../tests/support/popup.mjs';
import { readControls } from '../../tests/support/read-controls.mjs';
import { counted, random } from './counted.mjs';
import { KillableBrowser, lostOf, storedIn, storePerson } from './killable-browser.mjs';

/** @import { Page } from '@playwright/test' */

const OFFICE = 'https://www.sample.senate.gov/contact';
const HTML = page(form(DETAILS + message()));
const WHOLE = { first: PERSON.firstName, last: PERSON.lastName, zip: PERSON.zip, mail: PERSON.email };

/**
 * Checks that each field is empty or holds its own detail, and whether all are filled.
 * @param {ExtensionBrowser} browser @param {Page} tab @returns {Promise<{ wrong: string | null, all: boolean }>}
 */
async function inspectFields(browser, tab) {
  const controls = Object.assign({}, ...(await browser.inOwnWorlds(tab, readControls)));
  const wrong = Object.entries(WHOLE).find(([id, value]) => controls[id] !== '' && controls[id] !== value);
  const text = String(controls.message);
  return {
    wrong: wrong ? `${wrong[0]} holds something else` : null,
    all:
      Object.entries(WHOLE).every(([id, value]) => controls[id] === value) && text.endsWith(PERSON.lastName),
  };
}

/**
 * How long a fill takes on this machine, including popup, click and report, in milliseconds.
 * @param {ExtensionBrowser} browser
 */
async function lengthOfFill(browser) {
  browser.web.serve(OFFICE, HTML);
  const tab = await browser.open(OFFICE);
  const popup = await browser.clickToolbarButtonQuickly(tab);
  const start = performance.now();
  await fillFromPopup(popup);
  const length = performance.now() - start;
  await popup.close();
  await tab.close();
  return length;
}

/** Kills the browser (SIGKILL) while it fills. @param {number} times */
export async function killedFills(times) {
  const killable = await KillableBrowser.launch();
  await storePerson(killable.browser);
  const length = await lengthOfFill(killable.browser);
  let receipts = 1;
  const row = await counted('browser killed (SIGKILL) while it fills', times, async () => {
    killable.browser.web.serve(OFFICE, HTML);
    const tab = await killable.browser.open(OFFICE);
    const popup = await killable.browser.clickToolbarButtonQuickly(tab);
    const filling = fillFromPopup(popup);
    filling.catch(() => {});
    await pause(random(length));
    await killable.killAndRestart();
    const own = await killable.browser.openOwnPage('options.html');
    const kept = await storedIn(own);
    await own.close();
    const written = kept.receipts?.data?.receipts ?? [];
    const before = receipts;
    receipts = written.length;
    if (written.length !== before && written.length !== before + 1) return 'an entry of the history';
    if (written.some((/** @type {any} */ one) => one.sent !== null))
      return 'an entry says sent, but nothing was';
    if (killable.posts().length > 0) return 'a form was submitted';
    return lostOf(kept);
  });
  await killable.close();
  return row;
}

/** Stops the background while it fills; then the person clicks again. @param {number} times */
export async function stoppedFills(times) {
  const browser = await ExtensionBrowser.launch();
  await storePerson(browser);
  const length = await lengthOfFill(browser);
  const row = await counted('background stopped while it fills', times, async () => {
    browser.web.serve(OFFICE, HTML);
    const tab = await browser.open(OFFICE);
    try {
      const popup = await browser.clickToolbarButtonQuickly(tab);
      const filling = fillFromPopup(popup);
      filling.catch(() => {});
      await pause(random(length));
      await browser.stopBackground();
      await popup.close();
      await filling.catch(() => {});
      const half = await inspectFields(browser, tab);
      if (half.wrong) return half.wrong;
      if (!half.all) {
        const again = await browser.clickToolbarButtonQuickly(tab);
        await fillFromPopup(again);
        await again.close();
        const whole = await inspectFields(browser, tab);
        if (whole.wrong || !whole.all) return `${whole.wrong ?? 'a field'} after the second click`;
      }
      const own = await browser.openOwnPage('options.html');
      const kept = await storedIn(own);
      await own.close();
      if (browser.web.requests.some(({ method }) => method !== 'GET')) return 'a form was submitted';
      return lostOf(kept);
    } finally {
      await tab.close();
    }
  });
  await browser.close();
  return row;
}
