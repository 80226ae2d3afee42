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
            // Most files run faster than a process starts. Each still has its own globals and modules.
            pool: 'vmThreads',
            // Reveals slow tests. Tests of generated cases set a longer limit themselves.
            testTimeout: 5_000,
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
