// @ts-check
import { expect } from '@playwright/test';
import { PERSON as SAMPLE_PERSON } from '../../scripts/sample-person.mjs';
import { OFFICE } from '../hostile/situation.mjs';
import { ExtensionBrowser } from './extension-browser.mjs';
import { FirefoxBrowser } from './firefox/firefox-browser.mjs';
import { LIMIT } from './limit.mjs';
import { importData } from './own-pages.mjs';
import { fillFromPopup, waitForPopup } from './popup.mjs';
import { GONE } from './quick-popup.mjs';
import { readControls } from './read-controls.mjs';
import { newReport, sessionReports } from './session-report.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Situation } from '../hostile/situation.mjs' */

/** One address line, because the situations have no box for a second. */
export const PERSON = { ...SAMPLE_PERSON, street2: '' };

/** Milliseconds that the extension may block a page at a time, on a machine that also does other work. */
const NO_HANG = 1_000;
/** Milliseconds that the fixed piece of work takes on an idle machine. */
const USUAL_WORK = 60;

/** A browser in which hostile pages are filled one after another, as a person does it. */
export class HostileBrowser {
  /** @param {ExtensionBrowser | FirefoxBrowser} browser @param {Page} own a page of the extension, to read reports from */
  constructor(browser, own) {
    this.browser = browser;
    this.own = own;
  }

  /** @param {boolean} [inFirefox] */
  static async launch(inFirefox = false) {
    const browser = inFirefox ? await FirefoxBrowser.launch() : await ExtensionBrowser.launch();
    browser.context.setDefaultTimeout(LIMIT);
    const own = await browser.openOwnPage('options.html');
    await importData(own, {
      constituent: PERSON,
      settings: { chosenLetter: 'cosponsor-115-s-1693', wantsReply: true, staleBillAcknowledged: [] },
    });
    return new HostileBrowser(browser, own);
  }

  async close() {
    await this.browser.close();
  }

  /** Fills the page and checks everything specified for it. @param {Situation} written */
  async expectHolds(written) {
    const isFirefox = this.browser instanceof FirefoxBrowser;
    const situation = isFirefox ? { ...written, ...written.inFirefox } : written;
    const { web } = this.browser;
    const address = situation.address ?? OFFICE;
    web.clear();
    web.serve(address, situation.html);
    for (const [url, html] of Object.entries(situation.others ?? {})) web.serve(url, html);
    const page = await this.browser.open(address);
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    try {
      const { came, report } = await this.#fill(page, situation);
      const { came: wanted = 'filled', words, empty = [], filled = {} } = situation;
      if (wanted !== 'any') expect(came.kind).toBe(wanted);
      if (words) expect(came).toMatchObject({ words });
      if (report && !situation.busy && !situation.large) expect(report.longest).toBeLessThanOrEqual(NO_HANG);
      if (situation.large) await this.#expectNoHang(page);
      if (!situation.leaves) {
        await expect.poll(() => this.#controlsOf(page)).toMatchObject(filled);
        const standing = await this.#controlsOf(page);
        for (const id of empty) expect(standing[id] ?? '', id).toBe('');
      }
      await situation.look?.(page);
      expect(web.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    } finally {
      await page.close();
    }
  }

  /**
   * Expects that nothing blocked the page for long. A fixed piece of work measures the machine, which also does
   * other work.
   * @param {Page} page
   */
  async #expectNoHang(page) {
    const { longest, work } = await page.evaluate(() => {
      const start = performance.now();
      let sum = 0;
      for (let n = 0; n < 3e7; n += 1) sum += n % 7;
      return {
        sum,
        longest: Math.max(0, .../** @type {any} */ (globalThis).longTasks),
        work: performance.now() - start,
      };
    });
    expect(longest).toBeLessThanOrEqual(NO_HANG * Math.max(1, work / USUAL_WORK));
  }

  /** The contents of every control in every frame, by id or name. @param {Page} page */
  async #controlsOf(page) {
    return Object.assign({}, ...(await this.browser.inOwnWorlds(page, readControls)));
  }

  /** @param {Page} page @param {Situation} situation */
  async #fill(page, { between, large }) {
    if (large) await page.evaluate(recordLongTasks);
    const earlier = await sessionReports(this.own);
    const popup = await this.browser.clickToolbarButtonQuickly(page);
    try {
      if (between) {
        await waitForPopup(popup, ['ready']);
        await between(page);
      }
      const came = await fillFromPopup(popup).catch((error) => {
        if (String(error).includes(GONE)) return { kind: 'closed' };
        throw error;
      });
      const report = came.kind === 'filled' ? await newReport(this.own, earlier) : null;
      return { came, report: report && { longest: report.pageMilliseconds } };
    } finally {
      await popup.close();
    }
  }
}

/**
 * Runs in the page. Uses the browser's own record or, without one (Firefox), the delay of a message that the page
 * sends to itself.
 */
function recordLongTasks() {
  /** @type {number[]} */
  const tasks = [];
  /** @type {any} */ (globalThis).longTasks = tasks;
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: false });
    return;
  }
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    tasks.push(now - last);
    last = now;
    setTimeout(() => port2.postMessage(null), 5);
  };
  port2.postMessage(null);
}
