// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgedFill } from '../../support/judged-fill.mjs';
import { PERSON, test } from '../fixtures.mjs';

/** @import { JudgedFill } from '../../support/judged-fill.mjs' */

/**
 * @typedef {object} Fault
 * @property {string} page a file of this folder
 * @property {string} right what is right, in words
 * @property {(filled: JudgedFill) => void} holds expectations
 * @property {string} [path] of the address; `/contact` by default
 * @property {Partial<typeof PERSON>} [person] details that differ from the sample person's
 * @property {{ id: string }} [letter]
 * @property {{ press: string, path: string, page: string }[]} [next]
 * @property {number} [later] milliseconds to wait after the fill
 * @property {boolean} [undo]
 */

const FOLDER = import.meta.dirname;
const SITE = 'https://www.sample.senate.gov';
const html = (/** @type {string} */ page) => readFileSync(path.join(FOLDER, page), 'utf8');

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.cases.mjs'))) {
  /** @type {{ default: Fault[] }} */
  const { default: faults } = await import(path.join(FOLDER, file));
  for (const fault of faults) {
    test(`${fault.page}: ${fault.right}`, async ({ browserWithExtension: browser }) => {
      const filled = await judgedFill(browser, {
        url: `${SITE}${fault.path ?? '/contact'}`,
        html: html(fault.page),
        constituent: { ...PERSON, ...fault.person },
        ...(fault.letter && { letter: fault.letter }),
        ...(fault.next && {
          next: fault.next.map((step) => ({ ...step, url: SITE + step.path, html: html(step.page) })),
        }),
        ...(fault.later !== undefined && { later: fault.later }),
        ...(fault.undo && { undo: true }),
      });
      await fault.holds(filled);
    });
  }
}
