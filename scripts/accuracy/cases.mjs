// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleConstituent } from './sample-constituents.mjs';

/** @import { Constituent } from './sample-constituents.mjs' */

/**
 * What a page's truth file says about one control. The format is that of the data set given with `--truth`.
 * @typedef {{ selector: string, source_selector?: string, control: string, expect: string, reason?: string,
 *   optional?: boolean, literal?: unknown, confirm?: boolean, repeat?: number, negated?: boolean, label?: string }} TruthControl
 * @typedef {{ bioguide?: string, page?: number, chamber?: string, current?: boolean, family?: string, state?: string | null,
 *   url?: string, controls: TruthControl[] }} Truth
 * @typedef {{ page: string, file: string, url: string, constituent: Constituent, truth: Truth | null }} Case
 */

/**
 * The pages of a folder, each with the address to serve it at, the person who fills it and, if known, the right
 * answers.
 * @param {string} dir holds *.html, and optionally cases.json
 * @param {string | null} truthDir
 * @returns {Case[]} in the order of their file names
 */
export function readCases(dir, truthDir) {
  const listed = existsSync(path.join(dir, 'cases.json')) ? readJson(path.join(dir, 'cases.json')) : [];
  /** @type {Map<string, { url?: string, constituent?: Partial<Constituent> }>} */
  const byPage = new Map(listed.map((/** @type {{ page: string }} */ entry) => [entry.page, entry]));
  return readdirSync(dir)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((page) => {
      const truthFile = truthDir && path.join(truthDir, page.replace(/\.html$/, '.json'));
      /** @type {Truth | null} */
      const truth = truthFile && existsSync(truthFile) ? readJson(truthFile) : null;
      const entry = byPage.get(page);
      return {
        page,
        file: path.join(dir, page),
        url: entry?.url ?? truth?.url ?? inventedAddress(page),
        constituent: entry?.constituent ? person(entry.constituent) : sampleConstituent(truth?.state),
        truth,
      };
    });
}

/** Details that a case does not list stay empty, except the closing: without one no letter can be signed. */
/** @param {Partial<Constituent>} given @returns {Constituent} */
function person(given) {
  const empty = Object.fromEntries(Object.keys(sampleConstituent(null)).map((key) => [key, '']));
  return /** @type {Constituent} */ ({ ...empty, closing: 'Sincerely', ...given });
}

/** @param {string} page */
function inventedAddress(page) {
  const host = page
    .replace(/\.html$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `https://www.${host.slice(0, 60) || 'sample'}.senate.gov/contact`;
}

/** @param {string} file */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
