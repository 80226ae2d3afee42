// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHROME_BUILD } from '../../tests/support/extension-browser.mjs';
import { bundle } from './bundle.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/**
 * @typedef {{ yardstick: number, start: number, read: number, classify: number, plan: number, fill: number,
 *   filled: number }} PageTimes in milliseconds; `filled` counts controls
 */

const ADDRESS = 'https://www.sample.senate.gov/contact';
/** Lets the calls below reach what the bundles add to a page's global object. */
const EXPOSE = 'globalThis.bench = () => globalThis;';
/** @returns {any} */
const bench = () => globalThis;
const BACKGROUND = 'https://www.sample.senate.gov/background';

/**
 * Times the steps of fills, page after page. Each step gets a freshly opened page, so that none profits from work
 * the browser did for another. The background page is kept, as the extension's background is.
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
      page: compileHint() + (await bundle('scripts/bench/in-page.js')),
      background: await bundle('scripts/bench/in-background.js'),
    };
    return new PageBench(browser, scripts);
  }

  /** Replaces the background with a fresh one that has seen no page. */
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

/** The first line of the built content script, if it is a compile hint. */
function compileHint() {
  const built = readFileSync(path.join(CHROME_BUILD, 'content-scripts/form-filler.js'), 'utf8');
  return /^\/\/# .*\n/.exec(built)?.[0] ?? '';
}

/**
 * Runs in the page. Compiles and runs a script as the browser does for a page or an extension, which differs from
 * how it does so for a debugger. Returns milliseconds.
 * @param {string} text
 */
function startScript(text) {
  const script = document.createElement('script');
  script.textContent = text;
  const start = performance.now();
  document.documentElement.append(script);
  return performance.now() - start;
}
