import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleForPage, GivenPages, launchChromium } from '../support/engine-browser';

/**
 * Generated forms in a real Chromium (tests/forms/generated): nothing throws, nothing invisible and no trap is
 * written to, typed text stays, only one form of a page is touched, only the person's own words are written, a
 * second fill changes nothing, and undo restores every control exactly.
 */

/**
 * `FULL=1 npx vitest run tests/forms/generated.test.ts` checks all 20,000; other runs check a share with seeds of
 * their own. FILL_FORMS sets another number.
 */
const FORMS = Number(process.env.FILL_FORMS ?? (process.env.FULL ? 20_000 : 2_500));
const BATCH = 250;
const PAGES = 2;

let browser: Browser;
let bundle = '';

beforeAll(async () => {
  [browser, bundle] = await Promise.all([
    launchChromium(),
    bundleForPage('tests/forms/generated/fill-property.ts'),
  ]);
}, 60_000);

afterAll(() => browser.close());

test(`${FORMS} generated forms`, { timeout: 1_800_000 }, async () => {
  // Each run checks other forms. A failure names its seed.
  const start = Date.now() % 1_000_000_000;
  const seeds = Array.from({ length: Math.ceil(FORMS / BATCH) }, (_, index) => start + index);
  let done = 0;
  let filled = 0;
  const failures: string[] = [];
  const work = async () => {
    const pages = await GivenPages.open(browser);
    const page = await pages.show('https://www.sample.senate.gov/contact', '<!doctype html><body>');
    await page.evaluate(bundle);
    for (let seed = seeds.shift(); seed !== undefined && failures.length === 0; seed = seeds.shift()) {
      const batch = await page.evaluate(([number, runs]) => window.runFillProperty(number, runs), [
        seed,
        BATCH,
      ] as const);
      if (batch.failure !== null) failures.push(batch.failure);
      done += BATCH;
      filled += batch.filled;
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  expect(failures).toEqual([]);
  expect(done).toBeGreaterThanOrEqual(FORMS);
  // Otherwise the generator draws pages on which nothing can go wrong.
  expect(filled).toBeGreaterThan(FORMS / 3);
});
