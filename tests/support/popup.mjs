// @ts-check
import { pause } from './extension-browser.mjs';
import { LIMIT } from './limit.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { QuickPopup } from './quick-popup.mjs' */
/** @typedef {Page | QuickPopup} PopupPage */

/** Texts of locales/en.yml that tests and scripts look for, including the accessible names of the contract. */
export const WORDS = {
  fill: 'Fill this form',
  anyway: 'Fill this form anyway',
  undo: 'Undo',
  noForm: ['This page has no contact form', 'No contact form here', 'This page belongs to the browser'],
  stopped: [
    'Your letter is not complete',
    'The page has changed',
    'The contact form is gone',
    'That did not work',
    'Dear Member may not read this page yet',
    'The page could not be read',
  ],
};

/**
 * What the popup shows about a fill.
 * @typedef {{ kind: 'ready' } | { kind: 'ask' } | { kind: 'filled' } | { kind: 'no-form' } | { kind: 'stopped',
 * words: string } | { kind: 'busy', words: string }} PopupState
 */

/** Runs in the popup. */
function look() {
  return {
    buttons: [...document.querySelectorAll('button')]
      .filter((button) => !button.disabled && button.getClientRects().length > 0)
      .map((button) => (button.textContent ?? '').trim()),
    text: document.body?.innerText ?? '',
  };
}

/** @param {PopupPage} popup @returns {Promise<PopupState>} */
export async function popupState(popup) {
  const { buttons, text } = await ('getByRole' in popup ? popup.evaluate(look) : popup.evaluate(look));
  if (buttons.includes(WORDS.anyway)) return { kind: 'ask' };
  const stopped = WORDS.stopped.find((words) => text.includes(words));
  if (stopped) return { kind: 'stopped', words: stopped };
  if (buttons.includes(WORDS.undo)) return { kind: 'filled' };
  if (WORDS.noForm.some((words) => text.includes(words))) return { kind: 'no-form' };
  if (buttons.includes(WORDS.fill)) return { kind: 'ready' };
  return { kind: 'busy', words: text.slice(0, 200) };
}

/**
 * Waits until the popup shows one of some states.
 * @template {PopupState['kind']} K
 * @param {PopupPage} popup @param {readonly K[]} kinds @param {number} [milliseconds]
 * @returns {Promise<Extract<PopupState, { kind: K }>>}
 */
export async function waitForPopup(popup, kinds, milliseconds = LIMIT) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const state = await popupState(popup);
    const wanted = kinds.find((kind) => kind === state.kind);
    if (wanted) return /** @type {Extract<PopupState, { kind: K }>} */ (state);
    if (Date.now() > end) {
      throw new Error(
        `The popup shows "${state.kind}"${'words' in state ? ` (${state.words})` : ''}, expected ${kinds.join(' or ')}.`,
      );
    }
    await pause(25);
  }
}

/**
 * Clicks "Fill this form", and "Fill this form anyway" if the letter's bill is no longer open, and waits for the
 * result.
 * @param {PopupPage} popup
 */
export async function fillFromPopup(popup) {
  const first = await waitForPopup(popup, ['ready', 'no-form', 'stopped', 'filled']);
  if (first.kind !== 'ready') return first;
  await press(popup, WORDS.fill);
  const second = await waitForPopup(popup, ['ask', 'filled', 'no-form', 'stopped']);
  if (second.kind !== 'ask') return second;
  await press(popup, WORDS.anyway);
  return waitForPopup(popup, ['filled', 'no-form', 'stopped']);
}

/** @param {PopupPage} popup @param {string} name of a button */
async function press(popup, name) {
  if ('getByRole' in popup) await popup.getByRole('button', { name, exact: true }).click();
  else await popup.press(name);
}
