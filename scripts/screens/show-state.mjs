// @ts-check
import { layOut } from './stage.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @import { Screen } from './all-states.mjs' */
/** @import { State } from './states.mjs' */

/** A page that has not changed for this long is taken to be at rest. */
const REST_MS = 150;

/**
 * @typedef {object} Look
 * @property {number} [width] of the window; that of the screen by default
 * @property {'light' | 'dark'} [colorScheme]
 * @property {boolean} [forcedColours]
 * @property {number} [text] size of it in per cent
 * @property {(page: Page) => Page} [hands] the page as who acts on it has it, for other words on its buttons
 */

/**
 * Shows a page of the extension in one of its states, at rest.
 * @param {Page} page of openStage @param {ExtensionBrowser} browser
 * @param {Screen} screen @param {State} state @param {Look} [look]
 */
export async function showState(page, browser, screen, state, look = {}) {
  await layOut(page, browser, state);
  await page.setViewportSize({ width: look.width ?? screen.width, height: screen.height });
  await page.emulateMedia({
    colorScheme: look.colorScheme ?? 'light',
    forcedColors: look.forcedColours ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(browser.ownAddress(`${screen.page}.html`));
  await page.addStyleTag({ content: '::-webkit-scrollbar { display: none }' });
  if (look.text) await page.addStyleTag({ content: `html { font-size: ${look.text}% }` });
  await atRest(page);
  await state.act?.(look.hands?.(page) ?? page);
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

/** By how many CSS pixels a page is wider than its window. @param {Page} page */
export const overflowOf = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
