// @ts-check
import { readFileSync } from 'node:fs';
import { fillFromPopup } from '../../tests/support/popup.mjs';
import { newReport, sessionReports } from '../../tests/support/session-report.mjs';
import { findControls, locate, readControls } from './read-controls.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @import { SessionReport } from '../../tests/support/session-report.mjs' */
/** @import { Case } from './cases.mjs' */
/** @import { ControlState } from './read-controls.mjs' */

/**
 * @typedef {object} FilledPage
 * @property {'filled' | 'no-form' | 'stopped'} came
 * @property {string} words what the popup said if it stopped
 * @property {SessionReport | null} report
 * @property {PopupClaims | null} claims what the popup said about the fill
 * @property {ControlState[]} before @property {ControlState[]} after
 * @property {{ indexes: number[], options: { text: string, value: string }[] }[]} places of the truth's controls
 */

/** @typedef {{ filled: number, kept: number, left: number, nothingLeft: boolean, pressOfficeButton: boolean }} PopupClaims */

/** Runs in the popup: its counts ("10 filled · 1 kept · 2 for you") and what it claims. */
function readClaims() {
  const root = document.querySelector('[data-nothing-left]');
  const claims = root instanceof HTMLElement ? root.dataset : {};
  const counts = document.querySelector('main section h2')?.textContent?.match(/\d+/g)?.map(Number) ?? [];
  const [filled = 0, kept = 0, left = 0] = counts;
  return {
    filled,
    kept,
    left,
    nothingLeft: claims.nothingLeft === 'true',
    pressOfficeButton: claims.pressOfficeButton === 'true',
  };
}

/**
 * Serves one page at its address and opens it in a background tab.
 * @param {ExtensionBrowser} browser @param {Case} one
 * @returns {Promise<Page>} always a new tab, so that the report of an earlier page at the same address is not
 * mistaken for this one's
 */
export async function openCase(browser, one) {
  browser.web.serve(addressOf(one), readFileSync(one.file, 'utf8'));
  return browser.openBehind(one.url);
}

/** @param {Case} one */
export const addressOf = ({ url }) => url.split('#')[0] ?? url;

/**
 * Fills an open page as a person would: toolbar button, "Fill this form".
 * @param {ExtensionBrowser} browser
 * @param {Page} own a page of the extension, to read the report from
 * @param {Page} page
 * @param {Case} one
 * @param {() => void} whileWaiting called when only the extension has work left to do
 * @returns {Promise<FilledPage>}
 * @throws if something could not be run
 */
export async function fillPage(browser, own, page, one, whileWaiting) {
  await page.bringToFront();
  const controls = await page.evaluateHandle(findControls);
  const before = await controls.evaluate(readControls);
  const selectors = one.truth?.controls.map((control) => control.selector) ?? [];
  const places = await controls.evaluate(locate, selectors);
  const earlier = await sessionReports(own);
  const popup = await browser.clickToolbarButtonQuickly(page);
  try {
    whileWaiting();
    const came = await fillFromPopup(popup);
    const report = came.kind === 'filled' ? await newReport(own, earlier) : null;
    const claims = came.kind === 'filled' ? await popup.evaluate(readClaims) : null;
    const after = await controls.evaluate(readControls);
    return {
      came: came.kind,
      words: 'words' in came ? came.words : '',
      report,
      claims,
      before,
      after,
      places,
    };
  } finally {
    await popup.close();
  }
}
