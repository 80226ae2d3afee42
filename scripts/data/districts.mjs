// @ts-check
/**
 * Builds a table of ZIP codes and districts.
 *
 *   npm run data -- districts CSV --out FILE --congress N --from YYYY-MM-DD --until YYYY-MM-DD
 *        --changing AL,CA,... --date YYYY-MM-DD --source TEXT --license TEXT
 *
 * CSV has the columns zip,state,district, sorted, one row for each district that a ZIP code overlaps; 0 is a
 * state's only seat. --changing names the states whose district lines change on the day of --until. The product's
 * own code encodes the table. See assets/data/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadProduct } from '../load-module.mjs';

/** Territories without Census areas, each with one delegate: github.com/fecgov/openFEC, issue 5693. */
const RANGES = [
  ['GU', '96910', '96932'],
  ['AS', '96799', '96799'],
  ['VI', '00801', '00851'],
  ['MP', '96950', '96952'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    congress: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    changing: { type: 'string' },
    date: { type: 'string' },
    source: { type: 'string' },
    license: { type: 'string' },
  },
});
const [csv] = positionals;
const { source, license, date, congress, from, until, changing, out } = values;
const needed = { source, license, date, congress, from, until, changing, out };
const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [`--${name}`] : []));
if (!csv || changing === undefined || out === undefined || missing.length > 0) {
  process.stderr.write(`Missing: ${[...(csv ? [] : ['CSV']), ...missing].join(' ')}\n`);
  process.exit(2);
}

const [, ...lines] = readFileSync(csv, 'utf8').trimEnd().split('\n');
/** @type {Map<string, { state: string, districts: number[] }[]>} */
const byZip = new Map();
for (const line of lines) {
  const [zip = '', state = '', district] = line.split(',');
  const places = byZip.get(zip) ?? [];
  byZip.set(zip, places);
  const same = places.find((place) => place.state === state);
  if (same) same.districts.push(Number(district));
  else places.push({ state, districts: [Number(district)] });
}

const { encodeDistricts } = await loadProduct();
const code = encodeDistricts([...byZip].map(([zip, places]) => [Number(zip), places]));
const table = {
  ...{ source, licence: license, date, congress: Number(congress), from, until },
  ...{ changing: changing === '' ? [] : changing.split(','), ranges: RANGES },
  ...code,
};
const text = Object.entries(table)
  .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  .join(',\n');
writeFileSync(out, `{${text}}\n`);
process.stdout.write(`wrote ${byZip.size} ZIP codes of the ${congress}th Congress to ${out}\n`);
