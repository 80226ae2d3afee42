// @ts-check
import { layOut } from './stage.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @import { Screen } from './all-states.mjs' */
/** @import { State } from './states.mjs' */

/** A page counts as settled after this long without a change. */
const REST_MS = 150;

/**
 * @typedef {object} Look
 * @property {number} [width] of the window; defaults to that of the screen
 * @property {'light' | 'dark'} [colorScheme]
 * @property {boolean} [forcedColors]
 * @property {number} [text] font size in percent
 * @property {(page: Page) => Page} [hands] wraps the page for `act`, for buttons with other words
 */

/**
 * Shows a page of the extension in one of its states and waits until it has settled.
 * @param {Page} page from openStage @param {ExtensionBrowser} browser
 * @param {Screen} screen @param {State} state @param {Look} [look]
 */
export async function showState(page, browser, screen, state, look = {}) {
  await layOut(page, browser, state);
  await page.setViewportSize({ width: look.width ?? screen.width, height: screen.height });
  await page.emulateMedia({
    colorScheme: look.colorScheme ?? 'light',
    forcedColors: look.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(browser.ownAddress(`${screen.page}.html`));
  await page.addStyleTag({ content: '::-webkit-scrollbar { display: none }' });
  if (look.text) await page.addStyleTag({ content: `html { font-size: ${look.text}% }` });
  await atRest(page);
  if (!state.act) return;
  await state.act(look.hands?.(page) ?? page);
  await atRest(page);
}

/** Waits until nothing in the page has changed for a while. @param {Page} page */
export const atRest = (page) =>
  page.evaluate(
    (rest) =>
      new Promise((/** @type {(value: void) => void} */ done) => {
        let timer = setTimeout(end, rest);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, rest);
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        function end() {
          watch.disconnect();
          done();
        }
      }),
    REST_MS,
  );

/** How many CSS pixels a page is wider than its window. @param {Page} page */
export const overflowOf = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
