// @ts-check
import { rmSync } from 'node:fs';
import { CHROME_BUILD, ExtensionBrowser } from './extension-browser.mjs';
import { FIREFOX_BUILD, FirefoxBrowser } from './firefox/firefox-browser.mjs';
import { LIMIT } from './limit.mjs';
import { extensionWithWords } from './other-words.mjs';

/**
 * Starts one of the two browsers with the extension in some words, and closes it after use.
 * @param {string} project 'chromium' or 'firefox'
 * @param {'en' | 'es' | 'marked'} words
 * @param {(browser: ExtensionBrowser) => Promise<void>} use
 */
export async function speaking(project, words, use) {
  const build = project === 'firefox' ? FIREFOX_BUILD : CHROME_BUILD;
  const extension = words === 'en' ? build : extensionWithWords(words, build);
  const browser =
    project === 'firefox'
      ? /** @type {ExtensionBrowser} */ (/** @type {unknown} */ (await FirefoxBrowser.launch({ extension })))
      : await ExtensionBrowser.launch({ extension });
  browser.context.setDefaultTimeout(LIMIT);
  try {
    await use(browser);
  } finally {
    await browser.close();
    if (extension !== build) rmSync(extension, { recursive: true, force: true });
  }
}
