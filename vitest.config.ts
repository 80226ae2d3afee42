import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

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
            // Most files take less time than a process of their own needs to start. Each still has its own globals and modules.
            pool: 'vmThreads',
            // So that a slow test is noticed. Generated cases say for themselves that they take longer.
            testTimeout: 5_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            // They start Chromium themselves, or read the built files.
            include: ['tests/forms/*.test.ts', 'tests/build/*.test.ts'],
            // A limit only ends what hangs.
            testTimeout: 120_000,
          },
        },
      ],
    },
  }),
);
