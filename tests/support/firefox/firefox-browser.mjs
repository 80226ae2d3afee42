// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firefox } from '@playwright/test';
import { findFirefox } from '../../../scripts/browser.mjs';
import { ROOT } from '../../../scripts/steps.mjs';
import { pause } from '../extension-browser.mjs';
import { LIMIT } from '../limit.mjs';
import { LocalWeb } from '../local-web.mjs';
import { forget, ownTab } from '../own-tab.mjs';
import { closeWelcome, isNewProfile } from '../welcome.mjs';
import { launchedWith } from './bidi-transport.mjs';
import { FirefoxPagePanel } from './firefox-page-panel.mjs';
import * as inside from './inside-firefox.mjs';
import { insideTab, pressExtensionKey, pressMenuItem } from './inside-tab.mjs';
import { ADD_ON, HOST, preferences } from './profile.mjs';

/** @import { BrowserContext, Page } from '@playwright/test' */
/** @import { BidiTransport } from './bidi-transport.mjs' */

export const FIREFOX_BUILD = path.join(ROOT, '.output', 'firefox-mv3');

/**
 * A real, unpatched Firefox with the built extension, with the same interface as ExtensionBrowser (Chromium).
 * Playwright drives it through WebDriver BiDi. The toolbar button and the popup, which that does not reach, are
 * reached inside the browser's process (inside-firefox.mjs).
 */
export class FirefoxBrowser {
  /** @type {BidiTransport} */
  #transport;
  /** @type {string[]} files */
  #downloaded = [];
  /** @type {string} the browser's own window, where code of ours may run */
  #window;

  /**
   * @param {{ context: BrowserContext, transport: BidiTransport, window: string, web: LocalWeb, profile: string, ownProfile: boolean }} parts
   */
  constructor(parts) {
    this.context = parts.context;
    /** The web that the browser's pages can see. */
    this.web = parts.web;
    /** Host of the extension's pages. */
    this.id = HOST;
    this.profile = parts.profile;
    this.ownProfile = parts.ownProfile;
    this.#transport = parts.transport;
    this.#window = parts.window;
  }

  /**
   * @param {{ extension?: string, profile?: string, headless?: boolean, colorScheme?: 'light' | 'dark' }} [options]
   *   `profile`: a folder that is kept after closing, for a restart; by default one of its own, thrown away.
   * @returns {Promise<FirefoxBrowser>}
   */
  static async launch({ extension = FIREFOX_BUILD, profile, headless = true, colorScheme } = {}) {
    const folder = profile ?? mkdtempSync(path.join(os.tmpdir(), 'dear-member-'));
    const isInstall = isNewProfile(folder);
    /** @type {BidiTransport | undefined} */
    let transport;
    const context = await launchedWith(
      (taken) => {
        transport = taken;
        replaceCommands(taken);
      },
      () =>
        firefox.launchPersistentContext(folder, {
          channel: 'moz-firefox',
          executablePath: findFirefox(),
          headless,
          viewport: null,
          args: ['--remote-allow-system-access'],
          env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '985' },
          firefoxUserPrefs: preferences({ colorScheme, restarts: profile !== undefined }),
        }),
    );
    if (!transport) throw new Error('This Playwright opens no connection to Firefox that can be shared.');
    const { contexts } = await transport.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const browser = new FirefoxBrowser({
      context,
      transport,
      window: contexts[0].context,
      web: await LocalWeb.answering(context),
      profile: folder,
      ownProfile: !profile,
    });
    browser.#replaceCommands();
    await context.addInitScript(insertTextAsTyped);
    await browser.inside(inside.showExtensionPages);
    await transport.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    if (isInstall) await closeWelcome(context, browser.ownAddress('welcome.html'));
    return browser;
  }

  /**
   * Resets the browser: one empty tab, no extension data, nothing served. Starting Firefox takes longer than most
   * tests, so tests that do not need their own profile share one. (The extension is not reloaded, because Firefox
   * would then show an empty popup for a while.)
   */
  async renew() {
    await this.inside(inside.closePopup, null);
    const own = await ownTab(this);
    for (const page of this.context.pages()) if (page !== own) await page.close();
    await forget(own);
    await this.#transport.send('storage.deleteCookies', {
      partition: { type: 'storageKey', userContext: 'default' },
    });
    // A file of the same name would be saved under another name, which Playwright does not learn.
    for (const file of this.#downloaded.splice(0)) rmSync(file, { force: true });
    this.web.clear();
  }

  /**
   * Runs a function in Firefox's own process.
   * @template {readonly unknown[]} A
   * @template T
   * @param {(...given: A) => T | Promise<T>} work it may use nothing outside itself @param {A} given
   * @returns {Promise<T>}
   */
  async inside(work, ...given) {
    const answer = await this.#transport.send('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await (${work})(...${JSON.stringify(given)}) }))()`,
      target: { context: this.#window },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(`Inside Firefox: ${answer.exceptionDetails.text}`);
    return JSON.parse(answer.result.value).value;
  }

  /**
   * This Firefox gives downloads no id, and Playwright ignores downloads without one.
   * @param {{ method?: string, params?: any }} event
   */
  #numberDownloads({ method, params }) {
    if (method === 'browsingContext.downloadWillBegin') params.download ??= params.url;
    if (method !== 'browsingContext.downloadEnd') return;
    params.download ??= params.url;
    if (params.filepath) this.#downloaded.push(params.filepath);
  }

  /** Commands that this Firefox lacks, or that do not know the extension's pages. */
  #replaceCommands() {
    const { replaced } = this.#transport;
    this.#transport.completed = (event) => this.#numberDownloads(event);
    replaced['emulation.setMediaFeaturesOverride'] = async ({ features, contexts = [] }) => {
      await this.inside(inside.preferColorScheme, contexts, features?.['prefers-color-scheme'] ?? null);
      return {};
    };
    replaced['browsingContext.close'] = async (params) =>
      (await this.inside(inside.closePopup, params.context))
        ? {}
        : this.#transport.send('browsingContext.close', params);
  }

  /**
   * Opens an address in a new tab, in front.
   * @param {string} url
   */
  async open(url) {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /**
   * Opens an address in a new tab behind the one in front, whose popup stays open.
   * @param {string} url
   */
  async openBehind(url) {
    const opened = this.context.waitForEvent('page');
    await this.#transport.send('browsingContext.create', { type: 'tab', background: true });
    const page = await opened;
    await page.goto(url);
    return page;
  }

  /** @param {string} file page of the extension, "options.html" */
  ownAddress(file) {
    return `moz-extension://${this.id}/${file}`;
  }

  /** @param {string} file page of the extension, "options.html" */
  openOwnPage(file) {
    return this.open(this.ownAddress(file));
  }

  /**
   * Clicks the toolbar button over a page and returns the popup that opens.
   * @param {Page} page the tab that is clicked on
   * @returns {Promise<Page>}
   */
  async clickToolbarButton(page) {
    // A click while the popup is open would close it.
    await this.inside(inside.closePopup, null);
    await page.bringToFront();
    await this.inside(inside.triggerAction, ADD_ON);
    const address = `moz-extension://${this.id}/popup.html`;
    for (const end = Date.now() + LIMIT; Date.now() < end; await pause(10)) {
      const popup = this.context.pages().find((one) => one.url() === address);
      if (!popup) continue;
      await popup.waitForLoadState('domcontentloaded');
      return popup;
    }
    const open = this.context.pages().map((page) => page.url());
    throw new Error(`The toolbar button opened no popup. Open are ${open.join(', ')}.`);
  }

  /** The same, under the name used for runs over many pages. @param {Page} page */
  clickToolbarButtonQuickly(page) {
    return this.clickToolbarButton(page);
  }

  /**
   * Runs a function in each frame of a page, in an isolated world: it sees the document but not the page's scripts.
   * @template T
   * @param {Page} page
   * @param {() => T} work it may use nothing outside itself
   * @returns {Promise<T[]>}
   */
  async inOwnWorlds(page, work) {
    const { contexts } = await this.#transport.send('browsingContext.getTree');
    const top = contexts.find((/** @type {{ url: string }} */ { url }) => url === page.url());
    if (!top) throw new Error(`No tab shows ${page.url()}.`);
    const answers = [];
    for (const context of framesOf(top)) {
      const { result } = await this.#transport.send('script.evaluate', {
        expression: `JSON.stringify((${work})())`,
        target: { context, sandbox: 'own world' },
        awaitPromise: false,
      });
      answers.push(JSON.parse(result.value));
    }
    return answers;
  }

  /**
   * Role and name of everything that the active page exposes to assistive technology.
   * @param {Page} page
   */
  async accessibleNames(page) {
    await page.bringToFront();
    return this.inside(inside.accessibleNames);
  }

  /**
   * Runs a function in the process of the page in front, with the browser's own rights.
   * @param {(window: any, ...given: any[]) => unknown} work it may use nothing outside itself @param {unknown[]} given
   */
  insidePage(work, ...given) {
    return this.inside(insideTab, String(work), given);
  }

  /** The report in a page. @param {Page} page */
  panelOf(page) {
    return new FirefoxPagePanel(this, page);
  }

  /** Presses the fill shortcut on the active page: Alt+Shift+F. */
  async pressFillKey() {
    const missing = await this.inside(pressExtensionKey, 'F', 'alt,shift');
    if (missing !== null) throw new Error(`No command has this key, but: ${missing}`);
  }

  /** Right-clicks the selected text and chooses the menu item. @param {Page} page */
  async saveSelectionByMenu(page) {
    const [x, y] = await page.evaluate(() => {
      const [first] = getSelection()?.getRangeAt(0).getClientRects() ?? [];
      return [(first?.left ?? 0) + 5, (first?.top ?? 0) + 5];
    });
    await this.#pressMenuItem(page, x ?? 0, y ?? 0, 'Save selection as a letter');
  }

  /** Right-clicks the page and chooses the menu item. @param {Page} page */
  fillByMenu(page) {
    return this.#pressMenuItem(page, 3, 3, 'Fill this form');
  }

  /** @param {Page} page @param {number} x @param {number} y @param {string} words of the item */
  async #pressMenuItem(page, x, y, words) {
    await page.bringToFront();
    await page.mouse.click(x, y, { button: 'right' });
    const missing = await this.inside(pressMenuItem, words);
    if (missing) throw new Error(`The menu has no item "${words}", but: ${missing}`);
  }

  /** Stops the background as the browser does when idle. */
  stopBackground() {
    return this.inside(inside.stopBackground, ADD_ON);
  }

  /**
   * Revokes access to sites, as a person does at about:addons. @param {readonly string[]} origins @param {boolean}
   * allowed
   */
  allowOrigins(origins, allowed) {
    return this.inside(inside.allowOrigins, ADD_ON, origins, allowed);
  }

  /** @param {readonly string[]} origins */
  hasOrigins(origins) {
    return this.inside(inside.hasOrigins, ADD_ON, origins);
  }

  /** Accepts the browser's prompt at the address bar. @returns whether it showed one */
  answerYes() {
    return this.inside(inside.answerYes);
  }

  async close() {
    await this.context.close().catch(() => {});
    if (this.ownProfile)
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** @param {any} tree @returns {string[]} */
const framesOf = ({ context, children }) => [context, ...(children ?? []).flatMap(framesOf)];

/** What Playwright sends while the browser starts. @param {BidiTransport} transport */
function replaceCommands(transport) {
  transport.replaced['emulation.setMediaFeaturesOverride'] = async () => ({});
  // A page is a tab, as in Chromium; Playwright would open a window for each.
  transport.replaced['browsingContext.create'] = (params) =>
    transport.send('browsingContext.create', { ...params, type: 'tab' });
}

/**
 * Runs in each page. For `fill`, Playwright sets the control's value and fires events, which React takes for its
 * own change and ignores. Typed or pasted text comes through the editor, as it does here.
 */
function insertTextAsTyped() {
  const insert = (/** @type {string} */ text) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // Playwright continues inside. While a popup has the focus, no frame is told that it has it.
    if (element === document.body) element = document.querySelector('iframe');
    if (element?.matches('iframe, frame')) return element;
    document.execCommand('insertText', false, text);
    return null;
  };
  Object.defineProperty(globalThis, '__pw_bidiInsertText', { get: () => insert, set: () => {} });
}
