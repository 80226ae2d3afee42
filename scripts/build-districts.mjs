// Makes a table of ZIP codes and districts.
//
//   node scripts/build-districts.mjs CSV --out FILE --congress N --from YYYY-MM-DD --until YYYY-MM-DD
//        --changing AL,CA,... --date YYYY-MM-DD --source TEXT --licence TEXT
//
// CSV has the columns zip,state,district, sorted, one row for each district that a ZIP code overlaps; 0 is the
// only seat of a state. --changing are the states whose lines are others from --until on. The code is
// the product's own (domain/congress/district-code.ts). See assets/data/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ROOT } from './steps.mjs';

/** Territories without Census areas, one delegate each: github.com/fecgov/openFEC, issue 5693. */
const RANGES = [
  ['GU', '96910', '96932'],
  ['AS', '96799', '96799'],
  ['VI', '00801', '00851'],
  ['MP', '96950', '96952'],
];

const names = ['out', 'congress', 'from', 'until', 'changing', 'date', 'source', 'licence'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});
const [csv] = positionals;
const missing = names.filter((name) => values[name] === undefined);
if (!csv || missing.length > 0) {
  process.stderr.write(
    `Missing: ${[...(csv ? [] : ['CSV']), ...missing.map((name) => `--${name}`)].join(' ')}\n`,
  );
  process.exit(2);
}

const [, ...lines] = readFileSync(csv, 'utf8').trimEnd().split('\n');
const byZip = new Map();
for (const line of lines) {
  const [zip, state, district] = line.split(',');
  const places = byZip.get(zip) ?? [];
  byZip.set(zip, places);
  const same = places.find((place) => place.state === state);
  if (same) same.districts.push(Number(district));
  else places.push({ state, districts: [Number(district)] });
}

const { module } = await runnerImport(path.join(ROOT, 'domain/congress/district-code.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
const code = module.encodeDistricts([...byZip].map(([zip, places]) => [Number(zip), places]));
const { source, licence, date, congress, from, until, changing, out } = values;
const table = {
  ...{ source, licence, date, congress: Number(congress), from, until },
  ...{ changing: changing === '' ? [] : changing.split(','), ranges: RANGES },
  ...code,
};
const text = Object.entries(table)
  .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  .join(',\n');
writeFileSync(out, `{${text}}\n`);
process.stdout.write(`${byZip.size} ZIP codes of the ${congress}th Congress to ${out}\n`);
