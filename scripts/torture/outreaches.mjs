// @ts-check
import { DETAILS, form, message, page } from '../../tests/e2e/pages/build-form.mjs';
import { pause } from '../../tests/support/extension-browser.mjs';
import { counted, random } from './counted.mjs';
import { keptIn, lostOf, MortalBrowser, storePerson } from './mortal-browser.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @typedef {{ officeId: string, state: string, why: string | null, receiptId: string | null }} Item */

/** Offices of the table of members whose forms are known. */
const OFFICES = [
  { id: 'G000555', last: 'Gillibrand', form: 'https://www.gillibrand.senate.gov/contact/email-me' },
  { id: 'S000148', last: 'Schumer', form: 'https://www.schumer.senate.gov/contact/email-chuck' },
];
/** An office takes its time to answer, in milliseconds. */
const ANSWER = 400;
const LETTER = 'built-in:cosponsor-115-s-1693';
/** Each stands for all before it: none is ever left for one before it. */
const ORDER = ['next', 'opened', 'filled', 'sent'];

/** @param {ExtensionBrowser} browser */
function serveOffices({ web }) {
  for (const { last, form: address } of OFFICES) {
    const html = page(form(DETAILS + message()).replace('<form', '<form action="/thank-you"')).replaceAll(
      'Senator Sample',
      `Senator ${last}`,
    );
    web.serve(address, html);
    const body = `<!doctype html><title>Contact | ${last}</title><h1>Thank you</h1><p>Your message has been sent.</p>`;
    web.serve(new URL('/thank-you', address).href, { body, delay: ANSWER });
  }
}

/** @param {Page} own @param {object} order @returns {Promise<any>} */
const ask = (own, order) =>
  own.evaluate(
    (one) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ kind: 'outreach', order: one }),
    order,
  );

/**
 * Asks again and again. @template T @param {() => Promise<T | undefined>} look @param {number} milliseconds
 * @returns {Promise<T | undefined>} undefined: not in that time
 */
async function waitFor(look, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(50)) {
    const found = await look();
    if (found) return found;
  }
  return undefined;
}

/**
 * A person who writes to both: waits until a form is filled, sends it, says so where it is not seen, asks for the
 * next. Ends with the browser.
 * @param {ExtensionBrowser} browser @param {Page} own
 */
async function write(browser, own) {
  const officeIds = OFFICES.map(({ id }) => id);
  await ask(own, { kind: 'start', letterId: LETTER, officeIds, acknowledged: true });
  for (const [index, { id, form: address }] of OFFICES.entries()) {
    if (index > 0) await ask(own, { kind: 'step', step: 'open', officeId: id, tabId: null });
    const tab = await waitFor(async () => {
      const shown = browser.context.pages().find((one) => one.url() === address);
      return shown && (await shown.locator('#message').inputValue()) !== '' ? shown : undefined;
    }, 30_000);
    if (!tab) throw new Error(`The form of ${id} was not filled.`);
    await tab.getByRole('button', { name: 'Send' }).click();
    await tab.waitForURL(/thank-you/);
    const isSeen = await waitFor(async () => {
      const { view } = await ask(own, { kind: 'look', tabId: null });
      return view?.items[index].state === 'sent' || undefined;
    }, 8_000);
    if (!isSeen) await ask(own, { kind: 'step', step: 'sent', officeId: id, tabId: null });
    await tab.close();
  }
}

/** Keeps what the browser has acknowledged of the queue. @param {Page} own @returns {Promise<{ items: Item[] }>} */
async function acknowledgedIn(own) {
  const state = { items: /** @type {Item[]} */ ([]) };
  await own.exposeFunction('acknowledged', (/** @type {Item[]} */ items) => {
    state.items = items;
  });
  await own.evaluate(() => {
    const { chrome, acknowledged } = /** @type {any} */ (globalThis);
    chrome.storage.local.onChanged.addListener((/** @type {any} */ { outreach }) =>
      acknowledged(outreach?.newValue?.data?.outreach?.items ?? []),
    );
  });
  return state;
}

/** The browser is killed (SIGKILL) in the middle of an outreach. @param {number} times */
export async function killedOutreaches(times) {
  const mortal = await MortalBrowser.launch();
  await storePerson(mortal.browser);
  serveOffices(mortal.browser);
  const first = await mortal.browser.openOwnPage('options.html');
  const start = performance.now();
  await write(mortal.browser, first);
  const length = performance.now() - start;
  const row = await counted('browser killed (SIGKILL) in an outreach', times, async () => {
    serveOffices(mortal.browser);
    const before = mortal.posts().length;
    let own = await mortal.browser.openOwnPage('options.html');
    await ask(own, { kind: 'stop' });
    const { items: acknowledged } = await watched(mortal, own, length);
    serveOffices(mortal.browser);
    own = await mortal.browser.openOwnPage('options.html');
    const sent = mortal.posts().slice(before);
    const kept = await keptIn(own);
    await ask(own, { kind: 'look', tabId: null });
    // Long enough for whatever would open a page or fill one by itself.
    await pause(500);
    const opened = mortal.browser.context.pages().filter((one) => /senate\.gov/.test(one.url()));
    const { outreach } = await keptIn(own);
    await own.close();
    if (opened.length > 0) return 'a page opened by itself';
    if (new Set(sent).size !== sent.length) return 'a form was sent twice';
    return lostOf(kept) ?? lostOfQueue(acknowledged, kept, outreach?.data?.outreach?.items ?? [], sent);
  });
  await mortal.close();
  return row;
}

/** @param {MortalBrowser} mortal @param {Page} own @param {number} length of an outreach, in milliseconds */
async function watched(mortal, own, length) {
  const state = await acknowledgedIn(own);
  const writing = write(mortal.browser, own);
  writing.catch(() => {});
  await Promise.race([pause(random(length)), writing]);
  const { items } = state;
  await mortal.dieAndRise();
  return { items };
}

/**
 * @param {Item[]} acknowledged @param {Record<string, any>} kept right after the start
 * @param {Item[]} now after the person has looked @param {string[]} sent forms that reached an office
 * @returns {string | null}
 */
function lostOfQueue(acknowledged, kept, now, sent) {
  const stood = /** @type {Item[]} */ (kept.outreach?.data?.outreach?.items ?? []);
  if (acknowledged.length > 0 && stood.length !== OFFICES.length) return 'the queue';
  for (const [index, item] of stood.entries()) {
    const office = OFFICES[index];
    if (item.officeId !== office?.id) return 'the order of the offices';
    const was = acknowledged[index];
    if (was && ORDER.indexOf(item.state) < ORDER.indexOf(was.state))
      return `${was.state} became ${item.state}`;
    const hasReceipt = kept.receipts?.data?.receipts.some(
      (/** @type {any} */ one) => one.id === item.receiptId,
    );
    if (item.receiptId !== null && !hasReceipt) return 'an entry of the history';
    const wasSent = sent.some((url) => url.startsWith(new URL(office.form).origin));
    if (item.state === 'sent' && !wasSent) return 'sent is said of what was not';
    const later = now[index];
    if (item.state === 'sent' && later?.state !== 'sent') return 'sent was forgotten';
    // Tabs are gone: nothing may look as if it were still at work.
    if (later?.state === 'opened' || later?.state === 'filled') return `${later.state} without a tab`;
  }
  return null;
}
