// @ts-check
// Takes the pictures for the store listing and the README, from the real product on the practice form:
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExtensionBrowser } from '../tests/support/extension-browser.mjs';
import { importData } from '../tests/support/own-pages.mjs';
import { fillFromPopup } from '../tests/support/popup.mjs';
import { PRACTICE_ADDRESS, servePractice } from '../tests/support/practice.mjs';
import { ROOT } from './steps.mjs';
import { compose } from './store-pictures/compose.mjs';
import { ALERT, SAMPLE } from './store-pictures/sample.mjs';

const STORE = path.join(ROOT, 'docs', 'store');
const IMAGES = path.join(ROOT, 'docs', 'images');
for (const folder of [STORE, IMAGES]) mkdirSync(folder, { recursive: true });

const browser = await ExtensionBrowser.launch({ viewport: { width: 1100, height: 720 } });
try {
  servePractice(browser.web);
  const own = await browser.openOwnPage('options.html');
  await importData(own, SAMPLE);
  await own.close();

  for (const [name, hash, words] of /** @type {const} */ ([
    ['3-letters', 'letters/import', 'Any action alert becomes a letter in your own words'],
    ['4-members', 'members', 'Your members, from your ZIP code, found on your device'],
    ['5-history', 'history', 'Whom you wrote to, and what was sent'],
  ])) {
    const options = await browser.openOwnPage(`options.html#${hash}`);
    await options.getByRole('heading', { level: 1 }).waitFor();
    const text = options.getByRole('textbox', { name: 'Text of the letter' });
    if (hash === 'letters/import') await text.fill(ALERT);
    await options.waitForTimeout(400);
    // "Saved" fades in; the picture shows the end of the animation.
    await keep(name, words, { page: await options.screenshot({ animations: 'disabled' }), popup: null });
    await options.close();
  }

  const page = await browser.open(PRACTICE_ADDRESS);
  const popup = await browser.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'Fill this form' }).waitFor();
  const before = { page: await page.screenshot(), popup: await popup.screenshot() };
  const came = await fillFromPopup(popup);
  if (came.kind !== 'filled') throw new Error(`The practice form was not filled: ${came.kind}`);
  // Wait for the fade-in to end.
  await page.waitForTimeout(1_000);
  const after = { page: await page.screenshot(), popup: await popup.screenshot() };
  await popup.close();
  await keep('1-before', 'Your letter, ready for the form in front of you', before);
  await keep('2-filled', 'Filled in one click. You review, solve the CAPTCHA and send', after);
  writeFileSync(path.join(IMAGES, 'filled-form.png'), await compose(browser.context, '', after));
} finally {
  await browser.close();
}

/**
 * @param {string} name @param {string} words above the picture
 * @param {{ page: Buffer, popup: Buffer | null }} pictures
 */
async function keep(name, words, pictures) {
  writeFileSync(path.join(STORE, `${name}.png`), await compose(browser.context, words, pictures));
}
