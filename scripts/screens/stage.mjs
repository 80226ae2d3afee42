// @ts-check
// Brings a built page of the extension into one of the states of states.mjs.

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @import { State } from './states.mjs' */

/** An address of the extension that runs none of its code. */
const EMPTY_STAGE = 'icon/16.png';
/** The sessionStorage key under which a state waits for its page. */
const KEY = 'stage';

/**
 * A tab that shows pages of the extension in states of states.mjs, one after the other.
 * @param {ExtensionBrowser} browser @returns {Promise<Page>} for the caller to close
 */
export async function openStage(browser) {
  const page = await browser.context.newPage();
  await page.addInitScript(`(${openRoots})(); (${answerInPlaceOfTheBackground})(${JSON.stringify(KEY)});`);
  return page;
}

/**
 * Replaces what the extension has stored, and sets the answers of its background.
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
 * Runs in the page, before its scripts. Answers are keyed by kind of message; a message without one is never
 * answered.
 * @param {string} key
 */
function answerInPlaceOfTheBackground(key) {
  if (!location.pathname.endsWith('.html')) return;
  const answers = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  // Null: the real background answers.
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
  // Firefox adds the extension API after this script runs, but before the page's own scripts.
  else document.addEventListener('readystatechange', answer, { once: true });
}

/** Runs in the page, before its scripts. Opens closed shadow roots, so that a test can click in them. */
function openRoots() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}
