/**
 * Measures how the importer's time grows with the text, on texts made to be hard for it.
 *
 *   node scripts/measure-import.mjs
 *
 * Prints, for each, milliseconds for 64 KB, 256 KB and 1 MB, and how many times as long 1 MB took as 64 KB
 * (linear is 16, a square is 256), the slowest last.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SIZES = [65_536, 262_144, 1_048_576];
const root = join(import.meta.dirname, '..');

const folder = await mkdtemp(join(tmpdir(), 'measure-import-'));
try {
  const outfile = join(folder, 'import.mjs');
  await build({
    stdin: {
      contents: `
        export { parseLetterText } from './domain/letter/import/parse-letter-text';
        export { readLetterSource } from './domain/letter/import/read-letter-source';
        export { NASTY_TEXTS } from './tests/support/nasty-texts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  const { parseLetterText, readLetterSource, NASTY_TEXTS } = await import(pathToFileURL(outfile).href);
  const file =
    (name, head = '') =>
    (text) =>
      readLetterSource({ name, type: '', text: (head + text).slice(0, SIZES[2]) });
  const readers = {
    pasted: parseLetterText,
    markdown: file('a.md'),
    html: file('a.html'),
    mail: file('a.eml', 'Subject: a\n'),
  };
  const rows = Object.entries(readers).flatMap(([reader, read]) =>
    NASTY_TEXTS[reader].map(({ name, ofLength }) => {
      const times = SIZES.map((size) => quickest(read, ofLength(size), size === SIZES[2] ? 1 : 2));
      return { reader, name, times };
    }),
  );
  rows.sort((a, b) => a.times[2] - b.times[2]);
  for (const { reader, name, times } of rows) {
    const growth = (times[2] / Math.max(times[0], 1)).toFixed(0);
    process.stdout.write(
      `${reader}\t${times.map((time) => time.toFixed(0)).join('\t')}\t${growth}\t${name}\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}

function quickest(read, text, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    read(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
