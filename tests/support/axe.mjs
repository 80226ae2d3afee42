// @ts-check
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import axe from 'axe-core';

/** @import { Page } from '@playwright/test' */

/** WCAG 2.2 A and AA, including the target size of 24 px, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Loads axe into each page of the extension that a tab opens; faster than injecting it for each check.
 * @param {Page} page
 */
export const axeIn = (page) =>
  page.addInitScript({ content: `if (location.pathname.endsWith('.html')) {${axe.source}}` });

/**
 * Runs axe in a page, including its open shadow roots. It runs in the page itself, because a popup's connection
 * cannot open another page for it.
 * @param {Page} page
 * @returns {Promise<string[]>} each violation with the elements it is about
 */
export async function violationsIn(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: inPage } = /** @type {{ axe: typeof axe }} */ (/** @type {unknown} */ (globalThis));
    const { violations } = await inPage.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, TAGS);
}

/**
 * Axe finds nothing wrong with a page, light and dark.
 * @param {Page} page
 */
export async function expectAccessible(page) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy mode needs no page of its own, which a popup's connection cannot open.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, colorScheme).toEqual([]);
  }
}
