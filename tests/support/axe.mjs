// @ts-check
import axe from 'axe-core';

/** @import { Page } from '@playwright/test' */

/** WCAG 2.2 A and AA, the target size of 24 px among them, and what axe calls best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Brings axe along to each page of the extension that a tab goes to, which is quicker than to put it there each time.
 * @param {Page} page
 */
export const axeIn = (page) =>
  page.addInitScript({ content: `if (location.pathname.endsWith('.html')) {${axe.source}}` });

/**
 * What axe finds wrong with a page as it stands, open shadow roots included. It runs in the page itself, once it was
 * put there: a popup's connection can open no page for it.
 * @param {Page} page
 * @returns {Promise<string[]>} each with the parts of the page that it is about
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
