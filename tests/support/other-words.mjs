// @ts-check
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROME_BUILD } from './extension-browser.mjs';

/** @import { Page } from '@playwright/test' */

/** Marks around each text of the catalog. Both are invisible, and Playwright ignores them when it matches names. */
export const MARKS = { before: '\u200b', after: '\u00ad' };

/**
 * A copy of the built extension whose English texts are replaced, so that an English browser shows them. A browser
 * without a language's package cannot be switched to it.
 * @param {'marked' | 'es'} words the English texts between marks, or another language of the catalog
 * @param {string} build folder of the browser's build
 * @returns {string} a folder for the caller to remove
 */
export function extensionWithWords(words, build) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-words-'));
  cpSync(build, folder, { recursive: true });
  const file = (/** @type {string} */ language) => path.join(folder, '_locales', language, 'messages.json');
  const messages = JSON.parse(readFileSync(file(words === 'marked' ? 'en' : words), 'utf8'));
  for (const [key, entry] of Object.entries(messages)) {
    // `locale` is not shown.
    if (words !== 'marked' || key === 'locale') continue;
    // Both forms of a plural are in one text.
    entry.message = entry.message
      .split(' | ')
      .map((/** @type {string} */ text) => `${MARKS.before}${text}${MARKS.after}`)
      .join(' | ');
  }
  writeFileSync(file('en'), JSON.stringify(messages));
  return folder;
}

/** Locators that take words. */
const BY_WORDS = new Set(['getByRole', 'getByLabel', 'getByText', 'getByPlaceholder']);

/**
 * Wraps a page in Spanish so that steps written for English find its controls by their English words. Words that
 * are not in the catalog (names, data) are looked up unchanged.
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

/** Maps the English texts of the built catalog to the Spanish ones. @returns {Map<string, string>} */
function spanishWords() {
  const [english, spanish] = ['en', 'es'].map((language) =>
    JSON.parse(readFileSync(path.join(CHROME_BUILD, '_locales', language, 'messages.json'), 'utf8')),
  );
  // Strip a count in parentheses after a name.
  const name = (/** @type {{ message: string }} */ { message }) => message.replace(/ \(\{count\}\)$/, '');
  return new Map(Object.keys(english).map((key) => [name(english[key]), name(spanish[key])]));
}
