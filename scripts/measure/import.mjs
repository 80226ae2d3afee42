// @ts-check
/**
 * Measures how the importer's time grows with the text, on texts that are slow for careless readers.
 *
 *   npm run measure -- import
 *
 * Prints for each text the milliseconds for 64 KB, 256 KB and 1 MB, and how many times as long 1 MB took as 64 KB
 * (linear is 16, quadratic is 256), the slowest last.
 */
import { performance } from 'node:perf_hooks';
import { loadModule, loadProduct } from '../load-module.mjs';

const MOST = 1_048_576;
const SIZES = [65_536, 262_144, MOST];

/** @typedef {(text: string) => unknown} Reader */

const { parseLetterText, readLetterSource } = await loadProduct();
/** @type {{ NASTY_TEXTS: Record<string, { name: string, ofLength(length: number): string }[]> }} */
const { NASTY_TEXTS } = await loadModule('tests/support/nasty-texts.ts');

/** @param {string} name @param {string} [head] @returns {Reader} */
const file =
  (name, head = '') =>
  (text) =>
    readLetterSource({ name, type: '', text: (head + text).slice(0, MOST) });

/** @type {Record<string, Reader>} */
const readers = {
  pasted: parseLetterText,
  markdown: file('a.md'),
  html: file('a.html'),
  mail: file('a.eml', 'Subject: a\n'),
};
const rows = Object.entries(readers).flatMap(([reader, read]) =>
  (NASTY_TEXTS[reader] ?? []).map(({ name, ofLength }) => {
    const times = SIZES.map((size) => quickest(read, ofLength(size), size === MOST ? 1 : 2));
    return { reader, name, times, shortest: times[0] ?? 0, longest: times.at(-1) ?? 0 };
  }),
);
rows.sort((a, b) => a.longest - b.longest);
for (const { reader, name, times, shortest, longest } of rows) {
  const growth = (longest / Math.max(shortest, 1)).toFixed(0);
  process.stdout.write(`${reader}\t${times.map((time) => time.toFixed(0)).join('\t')}\t${growth}\t${name}\n`);
}

/** @param {Reader} read @param {string} text @param {number} times */
function quickest(read, text, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    read(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
