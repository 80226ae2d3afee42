// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExtensionBrowser, pause } from '../../tests/support/extension-browser.mjs';
import { bundle } from './bundle.mjs';
import { samplePage } from './sample-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = 'https://www.sample.senate.gov/contact';

/**
 * Measures the milliseconds from the start of a popup's document to its first contents on screen. Alternates
 * between ours and the yardstick, an extension whose popup is React with one button.
 * @param {number} times
 * @returns {Promise<{ own: number[], bare: number[] }>}
 */
export async function popupOpenings(times) {
  const folder = await bareExtension();
  const [own, bare] = [await launchWithPage(), await launchWithPage(folder)];
  try {
    const results = { own: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
    // Warm-up: the first popup also makes the browser ready for popups in general.
    await Promise.all([opening(own), opening(bare)]);
    for (let left = times; left > 0; left -= 1) {
      results.own.push(await opening(own));
      results.bare.push(await opening(bare));
    }
    return results;
  } finally {
    await Promise.all([own.browser.close(), bare.browser.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @typedef {{ browser: ExtensionBrowser, page: Page }} Launched */

/** @param {string} [extension] folder of another extension instead of the product @returns {Promise<Launched>} */
async function launchWithPage(extension) {
  // The yardstick has no first-steps page to close.
  const browser = await ExtensionBrowser.launch(
    extension === undefined ? {} : { extension, welcome: 'keep' },
  );
  browser.web.serve(ADDRESS, samplePage(20));
  return { browser, page: await browser.open(ADDRESS) };
}

/** @param {Launched} launched */
async function opening({ browser, page }) {
  const popup = await browser.clickToolbarButtonQuickly(page);
  try {
    for (const end = Date.now() + 5_000; Date.now() < end; await pause(20)) {
      const painted = await popup.evaluate(firstPaint);
      if (painted !== null) return painted;
    }
    throw new Error('The popup painted nothing within 5 seconds.');
  } finally {
    await popup.close();
  }
}

/** Runs in the popup. @returns {number | null} */
function firstPaint() {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
}

/** Writes the yardstick extension. @returns {Promise<string>} its folder */
async function bareExtension() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bare-popup-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare popup',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'popup.html'),
    '<!doctype html><title>Bare</title><div id="root"></div><script type="module" src="popup.js"></script>',
  );
  writeFileSync(path.join(folder, 'popup.js'), await bundle('scripts/bench/bare-popup.js'));
  return folder;
}
