// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExtensionBrowser, pause } from '../../tests/support/extension-browser.mjs';
import { PERSON } from '../../tests/support/hostile-browser.mjs';
import { importData } from '../../tests/support/own-pages.mjs';
import { kill } from './counted.mjs';

/** @import { Page } from '@playwright/test' */

// Playwright takes it for a bug of its own when a browser dies between two messages; nobody else gets to hear of it.
process.on('uncaughtException', (error) => {
  if (!/Cannot find parent object|was not bound in the connection/.test(error.message)) throw error;
});

/** A browser that is killed and started again with what it had on the disk. */
export class MortalBrowser {
  /** @param {string} profile @param {string | undefined} extension @param {ExtensionBrowser} browser */
  constructor(profile, extension, browser) {
    this.profile = profile;
    this.extension = extension;
    this.browser = browser;
    /** Forms that reached an office, of all lives. @type {string[]} */
    this.sent = [];
  }

  /** @param {string} [extension] folder of a build; by default the built one */
  static async launch(extension) {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'dear-member-torture-'));
    return new MortalBrowser(profile, extension, await start(profile, extension));
  }

  /** SIGKILL, at once, and a new start. What was done in the browser ends with it, or never. */
  async dieAndRise() {
    kill(this.profile);
    this.#note();
    await this.browser.close();
    this.browser = await start(this.profile, this.extension);
  }

  /** Forms that were sent, by address. */
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

/** Times that a killed browser is started again; on a busy machine its processes go one by one. */
const STARTS = 10;

/**
 * The processes of a browser that was killed may hold its profile for a moment longer: then it is started once more.
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
 * The person's details and what they answered, through the options page.
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

/** All that is kept. @param {Page} own a page of the extension @returns {Promise<Record<string, any>>} */
export const keptIn = (own) =>
  own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.local.get(null));

/**
 * What must hold after any end, whatever was at work: the details are there, nothing became unreadable.
 * @param {Record<string, any>} kept @returns {string | null} what was lost
 */
export function lostOf(kept) {
  if (kept.constituent?.data?.email !== PERSON.email || kept.constituent.data.street !== PERSON.street)
    return 'the details';
  if (!kept.settings?.data?.staleBillAcknowledged?.length) return 'the settings';
  const aside = Object.keys(kept).find((key) => key.startsWith('set-aside'));
  return aside ? `a value that could be read before: ${aside}` : null;
}
