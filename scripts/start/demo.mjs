// @ts-check
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fillFromPopup, waitForPopup } from '../../tests/support/popup.mjs';
import { PRACTICE_ADDRESS } from '../../tests/support/practice.mjs';
import { newReport } from '../../tests/support/session-report.mjs';
import { ROOT } from '../steps.mjs';
import { reportTable } from './report-table.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs' */

const OUTPUT = path.join(ROOT, 'demo-output');

/** What the sample person types, by accessible name of the box. */
const SIGNATURE = { 'First name': 'Sample', 'Last name': 'Constituent', Closing: 'Sincerely' };
const DETAILS = {
  Prefix: 'Ms.',
  'Street address': '100 Example Street',
  City: 'Albany',
  State: 'NY',
  'ZIP code': '12207',
  Email: 'sample.constituent@example.com',
  Phone: '518-555-0143',
};

/**
 * Performs the first use with a real click on the toolbar button, and saves pictures.
 * @param {ExtensionBrowser} browser that serves the practice form
 * @param {(text: string) => void} say
 * @returns {Promise<number>} exit status: 0 when the form was filled and nothing was sent
 */
export async function runDemo(browser, say) {
  mkdirSync(OUTPUT, { recursive: true });
  const page = await browser.open(PRACTICE_ADDRESS);
  await picture(page, '1-form-before');

  let popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['ready']);
  await picture(popup, '2-popup-first-use');
  await type(popup, SIGNATURE);
  await popup.close();

  const options = await browser.openOwnPage('options.html');
  await type(options, DETAILS);
  await picture(options, '3-options');

  popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['ready']);
  await picture(popup, '4-popup');
  const came = await fillFromPopup(popup);
  if (came.kind !== 'filled') {
    say(`The practice form was not filled: ${'words' in came ? came.words : came.kind}`);
    return 1;
  }
  await picture(popup, '5-report');
  await picture(page, '6-form-after');

  const report = await newReport(options, new Map());
  if (report) say(`\n${reportTable(report)}\n`);
  const sent = browser.web.requests.filter(({ method }) => method !== 'GET');
  say(`Nothing was submitted and nothing left this computer. The person reviews and sends.`);
  say(`Pictures: ${path.relative(process.cwd(), OUTPUT) || '.'}/`);
  return report && sent.length === 0 ? 0 : 1;
}

/** @param {Page} page @param {Record<string, string>} texts by accessible name */
async function type(page, texts) {
  for (const [name, text] of Object.entries(texts)) {
    const box = page.getByLabel(name, { exact: true }).first();
    await box.fill(text);
  }
}

/** @param {Page} page @param {string} name */
async function picture(page, name) {
  // No picture in the middle of a fade-in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // A popup is already as tall as its contents; a full-page picture would make it lay out twice.
  const fullPage = !page.url().endsWith('/popup.html');
  // A sticky header would cover the middle of the picture, and a scrollbar would make fixed elements wider than it.
  if (fullPage) await page.evaluate(() => scrollTo(0, 0));
  const style = fullPage ? 'html { scrollbar-width: none }' : '';
  await page.screenshot({ path: path.join(OUTPUT, `${name}.png`), fullPage, style });
}
