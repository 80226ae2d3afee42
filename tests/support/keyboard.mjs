// @ts-check
import { expect } from '@playwright/test';

/** @import { Locator, Page } from '@playwright/test' */

/** More presses than any page of the extension has tab stops. */
const MOST_STOPS = 120;

/**
 * Moves to a control with the Tab key alone, from the current focus: no press if it is there already, backward if
 * the control comes earlier. (After the last stop the focus goes to the browser's own bar, and an automated Firefox
 * does not return the keys to the page from there.)
 * @param {Locator} target
 */
export async function tabTo(target) {
  const { keyboard } = target.page();
  await expect(target).toBeVisible();
  for (let presses = 0; presses <= MOST_STOPS; presses += 1) {
    const way = await target.evaluate((element) => {
      const { activeElement, body } = document;
      if (element === activeElement) return null;
      const isBefore =
        activeElement &&
        activeElement !== body &&
        element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await keyboard.press(way);
  }
  throw new Error(`The Tab key does not reach ${target}.`);
}

/**
 * Moves to a control and presses a key on it.
 * @param {Locator} target @param {string} key
 */
export async function pressOn(target, key) {
  const page = target.page();
  await tabTo(target);
  await page.keyboard.press(key);
}

/** Expects that a visible element has the focus. @param {Page} page @param {string} [after] what was done */
export const expectFocusKept = (page, after) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'), {
      message: `the focus is lost after: ${after}`,
    })
    .not.toBe('BODY');

/** Expects an announcement to screen readers. @param {Page} page @param {string | RegExp} words */
export const expectSaid = (page, words) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached();
