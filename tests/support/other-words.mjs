// @ts-check
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROME_BUILD } from './extension-browser.mjs';

/** @import { Page } from '@playwright/test' */

/** Before and after a text of the catalogue. Neither is seen, and names are found by Playwright as if they were not there. */
export const MARKS = { before: '\u200b', after: '\u00ad' };

/**
 * A copy of the built extension with other words in the place of the English ones, so that a browser that speaks
 * English shows them. (Browsers without a language's own package can not be asked for it.)
 * @param {'marked' | 'es'} words each text between marks, or another language of the catalogue
 * @param {string} build of the browser that it is for
 * @returns {string} a folder for the caller to remove
 */
export function extensionWithWords(words, build) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-words-'));
  cpSync(build, folder, { recursive: true });
  const file = (/** @type {string} */ language) => path.join(folder, '_locales', language, 'messages.json');
  const messages = JSON.parse(readFileSync(file(words === 'marked' ? 'en' : words), 'utf8'));
  for (const [key, entry] of Object.entries(messages)) {
    // Not for anybody to read.
    if (words !== 'marked' || key === 'locale') continue;
    // The two forms of a plural stand in one text.
    entry.message = entry.message
      .split(' | ')
      .map((/** @type {string} */ text) => `${MARKS.before}${text}${MARKS.after}`)
      .join(' | ');
  }
  writeFileSync(file('en'), JSON.stringify(messages));
  return folder;
}

/** Ways to a part of a page that take words. */
const BY_WORDS = new Set(['getByRole', 'getByLabel', 'getByText', 'getByPlaceholder']);

/**
 * A page in Spanish whose buttons and boxes are found by their English words, for what was written to be done in
 * English. Words that the catalogue does not have (names, data) are looked for as they are.
 * @param {Page} page @returns {Page}
 */
export function spokenToInEnglish(page) {
  const spanish = spanishWords();
  const other = (/** @type {unknown} */ words) =>
    typeof words === 'string' ? (spanish.get(words) ?? words) : words;
  return new Proxy(page, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (typeof key !== 'string' || !BY_WORDS.has(key)) return value.bind(target);
      return (/** @type {unknown} */ first, /** @type {{ name?: unknown }} */ options = {}) =>
        value.call(
          target,
          other(first),
          'name' in options ? { ...options, name: other(options.name) } : options,
        );
    },
  });
}

/** English texts of the built catalogue with the Spanish ones. @returns {Map<string, string>} */
function spanishWords() {
  const [english, spanish] = ['en', 'es'].map((language) =>
    JSON.parse(readFileSync(path.join(CHROME_BUILD, '_locales', language, 'messages.json'), 'utf8')),
  );
  // What stands behind a name in brackets is a count.
  const name = (/** @type {{ message: string }} */ { message }) => message.replace(/ \(\{count\}\)$/, '');
  return new Map(Object.keys(english).map((key) => [name(english[key]), name(spanish[key])]));
}
