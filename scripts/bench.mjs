// @ts-check
/**
 * Measures what a fill costs: `npm run bench [-- DIR]`. DIR is a folder of saved pages (*.html) to time as well.
 *
 * Absolute times mean little on a shared machine, so each is printed next to a yardstick from the same run: one
 * pass of querySelectorAll and getComputedStyle over the same page, also freshly opened, or a popup of React and
 * one button.
 */
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD, ExtensionBrowser } from '../tests/support/extension-browser.mjs';
import { districtTimes } from './bench/district-times.mjs';
import { median, spread, table } from './bench/numbers.mjs';
import { PageBench } from './bench/page-times.mjs';
import { popupOpenings } from './bench/popup-opening.mjs';
import { samplePage } from './bench/sample-page.mjs';
import { ROOT } from './steps.mjs';

/** @import { PageTimes } from './bench/page-times.mjs' */

const TIMES = 9;
const COLD_TIMES = 5;
const SIZES = [50, 200, 800, 3200];
const STEPS = /** @type {const} */ (['read', 'classify', 'plan', 'fill']);

const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
const [dir] = process.argv.slice(2);
const practice = readFileSync(path.join(ROOT, 'tests/practice/contact.html'), 'utf8');

const browser = await ExtensionBrowser.launch();
try {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  say(
    `${os.cpus().length} x ${cpu?.model ?? 'processor'}, ${memory} GB, ${os.type()} ${os.release()}, Node ${process.version}`,
  );
  say(
    `Chromium ${browser.context.browser()?.version() ?? ''}, load ${os.loadavg()[0]?.toFixed(1)} at the start`,
  );
  const bench = await PageBench.start(browser);

  const cold = [];
  for (let left = COLD_TIMES; left > 0; left -= 1) {
    await bench.forget();
    cold.push(await bench.times(practice));
  }
  await bench.forget();
  // Warm-up: in real use the popup has already classified and planned the page before the person clicks Fill.
  await bench.times(practice);
  const groups = [{ name: 'practice form', results: await timesOf(bench, Array(TIMES).fill(practice)) }];
  for (const size of SIZES) {
    groups.push({
      name: `${size} controls`,
      results: await timesOf(bench, Array(TIMES).fill(samplePage(size))),
    });
  }
  if (dir) {
    const files = readdirSync(dir).filter((name) => name.endsWith('.html'));
    const pages = files.map((name) => readFileSync(path.join(dir, name), 'utf8'));
    groups.push({ name: `${files.length} saved pages`, results: await timesOf(bench, pages) });
  }

  say(`\nMilliseconds, median (min to max). Start: compile and run the script. Read and fill: in a freshly opened page.
Classify and plan: in a background that has already handled a page, as it has by the time Fill is clicked.\n`);
  say(table([['', 'yardstick', 'start', ...STEPS, 'read to plan', 'with start'], ...groups.map(timesRow)]));
  say('\nAs a multiple of the yardstick, by medians\n');
  say(table([['', ...STEPS, 'read to plan', 'filled'], ...groups.map(ratioRow)]));
  say(
    '\nGrowth from 800 to 3200 controls, absolute and relative to the yardstick (linear would be 4.0 and 1.0)\n',
  );
  say(growth(groups));
  say(
    `\nA freshly started background, ${COLD_TIMES} runs: classify ${spread(cold.map(({ classify }) => classify))}, plan ${spread(cold.map(({ plan }) => plan))}`,
  );
} finally {
  await browser.close();
}

const { own, bare } = await popupOpenings(TIMES);
say('\nPopup, milliseconds from start to first contentful paint');
say(
  `ours ${spread(own)}; React and one button ${spread(bare)}; ratio ${(median(own) / median(bare)).toFixed(1)}`,
);
const { zips, bytes, gzip, reading, lookUps } = await districtTimes(TIMES);
say(`\nZIP code to district: ${zips} ZIP codes in ${bytes} bytes, ${gzip} gzip`);
say(`parsed at the first look-up in ${spread(reading)} ms, then ${spread(lookUps)} microseconds per look-up`);
say('\nScript sizes in bytes');
const scripts = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .sort()
  .map((name) => {
    const bytes = readFileSync(path.join(CHROME_BUILD, name));
    return [name, String(bytes.length), String(gzipSync(bytes).length)];
  });
say(table([['', 'raw', 'gzip'], ...scripts]));

/** @param {PageBench} bench @param {readonly string[]} pages @returns {Promise<PageTimes[]>} */
async function timesOf(bench, pages) {
  const results = [];
  for (const html of pages) results.push(await bench.times(html));
  return results;
}

/** @typedef {{ name: string, results: readonly PageTimes[] }} Group */

/** @param {PageTimes} times */
function readToPlan({ read, classify, plan }) {
  return read + classify + plan;
}

/** @param {Group} group @returns {string[]} */
function timesRow({ name, results }) {
  const column = (/** @type {keyof PageTimes} */ key) => spread(results.map((result) => result[key]));
  return [
    name,
    column('yardstick'),
    column('start'),
    ...STEPS.map(column),
    spread(results.map(readToPlan)),
    spread(results.map((result) => result.start + readToPlan(result))),
  ];
}

/** @param {Group} group @returns {string[]} */
function ratioRow({ name, results }) {
  const yard = median(results.map(({ yardstick }) => yardstick));
  const ratio = (/** @type {number[]} */ values) => (median(values) / yard).toFixed(1);
  const steps = STEPS.map((step) => ratio(results.map((result) => result[step])));
  return [
    name,
    ...steps,
    ratio(results.map(readToPlan)),
    String(median(results.map(({ filled }) => filled))),
  ];
}

/** @param {readonly Group[]} groups */
function growth(groups) {
  const [less, more] = [800, 3200].map(
    (size) => groups.find(({ name }) => name === `${size} controls`)?.results ?? [],
  );
  const factor = (/** @type {(times: PageTimes) => number} */ of) =>
    median((more ?? []).map(of)) / median((less ?? []).map(of));
  const yard = factor(({ yardstick }) => yardstick);
  const columns = [
    .../** @type {const} */ (['read', 'classify', 'plan']).map(
      (step) => /** @type {const} */ ([step, factor((times) => times[step])]),
    ),
    /** @type {const} */ (['read to plan', factor(readToPlan)]),
  ];
  return table([
    ['', 'yardstick', ...columns.map(([name]) => name)],
    ['times as long', yard.toFixed(1), ...columns.map(([, value]) => value.toFixed(1))],
    ['over the yardstick', '', ...columns.map(([, value]) => (value / yard).toFixed(2))],
  ]);
}
