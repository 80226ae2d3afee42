import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  plugins: await WxtVitest(),
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx,mjs}',
      'tests/property/**/*.test.ts',
      'tests/forms/**/*.test.ts',
      'tests/build/**/*.test.ts',
    ],
    restoreMocks: true,
    // Generated cases take as long as the machine is slow; none of them is about time.
    testTimeout: 60_000,
  },
}));
