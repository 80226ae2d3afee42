import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** They start Node or a linter for their cases, which takes seconds: not in the quick loop. */
const STARTS_PROGRAMS = [
  'tests/unit/arrows.test.ts',
  'tests/unit/scripts/{import-command,who-command,data-members}.test.ts',
];

export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    plugins: await WxtVitest(),
    test: {
      restoreMocks: true,
      // One for each core; Vitest leaves one of them free by default, which halves the speed of two.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.test.{ts,tsx,mjs}', 'tests/property/*.test.ts'],
            exclude: ['tests/unit/domain/**', ...STARTS_PROGRAMS],
            // Most files take less time than a process of their own needs to start. Each still has its own globals and modules.
            pool: 'vmThreads',
            // So that a slow test is noticed. Generated cases say for themselves that they take longer.
            testTimeout: 5_000,
          },
        },
        {
          extends: true,
          test: {
            // Plain data in and out: its files share modules, which are loaded once.
            name: 'domain',
            include: ['tests/unit/domain/**/*.test.ts'],
            pool: 'threads',
            isolate: false,
            testTimeout: 5_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'programs',
            include: STARTS_PROGRAMS,
            testTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            // These tests start Chromium themselves, or read the built files.
            include: ['tests/forms/*.test.ts', 'tests/build/*.test.ts'],
            // The limit only ends a hang.
            testTimeout: 120_000,
          },
        },
      ],
    },
  }),
);
