// @ts-check

import { test as base } from '@playwright/test';
import { FIREFOX_SHARE, SITUATIONS } from '../hostile/situations.mjs';
import { HostileBrowser } from '../support/hostile-browser.mjs';

/** @import { TestType, PlaywrightTestArgs, WorkerInfo } from '@playwright/test' */
/** @typedef {{ hostile: HostileBrowser }} Fixtures */

/** One browser for all pages, because starting it takes longer than filling ten of them. */
const test = /** @type {TestType<PlaywrightTestArgs & Fixtures, {}>} */ (
  /** @type {unknown} */ (
    base.extend(
      /** @type {any} */ ({
        hostile: [
          // Playwright reads the names of what a fixture needs from its first parameter, which must be a pattern.
          async (
            // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
            /** @type {object} */ {},
            /** @type {(browser: HostileBrowser) => Promise<void>} */ use,
            /** @type {WorkerInfo} */ { project },
          ) => {
            const browser = await HostileBrowser.launch(project.name === 'firefox');
            await use(browser);
            await browser.close();
          },
          { scope: 'worker' },
        ],
      }),
    )
  )
);

// The longest file: one worker alone would still run it when all others are done.
test.describe.configure({ mode: 'parallel' });

for (const situation of SITUATIONS) {
  const tag = FIREFOX_SHARE.has(situation) ? [] : ['@not-in-share'];
  test(`a page that ${situation.name}`, { tag }, async ({ hostile }) => {
    test.fail(situation.fails !== undefined, situation.fails);
    await hostile.expectHolds(situation);
  });
}
