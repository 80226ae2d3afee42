// @ts-check
/**
 * Every command of package.json goes through here, so that each works as the first one on a fresh clone:
 * it installs what the lock file says, prepares WXT's generated types, then runs the tool.
 *
 * Plain Node and no dependency, because nothing may be installed yet. Not npm's `prestart` and `pretest`:
 * those are skipped where `ignore-scripts` is set.
 */
import { installWhenStale, node, tool } from './steps.mjs';

/** @type {Record<string, (args: string[]) => number | Promise<number>>} */
const COMMANDS = {
  start: (args) => build() || node('scripts/start.mjs', args),
  build: () => build(),
  accuracy: (args) => build('chrome') || node('scripts/accuracy.mjs', args),
  bench: (args) => build('chrome') || node('scripts/bench.mjs', args),
  package: (args) => build() || node('scripts/package.mjs', args),
  torture: (args) => build() || node('scripts/torture.mjs', args),
  screens: (args) => build('chrome') || node('scripts/screens.mjs', args),
  pictures: (args) => build('chrome') || node('scripts/store-pictures.mjs', args),
  check: () => check(),
  dev: (args) => tool('wxt', args),
  test: async () => (await import('./test-all.mjs')).testAll({ check, build }),
  'test:unit': (args) => tool('vitest', ['run', '--project', 'unit', ...args], FEW_CASES),
  'test:watch': (args) => tool('vitest', ['watch', '--project', 'unit', ...args], FEW_CASES),
  'test:browser': async (args) => build() || (await import('./test-all.mjs')).testBrowser(args),
};

/** The quick loop generates a tenth of the cases that `test` does (tests/support/generated.ts). */
const FEW_CASES = { GENERATED_CASES: 'few' };

/** Lint and types; both run, so that one answer names everything. */
function check() {
  const results = [
    tool('biome', ['check', '--error-on-warnings']),
    tool('tsc', ['--noEmit', '-p', 'tsconfig.json']),
    tool('tsc', ['-p', 'tsconfig.domain.json']),
    tool('tsc', ['-p', 'tsconfig.scripts.json']),
  ];
  return Math.max(...results);
}

/** @param {'chrome' | 'firefox' | 'both'} [target] */
function build(target = 'both') {
  const browsers = target === 'both' ? ['chrome', 'firefox'] : [target];
  // Whatever the shell says: else React's development build would be in it.
  const env = { NODE_ENV: 'production' };
  return browsers.reduce((status, browser) => status || tool('wxt', ['build', '-b', browser], env), 0);
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  process.stderr.write(`usage: node scripts/run.mjs ${Object.keys(COMMANDS).join(' | ')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = installWhenStale() || tool('wxt', ['prepare']) || (await command(args));
}
