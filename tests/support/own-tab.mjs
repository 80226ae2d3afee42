// @ts-check
/** @import { BrowserContext, Page } from '@playwright/test' */
/** @typedef {{ context: BrowserContext, ownAddress(file: string): string, open(url: string): Promise<Page> }} AnyBrowser */

/**
 * A tab at an address of the extension where none of its code runs; it gives access to the extension's storage.
 * @param {AnyBrowser} browser
 */
export async function ownTab(browser) {
  const address = browser.ownAddress('icon/16.png');
  return browser.context.pages().find((page) => page.url() === address) ?? (await browser.open(address));
}

/** Deletes the extension's storage. @param {Page} own */
export const forget = (own) =>
  own.evaluate(async () => {
    const { storage } = /** @type {any} */ (globalThis).chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });

/** The extension's stored items, by name. @param {Page} own @returns {Promise<object>} */
export const kept = (own) =>
  own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.local.get(null));

/** @param {Page} own @param {object} items that the extension keeps from now on, by name */
export const keep = (own, items) =>
  own.evaluate((given) => /** @type {any} */ (globalThis).chrome.storage.local.set(given), items);
