// @ts-check
/**
 * Prints the seats that the popup would offer for ZIP codes on a given day, from the product's own look-up.
 *
 *   npm run who -- FILE [--date YYYY-MM-DD] [--json OUT]
 *
 * FILE has one ZIP code per line; ZIP+4 and empty lines are allowed. OUT is `{ "ZIP": { states, districts, certain,
 * guess } }` (who/districts-offered.ts). Without --json, one line is printed for each ZIP code. The date defaults
 * to today. A line that is not a ZIP code is reported and skipped. Exit status 0, or 2 if the file cannot be read
 * or contains no ZIP code.
 */
import { readFileSync } from 'node:fs';
import { COULD_NOT_RUN, messageOf, readArguments, writeJson } from './command-line.mjs';
import { loadModule } from './load-module.mjs';

const USAGE = 'npm run who -- FILE [--date YYYY-MM-DD] [--json OUT]';

/** @typedef {{ states: string[], districts: string[], certain: boolean, guess: boolean }} Offered */

const { file, values } = readArguments(USAGE, { date: { type: 'string' }, json: { type: 'string' } });

/** @param {string} text @returns {never} */
function giveUp(text) {
  process.stderr.write(`${text}\n`);
  process.exit(COULD_NOT_RUN);
}

/** @param {string} text */
function isDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @returns {string[]} */
function linesOf() {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n?|\n/);
  } catch (error) {
    return giveUp(`cannot read ${file}: ${messageOf(error)}`);
  }
}

if (values.date !== undefined && !isDay(values.date)) giveUp(`${values.date} is not a date\nusage: ${USAGE}`);
const lines = linesOf();
/** @type {{ districtsOffered(text: string, day?: string): { zip: string, offered: Offered } | null }} */
const { districtsOffered } = await loadModule('scripts/who/districts-offered.ts');

/** @type {Map<string, Offered>} */
const byZip = new Map();
for (const [index, line] of lines.entries()) {
  const answer = districtsOffered(line, values.date);
  if (answer) byZip.set(answer.zip, answer.offered);
  else if (line.trim() !== '')
    process.stderr.write(`${file}, line ${index + 1}: ${JSON.stringify(line)} is not a ZIP code\n`);
}
if (byZip.size === 0) giveUp(`${file} contains no ZIP code`);
if (!values.json) for (const [zip, offered] of byZip) process.stdout.write(`${zip}  ${words(offered)}\n`);
else if (!writeJson(values.json, Object.fromEntries(byZip))) process.exitCode = COULD_NOT_RUN;
else process.stdout.write(`wrote ${byZip.size} ZIP codes to ${values.json}\n`);

/** @param {Offered} offered */
function words({ states, districts, certain, guess }) {
  if (districts.length === 0) return states.length === 0 ? 'unknown' : `somewhere in ${states.join(' or ')}`;
  const known = new Set(districts.map((district) => district.slice(0, 2)));
  const others = states.filter((state) => !known.has(state)).map((state) => `somewhere in ${state}`);
  return (
    [...districts, ...others].join(' or ') + (certain ? '' : guess ? ' (a guess)' : ' (asks the person)')
  );
}
