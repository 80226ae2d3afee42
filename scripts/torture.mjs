// @ts-check
/**
 * Runs at full size everything that could lose or leak a word, and prints one table: tried, held, lost, seconds.
 *
 *   npm run torture [-- PART ...]      parts: fuzz, storage, closed, killed, filling, stopped, migrating,
 *                                      outreach, chromium, firefox (hostile pages); all of them by default
 *   TIMES=3 npm run torture -- outreach  repeats each case 3 times, to try out a part
 *
 * `npm test` runs a sample of the first two, all hostile pages in Chromium and half of them in Firefox.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tool } from './steps.mjs';
import { killedFills, stoppedFills } from './torture/fills.mjs';
import { closedPages, killedBrowsers } from './torture/kills.mjs';
import { killedMigrations } from './torture/migrations.mjs';
import { killedOutreaches } from './torture/outreaches.mjs';

/** @typedef {import('./torture/counted.mjs').Row} Row */

/** How often each kind of interruption is tried. */
const TIMES = { closed: 100, killed: 40, filling: 40, stopped: 40, migrating: 40, outreach: 40 };
/** @param {keyof typeof TIMES} part */
const times = (part) => Number(process.env.TIMES ?? TIMES[part]);

/** @param {string} file of tests/property @returns {Row[]} */
function inNode(file) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-tally-'));
  const tally = path.join(folder, 'tally.jsonl');
  const status = tool('vitest', ['run', `tests/property/${file}`], { TORTURE: 'full', TORTURE_TALLY: tally });
  const rows = existsSync(tally)
    ? readFileSync(tally, 'utf8')
        .trim()
        .split('\n')
        .map((line) => /** @type {Row} */ (JSON.parse(line)))
    : [];
  rmSync(folder, { recursive: true, force: true });
  const isCounted = rows.some(({ lost }) => lost > 0);
  return status === 0 || isCounted
    ? rows
    : [...rows, { what: `${file}: other tests`, tried: 1, lost: 1, milliseconds: 0 }];
}

/** @param {'chromium' | 'firefox'} project @returns {Row} */
function hostilePages(project) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-tally-'));
  const results = path.join(folder, 'e2e.json');
  tool('playwright', ['test', `--project=${project}`, 'hostile.spec', '--workers=1'], {
    TORTURE: 'full',
    PLAYWRIGHT_JSON_OUTPUT_FILE: results,
  });
  const { stats } = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : { stats: { expected: 0, unexpected: 1, flaky: 0, duration: 0 } };
  rmSync(folder, { recursive: true, force: true });
  const lost = stats.unexpected + stats.flaky;
  const what = `hostile pages, ${project}`;
  return { what, tried: stats.expected + lost, lost, milliseconds: stats.duration };
}

/** @type {Record<string, () => Promise<Row[]> | Row[]>} */
const PARTS = {
  fuzz: () => inNode('fuzz.test.ts'),
  storage: () => inNode('storage-torture.test.ts'),
  chromium: () => [hostilePages('chromium')],
  firefox: () => [hostilePages('firefox')],
  closed: async () => [await closedPages(times('closed'))],
  killed: async () => [await killedBrowsers(times('killed'))],
  filling: async () => [await killedFills(times('filling'))],
  stopped: async () => [await stoppedFills(times('stopped'))],
  migrating: async () => [await killedMigrations(times('migrating'))],
  outreach: async () => [await killedOutreaches(times('outreach'))],
};

const asked = process.argv.slice(2);
/** @type {Row[]} */
const rows = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const row of await run()) {
    rows.push(row);
    process.stderr.write(`${row.what}: ${row.tried} tried, ${row.lost} lost\n`);
  }
}
const line = (/** @type {(string | number)[]} */ [what = '', ...numbers]) =>
  `| ${String(what).padEnd(46)} | ${numbers.map((number) => String(number).padStart(7)).join(' | ')} |\n`;
process.stdout.write(`\n${line(['what', 'tried', 'held', 'lost', 'seconds'])}`);
process.stdout.write('| --- | ---: | ---: | ---: | ---: |\n');
for (const { what, tried, lost, milliseconds } of rows) {
  process.stdout.write(line([what, tried, tried - lost, lost, (milliseconds / 1000).toFixed(1)]));
}
process.exitCode = rows.some(({ lost }) => lost > 0) ? 1 : 0;
