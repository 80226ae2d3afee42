// @ts-check
import { DETAILS, form, message, page } from '../../tests/e2e/pages/build-form.mjs';
import { pause } from '../../tests/support/extension-browser.mjs';
import { counted, random } from './counted.mjs';
import { KillableBrowser, lostOf, storedIn, storePerson } from './killable-browser.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */
/** @typedef {{ officeId: string, state: string, why: string | null, receiptId: string | null }} Item */

/** Offices in the table of members whose forms are known. */
const OFFICES = [
  { id: 'G000555', last: 'Gillibrand', form: 'https://www.gillibrand.senate.gov/contact/email-me' },
  { id: 'S000148', last: 'Schumer', form: 'https://www.schumer.senate.gov/contact/email-chuck' },
];
/** How long an office takes to answer, in milliseconds. */
const ANSWER = 400;
const LETTER = 'built-in:cosponsor-115-s-1693';
/** States in order. An item never goes back to an earlier one. */
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
 * Polls until `look` finds something. @template T @param {() => Promise<T | undefined>} look @param {number} milliseconds
 * @returns {Promise<T | undefined>} undefined after the timeout
 */
async function waitFor(look, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(50)) {
    const found = await look();
    if (found) return found;
  }
  return undefined;
}

/**
 * Acts as a person who writes to both offices: waits until a form is filled, sends it, marks it as sent if the
 * extension did not notice, and opens the next. Stops when the browser ends.
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

/**
 * Tracks what the browser has acknowledged of the queue.
 * @param {Page} own
 * @returns {Promise<{ items: Item[] }>}
 */
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

/** Kills the browser (SIGKILL) in the middle of an outreach. @param {number} times */
export async function killedOutreaches(times) {
  const killable = await KillableBrowser.launch();
  await storePerson(killable.browser);
  serveOffices(killable.browser);
  const first = await killable.browser.openOwnPage('options.html');
  const start = performance.now();
  await write(killable.browser, first);
  const length = performance.now() - start;
  const row = await counted('browser killed (SIGKILL) in an outreach', times, async () => {
    serveOffices(killable.browser);
    const before = killable.posts().length;
    let own = await killable.browser.openOwnPage('options.html');
    await ask(own, { kind: 'stop' });
    const { items: acknowledged } = await killedWhileWriting(killable, own, length);
    serveOffices(killable.browser);
    own = await killable.browser.openOwnPage('options.html');
    const sent = killable.posts().slice(before);
    const kept = await storedIn(own);
    await ask(own, { kind: 'look', tabId: null });
    // Long enough for anything that would open or fill a page by itself.
    await pause(500);
    const opened = killable.browser.context.pages().filter((one) => /senate\.gov/.test(one.url()));
    const { outreach } = await storedIn(own);
    await own.close();
    if (opened.length > 0) return 'a page opened by itself';
    if (new Set(sent).size !== sent.length) return 'a form was sent twice';
    return lostOf(kept) ?? lostOfQueue(acknowledged, kept, outreach?.data?.outreach?.items ?? [], sent);
  });
  await killable.close();
  return row;
}

/** @param {KillableBrowser} killable @param {Page} own @param {number} length of an outreach, in milliseconds */
async function killedWhileWriting(killable, own, length) {
  const state = await acknowledgedIn(own);
  const writing = write(killable.browser, own);
  writing.catch(() => {});
  await Promise.race([pause(random(length)), writing]);
  const { items } = state;
  await killable.killAndRestart();
  return { items };
}

/**
 * @param {Item[]} acknowledged @param {Record<string, any>} kept right after the restart
 * @param {Item[]} now after the person has looked @param {string[]} sent forms that reached an office
 * @returns {string | null}
 */
function lostOfQueue(acknowledged, kept, now, sent) {
  const storedItems = /** @type {Item[]} */ (kept.outreach?.data?.outreach?.items ?? []);
  if (acknowledged.length > 0 && storedItems.length !== OFFICES.length) return 'the queue';
  for (const [index, item] of storedItems.entries()) {
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
    if (item.state === 'sent' && !wasSent) return 'an item says sent, but nothing was';
    const later = now[index];
    if (item.state === 'sent' && later?.state !== 'sent') return 'a sent item was forgotten';
    // The tabs are gone, so no item may look as if it were in progress.
    if (later?.state === 'opened' || later?.state === 'filled') return `${later.state} without a tab`;
  }
  return null;
}
