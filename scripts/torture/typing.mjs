// @ts-check
import { random } from './counted.mjs';

/** @import { Page } from '@playwright/test' */

export const WORDS_TYPED = 'Every word that the browser has taken must be there afterwards ';

/**
 * Types into a box of the options page and tracks what the browser's storage has acknowledged. Only that is
 * promised to survive (docs/decisions/008).
 * @param {Page} options
 */
export async function startTyping(options) {
  const state = { acknowledged: '' };
  const name = `acknowledged${random(1e9)}`;
  await options.exposeFunction(name, (/** @type {string} */ lastName) => {
    state.acknowledged = lastName;
  });
  await options.evaluate((tell) => {
    const { local } = /** @type {any} */ (globalThis).chrome.storage;
    const set = local.set.bind(local);
    local.set = async (/** @type {any} */ items) => {
      await set(items);
      if (items.constituent) /** @type {any} */ (globalThis)[tell](items.constituent.data.lastName);
    };
  }, name);
  const box = options.getByRole('textbox', { name: 'Last name' });
  await box.fill('');
  const typing = box.pressSequentially(WORDS_TYPED.repeat(4), { delay: 3 }).catch(() => {});
  return { state, typing };
}
