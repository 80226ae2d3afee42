// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExtensionBrowser, pause } from '../../tests/support/extension-browser.mjs';
import { PERSON } from '../../tests/support/hostile-browser.mjs';
import { killBrowser } from '../../tests/support/kill-browser.mjs';
import { importData } from '../../tests/support/own-pages.mjs';

/** @import { Page } from '@playwright/test' */

// Playwright throws this as an internal error, outside any promise, when a browser dies between two messages.
process.on('uncaughtException', (error) => {
  if (!/Cannot find parent object|was not bound in the connection/.test(error.message)) throw error;
});

/** A browser that can be killed and restarted with the same profile on disk. */
export class KillableBrowser {
  /** @param {string} profile @param {string | undefined} extension @param {ExtensionBrowser} browser */
  constructor(profile, extension, browser) {
    this.profile = profile;
    this.extension = extension;
    this.browser = browser;
    /** Forms that reached an office, across restarts. @type {string[]} */
    this.sent = [];
  }

  /** @param {string} [extension] folder of a build; defaults to the built one */
  static async launch(extension) {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'dear-member-torture-'));
    return new KillableBrowser(profile, extension, await start(profile, extension));
  }

  /** Kills the browser at once (SIGKILL) and restarts it. Pending calls into the browser fail or never settle. */
  async killAndRestart() {
    killBrowser(this.profile);
    this.#note();
    await this.browser.close();
    this.browser = await start(this.profile, this.extension);
  }

  /** Addresses of the forms that were sent. */
  posts() {
    this.#note();
    return this.sent;
  }

  #note() {
    const { web } = this.browser;
    this.sent.push(...web.requests.filter(({ method }) => method !== 'GET').map(({ url }) => url));
    web.requests = [];
  }

  async close() {
    await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Attempts to restart a killed browser; on a busy machine its processes end one by one. */
const STARTS = 10;

/**
 * Retries, because the processes of a killed browser may lock its profile a moment longer.
 * @param {string} profile @param {string | undefined} extension
 */
async function start(profile, extension) {
  const launch = () => ExtensionBrowser.launch({ profile, ...(extension && { extension }) });
  for (let attempt = 0; attempt < STARTS; attempt += 1) {
    const browser = await launch().catch(() => null);
    if (browser) return browser;
    await pause(2_000);
  }
  return launch();
}

/**
 * Stores the person's details and answers through the options page.
 * @param {ExtensionBrowser} browser @param {Partial<typeof PERSON>} [other] details
 */
export async function storePerson(browser, other = {}) {
  const options = await browser.openOwnPage('options.html');
  await importData(options, {
    constituent: { ...PERSON, ...other },
    settings: {
      chosenLetter: null,
      wantsReply: true,
      staleBillAcknowledged: ['built-in:cosponsor-115-s-1693'],
    },
  });
  await options.close();
}

/** All of storage.local. @param {Page} own a page of the extension @returns {Promise<Record<string, any>>} */
export const storedIn = (own) =>
  own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.local.get(null));

/**
 * Checks what must hold after any interruption: the details are there and nothing became unreadable.
 * @param {Record<string, any>} kept @returns {string | null} what was lost
 */
export function lostOf(kept) {
  if (kept.constituent?.data?.email !== PERSON.email || kept.constituent.data.street !== PERSON.street)
    return 'the details';
  if (!kept.settings?.data?.staleBillAcknowledged?.length) return 'the settings';
  const aside = Object.keys(kept).find((key) => key.startsWith('set-aside'));
  return aside ? `a value that was readable before: ${aside}` : null;
}
