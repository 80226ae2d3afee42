// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, tool } from './steps.mjs';

const RESULTS = path.join(ROOT, 'test-results');
const VITEST = path.join(RESULTS, 'vitest.json');
const PLAYWRIGHT = path.join(RESULTS, 'e2e.json');

/** @typedef {readonly [name: string, run: () => number]} Step with its exit status */

/**
 * Lint, types, both builds, unit tests and tests in a real browser.
 * @param {{ check: () => number, build: () => number }} steps
 * @returns {number} exit status
 */
export const testAll = ({ check, build }) =>
  runAll([
    ['lint and types', check],
    // Before the tests: some of them look at the built files.
    ['build', build],
    ['unit tests', () => vitest([])],
    ['browser tests', () => playwright([])],
  ]);

/**
 * The tests that need a browser or the built files.
 * @param {readonly string[]} args parts of the names of test files, all of them by default; options are Playwright's
 * @returns {number} exit status
 */
export const testBrowser = (args) =>
  runAll([
    [
      'forms and built files',
      () =>
        vitest(['--project', 'browser', '--passWithNoTests', ...args.filter((arg) => !arg.startsWith('-'))]),
    ],
    ['browser tests', () => playwright(['--pass-with-no-tests', ...args])],
  ]);

/**
 * Runs every step, even after a failure. The last line counts passed and failed tests; the lines before it give the
 * time of each step.
 * @param {readonly Step[]} steps
 */
function runAll(steps) {
  for (const file of [VITEST, PLAYWRIGHT]) rmSync(file, { force: true });
  const done = steps.map(([name, run]) => {
    const start = performance.now();
    const status = run();
    return { name, status, seconds: Math.round((performance.now() - start) / 1000) };
  });
  const counts = [vitestCounts(), playwrightCounts()];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const broken = done.filter(({ status }) => status !== 0).map(({ name }) => name);
  const times = done.map(({ name, seconds }) => `${name}: ${seconds} s`).join(', ');
  if (passed + failed === 0) broken.push('no test has such a name');
  process.stdout.write(
    `\n${times}\n${broken.length > 0 ? `Failed: ${broken.join(', ')}` : 'All of it passed'}\n`,
  );
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return broken.length > 0 || failed > 0 ? 1 : 0;
}

/** @param {readonly string[]} args */
const vitest = (args) =>
  tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`, ...args]);

/** @param {readonly string[]} args */
const playwright = (args) =>
  tool('playwright', ['test', ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT });

/** Counts of a run; a run without results counts as one failure. */
const NO_RESULTS = { passed: 0, failed: 1 };

function vitestCounts() {
  if (!existsSync(VITEST)) return NO_RESULTS;
  const {
    numPassedTests: passed,
    numFailedTests,
    numFailedTestSuites,
    testResults,
  } = JSON.parse(readFileSync(VITEST, 'utf8'));
  // A file that could not be loaded contains no failed test.
  const unloaded = testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed, failed: Math.max(numFailedTests + unloaded, numFailedTestSuites > 0 ? 1 : 0) };
}

function playwrightCounts() {
  if (!existsSync(PLAYWRIGHT)) return NO_RESULTS;
  const { stats, errors } = JSON.parse(readFileSync(PLAYWRIGHT, 'utf8'));
  // A flaky test failed first, so it is not a pass.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
