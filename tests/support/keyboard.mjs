// @ts-check
import { expect } from '@playwright/test';

/** @import { Locator, Page } from '@playwright/test' */

/** More presses than any page of the extension has places to stop at. */
const MOST_STOPS = 120;

/**
 * Moves to a control with the Tab key alone, from wherever the focus is: not at all where it is there already, back
 * where the control stands before it. (Past the last stop the focus goes to the browser's own bar; a driven Firefox
 * does not give the page its keys back from there.)
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

/** Something has the focus, and it can be seen. @param {Page} page @param {string} [after] what was done */
export const expectFocusKept = (page, after) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'), {
      message: `the focus is lost after: ${after}`,
    })
    .not.toBe('BODY');

/** A screen reader is told. @param {Page} page @param {string | RegExp} words */
export const expectSaid = (page, words) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached();
