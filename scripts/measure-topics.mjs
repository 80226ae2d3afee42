/**
 * Measures choosing a topic on a folder of contact forms (topics.json and forms.json in it).
 *
 *   node scripts/measure-topics.mjs FOLDER [--wrong] [--left] [--half a|b]
 *
 * Three sets of topics are tried for each sample letter: a list as a letter's author would write it, one
 * obvious topic alone, and the one line that says what the letter is about. `--wrong` and `--left` print the lists where
 * the choice was wrong or nothing was chosen; `--half` takes every second list only.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Ours: what an author of such a letter would write, the best first. */
const TOPICS = {
  trafficking: ['Human trafficking', 'Judiciary', 'Crime', 'Telecommunications', 'Children'],
  health: ['Prescription drugs', 'Medicare', 'Health care'],
  climate: ['Climate change', 'Environment', 'Energy'],
  guns: ['Gun control', 'Guns', 'Crime', 'Judiciary'],
  veterans: ["Veterans' health care", 'Veterans'],
  immigration: ['Dreamers', 'Immigration'],
  students: ['Student loans', 'Higher education', 'Education'],
  privacy: ['Data privacy', 'Consumer protection', 'Technology', 'Telecommunications'],
  retirement: ['Social Security', 'Seniors'],
  animals: ['Animal testing', 'Animal welfare', 'Animals', 'Agriculture'],
};
const SINGLE = {
  trafficking: ['Sex trafficking'],
  health: ['Drug prices'],
  climate: ['Methane emissions'],
  guns: ['Background checks'],
  veterans: ['VA wait times'],
  immigration: ['DACA'],
  students: ['Student debt'],
  privacy: ['Online privacy'],
  retirement: ['Social Security'],
  animals: ['Cosmetics testing'],
};

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node scripts/measure-topics.mjs FOLDER [--wrong] [--left] [--half a|b]\n');
  process.exit(2);
}
const half = flags.includes('--half') ? flags[flags.indexOf('--half') + 1] : null;

async function loadChooser() {
  const directory = await mkdtemp(join(tmpdir(), 'measure-topics-'));
  const outfile = join(directory, 'choose-topic.mjs');
  const entry = new URL('../domain/form/topics/choose-topic.ts', import.meta.url).pathname;
  await build({ entryPoints: [entry], bundle: true, format: 'esm', outfile, logLevel: 'error' });
  const chooser = await import(pathToFileURL(outfile).href);
  await rm(directory, { recursive: true });
  return chooser;
}

function readLists() {
  const judged = JSON.parse(readFileSync(join(folder, 'topics.json'), 'utf8'));
  const forms = JSON.parse(readFileSync(join(folder, 'forms.json'), 'utf8'));
  const rows = Object.entries(judged.lists).map(([key, letters]) => {
    const raw = forms.option_lists[key].map((entry) => (Array.isArray(entry) ? entry : [entry, entry]));
    // As a page snapshot gives them: white space folded.
    const options = raw.map(([text, value]) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      value: value === '' ? text : value,
      disabled: false,
    }));
    return { key, letters, options, raw, catchAll: judged.catch_all[key] ?? [] };
  });
  return {
    letters: judged.letters,
    rows: half === null ? rows : rows.filter((_, at) => at % 2 === (half === 'a' ? 0 : 1)),
  };
}

/** One of best, ok, catch-all, left (rightly or not), WRONG. */
function judge(row, letter, choice) {
  const { best, ok, other } = row.letters[letter];
  if (choice.kind === 'none')
    return best.length + ok.length > 0 ? 'left' : other.length > 0 ? 'left' : 'rightly left';
  const text = row.raw[choice.index][0];
  if (best.includes(text)) return 'best';
  if (ok.includes(text)) return 'ok';
  if (other.includes(text)) return 'catch-all';
  return row.catchAll.includes(text) && best.length === 0 ? 'catch-all' : 'WRONG';
}

const KINDS = ['best', 'ok', 'catch-all', 'left', 'rightly left', 'WRONG'];

function measure(name, topicsOf, { chooseTopic }, { letters, rows }) {
  process.stdout.write(
    `\n${name}\n${'letter'.padEnd(14)}${KINDS.map((kind) => kind.padStart(13)).join('')}   best or ok of those with one\n`,
  );
  for (const letter of Object.keys(letters)) {
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
    let possible = 0;
    for (const row of rows) {
      const choice = chooseTopic(row.options, topicsOf(letter));
      const kind = judge(row, letter, choice);
      counts[kind] += 1;
      const { best, ok } = row.letters[letter];
      if (best.length + ok.length > 0) possible += 1;
      const show =
        (kind === 'WRONG' && flags.includes('--wrong')) || (kind === 'left' && flags.includes('--left'));
      const missed = kind === 'catch-all' && best.length + ok.length > 0 && flags.includes('--left');
      if (show || missed) {
        const got = choice.kind === 'none' ? '-' : `${row.options[choice.index].text} (${choice.why})`;
        process.stdout.write(
          `  ${kind} ${letter} ${row.key}: ${got}; right: ${JSON.stringify([best, ok])}\n`,
        );
      }
    }
    const share = ((100 * (counts.best + counts.ok)) / possible).toFixed(1);
    process.stdout.write(
      `${letter.padEnd(14)}${KINDS.map((kind) => String(counts[kind]).padStart(13)).join('')}   ${share} %\n`,
    );
  }
}

function timing({ chooseTopic }, { rows }) {
  const longest = rows.reduce((a, b) => (b.options.length > a.options.length ? b : a));
  const times = [];
  for (let round = 0; round < 300; round += 1) {
    const start = performance.now();
    chooseTopic(longest.options, TOPICS.trafficking);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  process.stdout.write(
    `\n${longest.options.length} options, 5 topics: median ${times[150].toFixed(3)} ms, worst ${times[299].toFixed(3)} ms\n`,
  );
}

const chooser = await loadChooser();
const lists = readLists();
process.stdout.write(`${lists.rows.length} lists${half === null ? '' : `, half ${half}`}\n`);
measure('topics as an author writes them', (letter) => TOPICS[letter], chooser, lists);
measure('one topic alone', (letter) => SINGLE[letter], chooser, lists);
measure('the line about the letter as its topic', (letter) => [lists.letters[letter].about], chooser, lists);
timing(chooser, lists);
