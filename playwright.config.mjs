// @ts-check
import { defineConfig } from '@playwright/test';
import { filesLeftOut, testsLeftOut } from './tests/e2e/differences.mjs';
import { LIMIT } from './tests/support/limit.mjs';

/** Tests in a real Chromium and a real Firefox with the built extension (`npm run build` first). */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.mjs',
  outputDir: 'test-results/e2e',
  // Limits only end a hang: tests wait for what they need, however slow the machine. A walk through all states
  // takes longest.
  timeout: 1_800_000,
  expect: { timeout: LIMIT },
  // Each worker has its own browsers and windows, so popups do not disturb each other. Two keep two processors busy.
  workers: 2,
  projects: ['chromium', 'firefox'].map((name) => ({
    name,
    testIgnore: filesLeftOut(name),
    grepInvert: testsLeftOut(name),
  })),
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }],
  ],
});
