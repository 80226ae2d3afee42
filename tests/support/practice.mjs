// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/steps.mjs';

/** @import { LocalWeb } from './local-web.mjs' */

export const PRACTICE_ADDRESS = 'https://www.practice.senate.gov/contact';

/** @param {LocalWeb} web */
export function servePractice(web) {
  const page = (/** @type {string} */ file) => readFileSync(path.join(ROOT, 'tests/practice', file), 'utf8');
  web.serve(PRACTICE_ADDRESS, page('contact.html'));
  web.serve(`${PRACTICE_ADDRESS}/thanks`, page('thanks.html'));
}
