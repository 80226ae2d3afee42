// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, tool } from './steps.mjs';

const RESULTS = path.join(ROOT, 'test-results');
const VITEST = path.join(RESULTS, 'vitest.json');
const PLAYWRIGHT = path.join(RESULTS, 'e2e.json');

/**
 * Lint, types, both builds, unit tests and tests in a real browser. All of them run whatever fails, and
 * the last line says how many tests passed and failed.
 * @param {{ check: () => number, build: () => number }} steps
 * @returns {number} exit status
 */
export function testAll({ check, build }) {
  for (const file of [VITEST, PLAYWRIGHT]) rmSync(file, { force: true });
  const statuses = [
    check(),
    // Before the tests: some of them look at the built files.
    build(),
    tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`]),
    tool('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT }),
  ];
  const counts = [vitestCounts(), playwrightCounts()];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const names = ['lint and types', 'build', 'unit tests', 'browser tests'];
  const broken = names.filter((_, index) => statuses[index] !== 0);
  process.stdout.write(`\n${broken.length > 0 ? `Failed: ${broken.join(', ')}` : 'All of it passed'}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return broken.length > 0 || failed > 0 ? 1 : 0;
}

/** Counts of a run; one that left no results behind counts as one failure. */
const NO_RESULTS = { passed: 0, failed: 1 };

function vitestCounts() {
  if (!existsSync(VITEST)) return NO_RESULTS;
  const {
    numPassedTests: passed,
    numFailedTests,
    numFailedTestSuites,
    testResults,
  } = JSON.parse(readFileSync(VITEST, 'utf8'));
  // A file that could not even be loaded has no test in it that failed.
  const unloaded = testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed, failed: Math.max(numFailedTests + unloaded, numFailedTestSuites > 0 ? 1 : 0) };
}

function playwrightCounts() {
  if (!existsSync(PLAYWRIGHT)) return NO_RESULTS;
  const { stats, errors } = JSON.parse(readFileSync(PLAYWRIGHT, 'utf8'));
  // A flaky test is one that failed first: not a pass.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
