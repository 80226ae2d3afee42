// @ts-check
/**
 * Measures topic choice on a folder of contact forms that contains topics.json and forms.json.
 *
 *   npm run measure -- topics FOLDER [--wrong] [--left] [--half a|b]
 *
 * Tries three sets of topics for each sample letter: a list as the letter's author would write it, one obvious
 * topic, and the line that says what the letter is about. `--wrong` and `--left` print the lists where the choice
 * was wrong or nothing was chosen; `--half` uses every second list only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median } from '../bench/numbers.mjs';
import { loadProduct } from '../load-module.mjs';

/**
 * A page's option, and the product's choice from a list.
 * @typedef {{ text: string, value: string, disabled: boolean }} TopicOption
 * @typedef {{ kind: 'match' | 'catch-all', index: number, why: string } | { kind: 'none' }} TopicChoice
 * @typedef {(options: TopicOption[], topics: string[]) => TopicChoice} ChooseTopic
 */
/**
 * A judged list: for each letter the texts that are right, those that will do, and other acceptable places.
 * @typedef {{ best: string[], ok: string[], other: string[] }} Judged
 * @typedef {object} Row
 * @property {string} key
 * @property {Record<string, Judged>} letters
 * @property {TopicOption[]} options
 * @property {string[]} texts of the options, unfolded, as they were judged
 * @property {string[]} catchAll
 */
/** @typedef {{ letters: Record<string, { about: string }>, rows: Row[] }} Lists */

/**
 * Our own guess at what the author of such a letter would write, best first.
 * @type {Record<string, string[]>}
 */
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
/** @type {Record<string, string[]>} */
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

const [folder = '', ...flags] = process.argv.slice(2);
if (folder === '') {
  process.stderr.write('usage: npm run measure -- topics FOLDER [--wrong] [--left] [--half a|b]\n');
  process.exit(2);
}
const half = flags.includes('--half') ? flags[flags.indexOf('--half') + 1] : null;

/** @returns {Lists} */
function readLists() {
  const judged = JSON.parse(readFileSync(join(folder, 'topics.json'), 'utf8'));
  const forms = JSON.parse(readFileSync(join(folder, 'forms.json'), 'utf8'));
  const rows = Object.entries(/** @type {Record<string, Row['letters']>} */ (judged.lists)).map(
    ([key, letters]) => {
      /** @type {(string | [string, string])[]} */
      const entries = forms.option_lists[key];
      const raw = entries.map((entry) => (Array.isArray(entry) ? entry : [entry, entry]));
      // White space is folded as in a page snapshot.
      const options = raw.map(([text = '', value = '']) => ({
        text: text.replace(/\s+/g, ' ').trim(),
        value: value === '' ? text : value,
        disabled: false,
      }));
      const texts = raw.map(([text = '']) => text);
      return { key, letters, options, texts, catchAll: judged.catch_all[key] ?? [] };
    },
  );
  return {
    letters: judged.letters,
    rows: half === null ? rows : rows.filter((_, at) => at % 2 === (half === 'a' ? 0 : 1)),
  };
}

const NOTHING_JUDGED = { best: [], ok: [], other: [] };

/**
 * Rates a choice; "rightly left" means that no option fits.
 * @param {Row} row @param {string} letter @param {TopicChoice} choice
 * @returns {Kind}
 */
function judge(row, letter, choice) {
  const { best, ok, other } = row.letters[letter] ?? NOTHING_JUDGED;
  if (choice.kind === 'none') return best.length + ok.length + other.length > 0 ? 'left' : 'rightly left';
  const text = row.texts[choice.index] ?? '';
  if (best.includes(text)) return 'best';
  if (ok.includes(text)) return 'ok';
  if (other.includes(text)) return 'catch-all';
  return row.catchAll.includes(text) && best.length === 0 ? 'catch-all' : 'WRONG';
}

/** @typedef {'best' | 'ok' | 'catch-all' | 'left' | 'rightly left' | 'WRONG'} Kind */
/** @type {Kind[]} */
const KINDS = ['best', 'ok', 'catch-all', 'left', 'rightly left', 'WRONG'];

/** @param {string} name @param {(letter: string) => string[]} topicsOf @param {ChooseTopic} chooseTopic @param {Lists} lists */
function measure(name, topicsOf, chooseTopic, { letters, rows }) {
  process.stdout.write(
    `\n${name}\n${'letter'.padEnd(14)}${KINDS.map((kind) => kind.padStart(13)).join('')}   best or ok, of lists that have one\n`,
  );
  for (const letter of Object.keys(letters)) {
    const counts = { best: 0, ok: 0, 'catch-all': 0, left: 0, 'rightly left': 0, WRONG: 0 };
    let possible = 0;
    for (const row of rows) {
      const choice = chooseTopic(row.options, topicsOf(letter));
      const kind = judge(row, letter, choice);
      counts[kind] += 1;
      const { best, ok } = row.letters[letter] ?? NOTHING_JUDGED;
      if (best.length + ok.length > 0) possible += 1;
      const show =
        (kind === 'WRONG' && flags.includes('--wrong')) || (kind === 'left' && flags.includes('--left'));
      const missed = kind === 'catch-all' && best.length + ok.length > 0 && flags.includes('--left');
      if (show || missed) {
        const got = choice.kind === 'none' ? '-' : `${row.options[choice.index]?.text} (${choice.why})`;
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

/** @param {ChooseTopic} chooseTopic @param {Lists} lists */
function timing(chooseTopic, { rows }) {
  const longest = rows.reduce((a, b) => (b.options.length > a.options.length ? b : a));
  const topics = TOPICS.trafficking ?? [];
  const times = [];
  for (let round = 0; round < 300; round += 1) {
    const start = performance.now();
    chooseTopic(longest.options, topics);
    times.push(performance.now() - start);
  }
  process.stdout.write(
    `\n${longest.options.length} options, ${topics.length} topics: median ${median(times).toFixed(3)} ms, worst ${Math.max(...times).toFixed(3)} ms\n`,
  );
}

/** @type {{ chooseTopic: ChooseTopic }} */
const { chooseTopic } = await loadProduct();
const lists = readLists();
process.stdout.write(`${lists.rows.length} lists${half === null ? '' : `, half ${half}`}\n`);
measure('topics as an author writes them', (letter) => TOPICS[letter] ?? [], chooseTopic, lists);
measure('one topic alone', (letter) => SINGLE[letter] ?? [], chooseTopic, lists);
measure(
  'the line about the letter as its topic',
  (letter) => [lists.letters[letter]?.about ?? ''],
  chooseTopic,
  lists,
);
timing(chooseTopic, lists);
