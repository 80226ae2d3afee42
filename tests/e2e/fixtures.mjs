// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { PERSON } from '../../scripts/sample-person.mjs';
import { ROOT } from '../../scripts/steps.mjs';
import { ExtensionBrowser } from '../support/extension-browser.mjs';
import { FirefoxBrowser } from '../support/firefox/firefox-browser.mjs';
import { LIMIT } from '../support/limit.mjs';
import { importData } from '../support/own-pages.mjs';
import { keep, kept, ownTab } from '../support/own-tab.mjs';
import { WORDS } from '../support/popup.mjs';

export { expect, PERSON };

/** @import { PlaywrightTestArgs, TestType, WorkerInfo } from '@playwright/test' */
/** @typedef {{ profile: string, sharedBrowser: ExtensionBrowser, browserWithExtension: ExtensionBrowser, ownBrowser: ExtensionBrowser }} Fixtures */

const fixtures = {
  // Playwright reads the names of what a fixture needs from its first parameter, which must be a pattern.
  // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
  profile: async (/** @type {object} */ {}, /** @type {(folder: string) => Promise<void>} */ use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  sharedBrowser: [
    async (
      // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
      /** @type {object} */ {},
      /** @type {(browser: ExtensionBrowser) => Promise<void>} */ use,
      /** @type {WorkerInfo} */ { project },
    ) => {
      const browser = await counting(
        project.name === 'firefox'
          ? asExtensionBrowser(await FirefoxBrowser.launch())
          : await ExtensionBrowser.launch(),
      );
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: async (
    /** @type {Fixtures} */ { sharedBrowser },
    /** @type {(browser: ExtensionBrowser) => Promise<void>} */ use,
  ) => {
    await sharedBrowser.renew();
    await use(sharedBrowser);
  },
  ownBrowser: async (
    /** @type {Fixtures} */ { profile },
    /** @type {(browser: ExtensionBrowser) => Promise<void>} */ use,
  ) => {
    const browser = await launch(profile);
    await use(browser);
    await browser.close();
  },
};

/**
 * The project's browser with the built extension; every form that is submitted is counted. `browserWithExtension` is
 * shared by the tests of a worker and emptied before each; `ownBrowser` is started for one test.
 */
export const test = /** @type {TestType<PlaywrightTestArgs & Fixtures, {}>} */ (
  /** @type {unknown} */ (base.extend(/** @type {any} */ (fixtures)))
);

/** The browser that a test runs in (playwright.config.mjs). */
export const inFirefox = () => test.info().project.name === 'firefox';

/**
 * Both have the same interface; tests know only one of them by name.
 * @param {FirefoxBrowser} browser
 */
const asExtensionBrowser = (browser) => /** @type {ExtensionBrowser} */ (/** @type {unknown} */ (browser));

/**
 * @param {string} profile a folder; a restart takes the same one
 * @returns {Promise<ExtensionBrowser>}
 */
export const launch = async (profile) =>
  counting(
    inFirefox()
      ? asExtensionBrowser(await FirefoxBrowser.launch({ profile }))
      : await ExtensionBrowser.launch({ profile }),
  );

/**
 * Counts every submitted form, in every page. Waits in these pages have a long limit.
 * @template {ExtensionBrowser | FirefoxBrowser} B
 * @param {B} browser
 */
async function counting(browser) {
  browser.context.setDefaultTimeout(LIMIT);
  await browser.context.addInitScript(() => {
    const counted = /** @type {any} */ (globalThis);
    counted.submits = 0;
    addEventListener('submit', () => (counted.submits += 1), true);
  });
  return browser;
}

/** The extension's storage after the import of a person's details, by those details. @type {Map<string, object>} */
const imported = new Map();

/**
 * Imports a person's details through the options page. A repeated import restores the storage of the first one.
 * @param {ExtensionBrowser} browser @param {object} [person]
 */
export async function storePerson(browser, person = PERSON) {
  const details = JSON.stringify(person);
  const known = imported.get(details);
  const own = await ownTab(browser);
  if (known) return keep(own, known);
  const isEmpty = Object.keys(await kept(own)).length === 0;
  const options = await browser.openOwnPage('options.html');
  await importData(options, { constituent: person });
  await options.close();
  if (isEmpty) imported.set(details, await kept(own));
}

/** @param {string} name a file of tests/e2e/pages */
export const pageFile = (name) => readFileSync(path.join(ROOT, 'tests/e2e/pages', name), 'utf8');

/** Compiles components of Svelte. @type {import('vite').Plugin} */
const svelte = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : null,
};

/**
 * A page rendered by a script of tests/e2e/pages, bundled with the framework it imports.
 * @param {string} script
 */
export async function scriptedPage(script) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // The full build of Vue, which compiles templates in the page.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: { write: false, rollupOptions: { input: path.join(ROOT, 'tests/e2e/pages', script) } },
  });
  const [chunk] = /** @type {any} */ (built).output;
  return `<!doctype html><meta charset="utf-8"><title>Contact | Congresswoman Sample</title><h1>Contact me</h1><div id="root"></div><script type="module">${chunk.code.replaceAll('</script', '<\\/script')}</script>`;
}

/** @import { Frame, Page } from '@playwright/test' */

/**
 * The contents of every control in a document, including open shadow roots, by id or name.
 * @param {Page | Frame} page
 */
export const contents = (page) =>
  page.evaluate(() => {
    /** @param {ParentNode} root @returns {Element[]} */
    const controls = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('input, select, textarea') ? [element] : []),
        ...(element.shadowRoot ? controls(element.shadowRoot) : []),
      ]);
    return Object.fromEntries(
      controls(document).map((element) => {
        const control = /** @type {HTMLInputElement} */ (element);
        const checkable = control.type === 'radio' || control.type === 'checkbox';
        return [
          `${control.id || control.name}${control.type === 'radio' ? `=${control.value}` : ''}`,
          checkable ? control.checked : control.value,
        ];
      }),
    );
  });

/**
 * Nothing was sent: no form was submitted in any frame, and only pages were requested, each once.
 * @param {ExtensionBrowser} browser @param {Page} page
 */
export async function expectNothingSent(browser, page) {
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => /** @type {any} */ (globalThis).submits)).toBe(0);
  }
  expect(browser.web.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  const asked = browser.web.requests.map(({ url }) => url);
  expect(asked).toEqual([...new Set(asked)]);
  expect(browser.web.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
}

/**
 * Opens a page with a form, and the popup over it.
 * @param {ExtensionBrowser} browser @param {string} html @param {string} [address]
 */
export async function openForm(browser, html, address = 'https://www.sample.senate.gov/contact') {
  await storePerson(browser);
  browser.web.serve(address, html);
  const page = await browser.open(address);
  const popup = await browser.clickToolbarButton(page);
  return { page, popup };
}

/** Presses Undo in the popup and waits until it is done. @param {Page} popup */
export async function undo(popup) {
  await popup.getByRole('button', { name: WORDS.undo, exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'Undone' })).toBeVisible();
}

/** The complete signed letter without placeholders. @param {unknown} text */
export function expectSignedLetter(text) {
  expect(text).toMatch(/^Dear .+:\n[\s\S]*S\. 1693[\s\S]*Sincerely,\nSample Constituent$/);
  expect(text).not.toMatch(/<\s*Your/i);
}
