// @ts-check
import { expect } from '@playwright/test';
import { DETAILS, form, message, page } from '../e2e/pages/build-form.mjs';

/** @import { Situation } from './situation.mjs' */

const plain = () => form(DETAILS + message());
const WHOLE = { first: 'Sample', last: 'Constituent', zip: '12207' };
const PLAN = `{ kind: 'apply', plan: { generation: 1, url: location.href, steps: [{ action: 'fill', ref: '0', value: { kind: 'text', text: 'forged' } }], droppedParagraphs: [], unasked: [] } }`;
const SEND = `for (const message of [${PLAN}, { kind: 'fill-form', tabId: 1, letterId: 'plain-letter', acknowledged: true }, { kind: 'read' }, { kind: 'undo' }])`;

/** @param {import('@playwright/test').Page} tab */
const heard = (tab) => tab.evaluate(() => /** @type {any} */ (globalThis).heard);
const LISTEN = `window.heard = []; const note = (event) => window.heard.push(event.type + ' ' + (event.data?.type ?? event.detail?.type ?? ''));
  addEventListener('message', note, true); document.addEventListener('wxt:content-script-started', note, true);`;

/** Pages that talk to the extension or listen to it. @type {readonly Situation[]} */
export const MESSAGES = [
  {
    name: 'listens for every message',
    html: page(plain(), LISTEN),
    filled: WHOLE,
    look: async (tab) => expect(await heard(tab)).toEqual([]),
  },
  {
    name: 'sends itself messages like ours',
    html: page(
      plain(),
      `${SEND} { postMessage(message, '*'); dispatchEvent(new MessageEvent('message', { data: message })); }`,
    ),
    filled: WHOLE,
  },
  {
    name: 'sends the extension messages',
    html: page(
      plain(),
      `window.failed = 0; try { ${SEND} chrome.runtime.sendMessage(message); } catch { window.failed = 1; }`,
    ),
    filled: WHOLE,
    look: async (tab) => expect(await tab.evaluate(() => /** @type {any} */ (globalThis).failed)).toBe(1),
  },
  {
    name: 'sends messages to the extension by its id',
    html: page(
      plain(),
      `window.answers = []; for (const id of ['dear-member', 'a'.repeat(32)]) try { chrome.runtime.sendMessage(id, { kind: 'read' }, (answer) => window.answers.push(answer)); } catch {}`,
    ),
    filled: WHOLE,
    look: async (tab) =>
      expect((await tab.evaluate(() => /** @type {any} */ (globalThis).answers)).filter(Boolean)).toEqual([]),
  },
  {
    name: 'marks its fields as filled by us',
    html: page(plain().replaceAll('<input', '<input data-dear-member="filled" data-filled="true"')),
    filled: WHOLE,
  },
  {
    name: 'clicks its own button as soon as it is filled',
    html: page(
      plain(),
      `message.addEventListener('change', () => { document.querySelector('button').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); });`,
    ),
    filled: WHOLE,
    fails: 'A page can read its own fields and send them at any time; no extension can prevent that.',
  },
];
