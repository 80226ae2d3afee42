// @ts-check
import { PERSON } from '../../scripts/sample-person.mjs';
import { importData } from './own-pages.mjs';
import { fillFromPopup, WORDS } from './popup.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from './extension-browser.mjs' */

/**
 * @typedef {object} FaultCase
 * @property {string} url address to serve the page at
 * @property {string} html
 * @property {object} [constituent] @property {{ id: string }} [letter]
 * @property {{ press: string, url: string, html: string }[]} [next] the office's own buttons and the pages that follow
 * @property {number} [later] milliseconds to wait after the fill
 * @property {boolean} [undo]
 */

/**
 * What a fill did and what the popup says about it.
 * @typedef {object} JudgedFill
 * @property {string} came filled, no-form, stopped or ask
 * @property {string} popup all its text
 * @property {string[]} left the lines above "All fields", below the counts
 * @property {boolean} nothingLeft @property {boolean} pressOffice
 * @property {Record<string, string | boolean>} values by id: what is in a control, or the text of an element
 * @property {any} state what the page's own `__state()` returns
 * @property {{ values: Record<string, string | boolean>, state: any } | null} undone the same after Undo
 * @property {Record<string, string | boolean>[]} steps the values on each page that followed
 */

/** Milliseconds for the office's next page to be filled. */
const NEXT_PAGE = 6_000;

/**
 * Stores a person (and a letter), opens the page, fills it from the toolbar popup, and reads everything back.
 * @param {ExtensionBrowser} browser @param {FaultCase} one
 * @returns {Promise<JudgedFill>}
 */
export async function judgedFill(browser, one) {
  const own = await browser.openOwnPage('options.html');
  await importData(own, {
    constituent: one.constituent ?? PERSON,
    ...(one.letter && {
      letters: [one.letter],
      settings: { chosenLetter: one.letter.id, wantsReply: true, staleBillAcknowledged: [] },
    }),
  });
  browser.web.serve(one.url, one.html);
  for (const { url, html } of one.next ?? []) browser.web.serve(url, html);
  const page = await browser.open(one.url);
  const popup = await browser.clickToolbarButton(page);
  const came = await fillFromPopup(popup);
  await page.waitForTimeout(one.later ?? 0);
  const said = await popup.evaluate(readPopup);
  const filled = { came: came.kind, ...said, ...(await look(page)) };
  let undone = null;
  if (one.undo && came.kind === 'filled') {
    await popup.getByRole('button', { name: WORDS.undo }).click();
    await popup.getByRole('button', { name: WORDS.fill }).waitFor();
    undone = await look(page);
  }
  await popup.close().catch(() => {});
  const steps = [];
  for (const { press, url } of came.kind === 'filled' ? (one.next ?? []) : []) {
    await page.bringToFront();
    await page.locator(press).click();
    await page.waitForURL(url);
    const before = JSON.stringify((await look(page)).values);
    const end = Date.now() + NEXT_PAGE;
    while (Date.now() < end && JSON.stringify((await look(page)).values) === before) {
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(700);
    steps.push((await look(page)).values);
  }
  await page.close();
  await own.close();
  return { ...filled, undone, steps };
}

/** Runs in the popup. */
function readPopup() {
  const text = document.body.innerText;
  const root = document.querySelector('[data-nothing-left]');
  const claims = root instanceof HTMLElement ? root.dataset : {};
  const report = document.querySelector('main section[tabindex="-1"]');
  const above = [...(report?.children ?? [])].filter(({ localName }) => localName !== 'details');
  const left = above.flatMap((part) =>
    part instanceof HTMLElement && part.localName !== 'div' ? part.innerText.split('\n') : [],
  );
  return {
    popup: text,
    left: left.map((line) => line.trim()).filter(Boolean),
    nothingLeft: claims.nothingLeft === 'true',
    pressOffice: claims.pressOfficeButton === 'true',
  };
}

/** @param {Page} page */
const look = (page) =>
  page.evaluate(() => {
    /** @param {Element} element */
    const held = (element) => {
      if (element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type))
        return element.checked;
      if ('value' in element && typeof element.value === 'string') return element.value;
      return element instanceof HTMLElement ? element.innerText : '';
    };
    const values = Object.fromEntries(
      [...document.querySelectorAll('[id]')].map((element) => [element.id, held(element)]),
    );
    const ask = Reflect.get(globalThis, '__state');
    return { values, state: typeof ask === 'function' ? ask() : null };
  });
