// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/steps.mjs';
import { stopWorker } from './background.mjs';
import { killBrowser } from './kill-browser.mjs';
import { LIMIT } from './limit.mjs';
import { LocalWeb } from './local-web.mjs';
import { forget, ownTab } from './own-tab.mjs';
import { PagePanel } from './page-panel.mjs';
import { QuickPopup } from './quick-popup.mjs';
import { triggerToolbarButton } from './toolbar.mjs';
import { closeWelcome, isNewProfile } from './welcome.mjs';

/** @import { BrowserContext, CDPSession, Page } from '@playwright/test' */

export const CHROME_BUILD = path.join(ROOT, '.output', 'chrome-mv3');

/**
 * Nothing may reach the network, including the browser's own requests: no name resolves. (Pages served by LocalWeb
 * never get as far as name resolution.)
 */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/** Milliseconds for a browser to end by itself. */
const CLOSING_LASTS = 15_000;
/** Height of the browser's own bars, in pixels. */
const BARS = 87;

/**
 * A real Chromium with the built extension, started as a person starts it: only the toolbar button opens the popup
 * and grants it the tab.
 * See docs/decisions/024.
 */
export class ExtensionBrowser {
  /**
   * @param {{ context: BrowserContext, session: CDPSession, web: LocalWeb, id: string, profile: string, ownProfile: boolean }} parts
   */
  constructor(parts) {
    this.context = parts.context;
    /** The web that the browser's pages can see. */
    this.web = parts.web;
    /** The extension's id. */
    this.id = parts.id;
    this.profile = parts.profile;
    this.session = parts.session;
    this.ownProfile = parts.ownProfile;
  }

  /**
   * @param {{ extension?: string, profile?: string, headless?: boolean, viewport?: { width: number, height: number }, colorScheme?: 'light' | 'dark', welcome?: 'keep' | 'close', netLog?: string }} [options]
   *   `welcome`: what becomes of the page that opens after the install.
   *   `netLog`: a file for the browser's log of everything that is asked of the network (net-log.mjs).
   *   `profile`: a folder that is kept after closing, for a restart; by default one of its own, thrown away.
   * @returns {Promise<ExtensionBrowser>}
   */
  static async launch({
    extension = CHROME_BUILD,
    profile,
    headless = true,
    viewport,
    colorScheme,
    welcome = 'close',
    netLog,
  } = {}) {
    const folder = profile ?? mkdtempSync(path.join(os.tmpdir(), 'dear-member-'));
    const isInstall = isNewProfile(folder);
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: await findChromium(),
      // Playwright's headless shell does not support extensions, so the new headless mode is requested by name.
      headless: false,
      ignoreDefaultArgs: ['--disable-extensions'],
      // Playwright would resize the popup too, which has its own size.
      viewport: null,
      ...(colorScheme && { colorScheme }),
      args: [
        ...(headless ? ['--headless=new', windowSize(viewport)] : []),
        // Chromium refuses to run as root inside its sandbox (containers).
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--remote-debugging-port=0',
        '--enable-unsafe-extension-debugging',
        ...OFFLINE,
        ...(netLog ? [`--log-net-log=${netLog}`] : []),
      ],
    });
    const web = await LocalWeb.answering(context);
    const browser = context.browser();
    if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
    const session = await browser.newBrowserCDPSession();
    // Not `--load-extension`: branded Chrome no longer supports it, and this works in all of them.
    const { id } = await send(session, 'Extensions.loadUnpacked', { path: extension });
    if (isInstall && welcome === 'close')
      await closeWelcome(context, `chrome-extension://${id}/welcome.html`);
    return new ExtensionBrowser({ context, session, web, id, profile: folder, ownProfile: !profile });
  }

  /**
   * Resets the browser as after a start: one tab, no extension data, nothing served. Starting a browser takes
   * longer than most tests, so tests that do not need their own profile share one.
   */
  async renew() {
    // The browser would close together with its last tab.
    const own = await ownTab(this);
    for (const page of this.context.pages()) if (page !== own) await page.close();
    await forget(own);
    await this.context.clearCookies();
    this.web.clear();
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
    // A unique address distinguishes the new tab from any other that opens at the same time.
    const blank = `about:blank#${crypto.randomUUID()}`;
    const opened = this.context.waitForEvent('page', (page) => page.url() === blank);
    await this.session.send('Target.createTarget', { url: blank, background: true });
    const page = await opened;
    await page.goto(url);
    return page;
  }

  /** @param {string} file page of the extension, "options.html" */
  ownAddress(file) {
    return `chrome-extension://${this.id}/${file}`;
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
    await page.bringToFront();
    await triggerToolbarButton(this.session, this.id, page);
    return this.#findPopup();
  }

  /**
   * The same click, for a run over many pages: the popup can only be read and clicked.
   * @param {Page} page the tab that is clicked on, in front
   */
  async clickToolbarButtonQuickly(page) {
    const address = `chrome-extension://${this.id}/popup.html`;
    return QuickPopup.opened(this.session, address, () => triggerToolbarButton(this.session, this.id, page));
  }

  /**
   * The browser announces a popup to Playwright before it is a page, and Playwright drops it. Over a new connection
   * from Playwright, the browser announces it as a page.
   */
  async #findPopup() {
    const address = this.ownAddress('popup.html');
    const connected = /** @type {any} */ (this.context.browser());
    const { _session: session } = connected._connection.toImpl(connected);
    // Attached: Playwright has not dropped it yet.
    const isPopup = (/** @type {{ url: string, type: string, attached: boolean }} */ one) =>
      one.type === 'page' && one.url.startsWith(address) && !one.attached;
    let isAttached = false;
    for (const end = Date.now() + LIMIT; Date.now() < end; await pause(10)) {
      const popup = this.context.pages().find((page) => page.url().startsWith(address));
      if (popup) return popup;
      if (isAttached) continue;
      const { targetInfos } = await this.session.send('Target.getTargets');
      const target = targetInfos.find(isPopup);
      if (!target) continue;
      await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
      isAttached = true;
    }
    const open = this.context.pages().map((page) => page.url());
    throw new Error(`The toolbar button opened no popup. Open are ${open.join(', ')}.`);
  }

  /**
   * Role and name of everything that a page exposes to assistive technology, "button Stop", including closed shadow
   * roots.
   * @param {Page} page
   * @returns {Promise<string[]>}
   */
  async accessibleNames(page) {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => `${node.role?.value} ${node.name?.value ?? ''}`);
  }

  /**
   * Runs a function in each frame of a page, in an isolated world: it sees the document but not the page's scripts.
   * @template T
   * @param {Page} page
   * @param {() => T} work it may use nothing outside itself
   * @returns {Promise<T[]>}
   */
  async inOwnWorlds(page, work) {
    const answers = [];
    for (const target of [page, ...page.frames().slice(1)]) {
      // Frames in the page's process share the page's session.
      const session = await this.context.newCDPSession(target).catch(() => null);
      if (!session) continue;
      const { frameTree } = await session.send('Page.getFrameTree');
      for (const frameId of framesOf(frameTree)) {
        const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId });
        const { result } = await session.send('Runtime.evaluate', {
          expression: `(${work})()`,
          contextId: executionContextId,
          returnByValue: true,
        });
        answers.push(result.value);
      }
      await session.detach();
    }
    return answers;
  }

  /** The report in a page. @param {Page} page */
  panelOf(page) {
    return new PagePanel(page);
  }

  /** Does what the browser does at the fill shortcut, which a test's keyboard does not reach. */
  async pressFillKey() {
    await (await this.background()).evaluate(async () => {
      const { tabs, commands } = /** @type {any} */ (globalThis).chrome;
      const [tab] = await tabs.query({ active: true });
      commands.onCommand.dispatch('fill-form', tab);
    });
  }

  /**
   * Does what the browser does when the context menu's item is clicked over selected text: the event goes to the
   * background, with the text on one line. No test clicks the real menu here.
   * @param {Page} page
   */
  async saveSelectionByMenu(page) {
    const selectionText = await page.evaluate(() => String(getSelection()).replace(/\s+/g, ' '));
    await (await this.background()).evaluate(
      async ([url, text]) => {
        const { chrome } = /** @type {any} */ (globalThis);
        const [tab] = await chrome.tabs.query({ url });
        const info = { menuItemId: 'save-selection-as-letter', selectionText: text, frameId: 0 };
        chrome.contextMenus.onClicked.dispatch(info, tab);
      },
      [page.url(), selectionText],
    );
  }

  /** The extension's service worker. */
  async background() {
    const [worker] = this.context.serviceWorkers();
    return worker ?? (await this.context.waitForEvent('serviceworker'));
  }

  /** Stops the background as the browser does when idle. */
  stopBackground() {
    return stopWorker(this.session, this.id);
  }

  /** Ends the browser; one that does not end by itself, as on a busy machine, is killed. */
  async close() {
    const closed = this.context.close().then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([closed, pause(CLOSING_LASTS).then(() => false)]))) tryToKill(this.profile);
    if (this.ownProfile)
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** @param {string} profile */
function tryToKill(profile) {
  try {
    killBrowser(profile);
  } catch {
    // It has ended already.
  }
}

/** The window size that gives pages this much room in headless mode. */
const windowSize = ({ width, height } = { width: 1280, height: 900 }) =>
  `--window-size=${width},${height + BARS}`;

/** @param {any} tree @returns {string[]} */
const framesOf = ({ frame, childFrames = [] }) => [frame.id, ...childFrames.flatMap(framesOf)];

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * A command that Playwright's types do not know yet.
 * @param {CDPSession} session @param {string} method @param {object} params
 * @returns {Promise<any>}
 */
export function send(session, method, params) {
  return /** @type {any} */ (session).send(method, params);
}
