// @ts-check
// Brings a built page of the extension into one of the states of states.mjs.

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @import { State } from './states.mjs' */

/** An address of the extension at which nothing of it runs. */
const EMPTY_STAGE = 'icon/16.png';
/** Where a state waits for its page, in the tab's own storage. */
const KEY = 'stage';

/**
 * A tab for pages of the extension in states of states.mjs, one after the other.
 * @param {ExtensionBrowser} browser @returns {Promise<Page>} for the caller to close
 */
export async function openStage(browser) {
  const page = await browser.context.newPage();
  await page.addInitScript(`(${openRoots})(); (${answerInPlaceOfTheBackground})(${JSON.stringify(KEY)});`);
  return page;
}

/**
 * Lays out what the extension has kept, and nothing else, and what its background is to answer.
 * @param {Page} stage @param {ExtensionBrowser} browser @param {State} state
 */
export async function layOut(stage, browser, { kept = {}, answers = {}, realBackground = false }) {
  await stage.goto(browser.ownAddress(EMPTY_STAGE));
  await stage.evaluate(
    async ([key, items, told]) => {
      const { local } = /** @type {any} */ (globalThis).chrome.storage;
      await local.clear();
      await local.set(items);
      sessionStorage.setItem(key, JSON.stringify(told));
    },
    /** @type {const} */ ([KEY, kept, realBackground ? null : answers]),
  );
}

/**
 * Runs in the page, before its scripts. The answers wait by kind of message; one that is missing is never answered.
 * @param {string} key
 */
function answerInPlaceOfTheBackground(key) {
  if (!location.pathname.endsWith('.html')) return;
  const answers = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  // The real background answers.
  if (answers === null) return;
  const ownApi = () => {
    const { browser: own, chrome } = /** @type {any} */ (globalThis);
    return own?.runtime ? own : chrome;
  };
  const answer = () => {
    const { runtime, storage } = ownApi();
    runtime.sendMessage = (/** @type {{ kind: string }} */ message, /** @type {unknown[]} */ ...rest) => {
      const callback = rest.find((part) => typeof part === 'function');
      if (!(message.kind in answers)) return new Promise(() => {});
      const told = answers[message.kind];
      if (typeof callback === 'function') callback(told);
      return Promise.resolve(told);
    };
    if (answers['full-storage'])
      storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  };
  if (ownApi()?.runtime) answer();
  // Firefox gives a page its extension's functions later than this, and runs the page's own scripts later still.
  else document.addEventListener('readystatechange', answer, { once: true });
}

/** Runs in the page, before its scripts: what stands in closed roots can be pressed here. */
function openRoots() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}
