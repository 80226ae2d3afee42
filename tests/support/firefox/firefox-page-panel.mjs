// @ts-check
import { isInBody } from '../page-panel.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { FirefoxBrowser } from './firefox-browser.mjs' */

/**
 * The report in a page in Firefox, with the interface of PagePanel (page-panel.mjs). It is in a closed shadow root,
 * which only the browser itself can read; input comes from the real mouse and keyboard.
 */
export class FirefoxPagePanel {
  #browser;

  /** @param {FirefoxBrowser} browser @param {Page} page */
  constructor(browser, page) {
    this.#browser = browser;
    this.page = page;
  }

  /** Roles and names of everything on the page, such as "button Undo". @returns {Promise<string[]>} */
  async names() {
    const names = await this.#browser.accessibleNames(this.page);
    // Use Chromium's names for roles.
    return names.map((name) => name.replace(/^text leaf /, 'StaticText ').replace(/^pushbutton /, 'button '));
  }

  /** The text of the report; null if the page shows no report. @returns {Promise<string | null>} */
  async text() {
    return (await this.#look()).text;
  }

  /** Clicks a button of the report with the real mouse. @param {string} name */
  async press(name) {
    const { button } = await this.#look({ button: name });
    if (!button) throw new Error(`The report in the page has no button "${name}".`);
    await this.page.mouse.click(button.x, button.y);
  }

  /**
   * Presses Tab until a button with that name has the focus; Shift+Tab if the focus is in the page, which comes
   * after the report.
   * @param {string} name
   */
  async tabTo(name) {
    const key = (await this.page.evaluate(isInBody)) ? 'Shift+Tab' : 'Tab';
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press(key);
      if ((await this.#look()).focused === name) return;
    }
    throw new Error(`60 presses of ${key} did not lead to "${name}".`);
  }

  /** The number of outlines around fields, by kind. @returns {Promise<{ filled: number, left: number }>} */
  async outlines() {
    return (await this.#look()).outlines;
  }

  /** A computed style of the report. @param {string} property @returns {Promise<string>} */
  async style(property) {
    return (await this.#look({ property })).style;
  }

  /** @param {{ button?: string, property?: string }} [wanted] @returns {Promise<Look>} */
  async #look(wanted = {}) {
    await this.page.bringToFront();
    return /** @type {Promise<Look>} */ (this.#browser.insidePage(lookInto, wanted));
  }
}

/**
 * @typedef {object} Look
 * @property {string | null} text
 * @property {{ x: number, y: number } | null} button its center, scrolled into view
 * @property {string | null} focused name of the focused element
 * @property {{ filled: number, left: number }} outlines
 * @property {string} style
 */

/**
 * Runs in the page's process with the browser's privileges.
 * @param {any} window of the page @param {{ button?: string, property?: string }} wanted
 * @returns {Look}
 */
function lookInto(window, { button, property }) {
  const { document } = window;
  const roots = [...document.querySelectorAll('*')]
    .map((element) => element.openOrClosedShadowRoot)
    .filter((root) => root !== null);
  const all = (/** @type {string} */ selector) =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const nameOf = (/** @type {any} */ element) =>
    element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();
  const [panel] = all('section').filter((one) => /^Dear Member/.test(nameOf(one)));
  /** @param {any} node @returns {string[]} */
  const texts = (node) =>
    node.nodeType === 3
      ? [node.data.trim()].filter((text) => text !== '' && node.parentElement.checkVisibility())
      : [...node.childNodes].flatMap(texts);
  const pressed = panel && [...panel.querySelectorAll('button')].find((one) => nameOf(one) === button);
  pressed?.scrollIntoView({ block: 'nearest' });
  const box = pressed?.getBoundingClientRect();
  const active = roots.map((root) => root.activeElement).find((element) => element !== null);
  return {
    text: panel ? texts(panel).join('\n') : null,
    button: box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null,
    focused: active ? nameOf(active) : null,
    outlines: {
      filled: all('.outline.filled:not([hidden])').length,
      left: all('.outline.left:not([hidden])').length,
    },
    style: panel && property ? window.getComputedStyle(panel).getPropertyValue(property) : '',
  };
}
