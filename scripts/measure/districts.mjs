// @ts-check
/**
 * Checks a table of ZIP codes and districts against its source list.
 *
 *   npm run measure -- districts CSV [TABLE]
 *
 * The product's own look-up must find every row of CSV (zip,state,district). Of all other five-digit numbers it may
 * find only the territories with one delegate. Exit status 1 otherwise.
 */
import { readFileSync } from 'node:fs';
import { districtTimes, loadDistricts } from '../bench/district-times.mjs';
import { spread } from '../bench/numbers.mjs';

const [csv, file] = process.argv.slice(2);
if (!csv) {
  process.stderr.write('usage: npm run measure -- districts CSV [TABLE]\n');
  process.exit(2);
}

const { data, parse } = await loadDistricts(file);
const table = parse(data);
/** @type {Map<string, string[]>} */
const expected = new Map();
for (const line of readFileSync(csv, 'utf8').trimEnd().split('\n').slice(1)) {
  const [zip = '', state, district] = line.split(',');
  expected.set(zip, [...(expected.get(zip) ?? []), `${state}-${district}`]);
}
for (const [state, first, last] of data.ranges)
  for (let number = Number(first); number <= Number(last); number += 1)
    expected.set(String(number).padStart(5, '0'), [`${state}-0`]);

let wrong = 0;
for (let number = 0; number < 100_000; number += 1) {
  const zip = String(number).padStart(5, '0');
  const found = (table.find(zip) ?? []).flatMap(({ state, districts }) =>
    districts.map((district) => `${state}-${district}`),
  );
  if (found.join() !== (expected.get(zip) ?? []).join()) wrong += 1;
}
const { bytes, gzip, reading, lookUps } = await districtTimes(9);
process.stdout.write(`${table.size} ZIP codes; ${wrong} of 100,000 five-digit numbers wrong
${bytes} bytes, ${gzip} gzip; parsed in ${spread(reading)} ms; ${spread(lookUps)} microseconds per look-up
`);
process.exit(wrong === 0 ? 0 : 1);
