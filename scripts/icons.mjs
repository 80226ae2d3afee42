// @ts-check
/**
 * Draws public/icon/*.png from the mark: `npm run icons`. Run it after a change to assets/mark/*.svg and commit the
 * result.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './browser.mjs';

const SMALL = [16, 32];
const LARGE = [48, 96, 128];

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
});
try {
  for (const size of [...SMALL, ...LARGE]) {
    const source = SMALL.includes(size) ? 'mark-small' : 'mark';
    const svg = readFileSync(new URL(`../assets/mark/${source}.svg`, import.meta.url), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`../public/icon/${size}.png`, import.meta.url), png);
    await page.close();
  }
} finally {
  await browser.close();
}
