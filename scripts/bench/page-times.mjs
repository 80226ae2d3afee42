// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHROME_BUILD } from '../../tests/support/extension-browser.mjs';
import { bundle } from './bundle.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @typedef {{ yardstick: number, start: number, read: number, classify: number, plan: number, fill: number, filled: number }} PageTimes milliseconds, and controls filled */

const ADDRESS = 'https://www.sample.senate.gov/contact';
/** Makes what the bundles put into a page known there under the name that the calls below use. */
const EXPOSE = 'globalThis.bench = () => globalThis;';
/** @returns {any} */
const bench = () => globalThis;
const BACKGROUND = 'https://www.sample.senate.gov/background';

/**
 * Times the steps of fills, page after page. Pages are opened anew for each step, so that none profits from
 * what another has made the browser work out; what decides lives on, as the extension's background does.
 */
export class PageBench {
  /** @type {Page | null} */
  #background = null;

  /** @param {ExtensionBrowser} browser @param {{ page: string, background: string }} scripts */
  constructor(browser, scripts) {
    this.browser = browser;
    this.scripts = scripts;
  }

  /** @param {ExtensionBrowser} browser */
  static async start(browser) {
    browser.web.serve(BACKGROUND, '<!doctype html><title>Background</title>');
    const scripts = {
      page: compilerWish() + (await bundle('scripts/bench/in-page.js')),
      background: await bundle('scripts/bench/in-background.js'),
    };
    return new PageBench(browser, scripts);
  }

  /** Lets go of the background: the next page is decided over by one that has seen none. */
  async forget() {
    await this.#background?.close();
    this.#background = await this.browser.open(BACKGROUND);
    await this.#background.evaluate(`${EXPOSE} ${this.scripts.background}`);
  }

  /** @param {string} html @returns {Promise<PageTimes>} */
  async times(html) {
    if (!this.#background) await this.forget();
    const background = /** @type {Page} */ (this.#background);
    this.browser.web.serve(ADDRESS, html);
    const yardstick = await this.#inPage((page) => page.evaluate(() => bench().benchYardstick()));
    return this.#inPage(async (page, start) => {
      const { snapshot, milliseconds: read } = await page.evaluate(() => bench().benchRead());
      const { plan, classify, planning } = await background.evaluate(
        (seen) => bench().benchDecide(seen),
        snapshot,
      );
      const fill = await page.evaluate((steps) => bench().benchFill(steps), plan);
      const filled = plan.steps.filter(
        (/** @type {{ action: string }} */ step) => step.action === 'fill',
      ).length;
      return { yardstick, start, read, classify, plan: planning, fill, filled };
    });
  }

  /** @template T @param {(page: Page, start: number) => Promise<T>} work @returns {Promise<T>} */
  async #inPage(work) {
    const page = await this.browser.open(ADDRESS);
    try {
      await page.evaluate(EXPOSE);
      return await work(page, await page.evaluate(startScript, this.scripts.page));
    } finally {
      await page.close();
    }
  }
}

/** The first line of the built content script, where it is a word to the compiler. */
function compilerWish() {
  const built = readFileSync(path.join(CHROME_BUILD, 'content-scripts/form-filler.js'), 'utf8');
  return /^\/\/# .*\n/.exec(built)?.[0] ?? '';
}

/**
 * Runs in the page: has the browser compile and run a script as it does one of a page or an extension, which is not
 * what it does for a debugger. Gives back the milliseconds.
 * @param {string} text
 */
function startScript(text) {
  const script = document.createElement('script');
  script.textContent = text;
  const start = performance.now();
  document.documentElement.append(script);
  return performance.now() - start;
}
