// @ts-check
/**
 * Builds the table of members that ships with the extension.
 *
 *   npm run data -- members FILE|URL --date YYYY-MM-DD [--source TEXT] [--out FILE]
 *
 * FILE is the publisher's legislators-current.json (github.com/unitedstates/congress-legislators) or a flat list of
 * the latest terms with the same keys. A URL is fetched. --date is the date of the data. The product's own code
 * reads the file. See assets/data/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadProduct } from '../load-module.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    source: { type: 'string', default: 'github.com/unitedstates/congress-legislators' },
    out: { type: 'string', default: 'assets/data/members.json' },
  },
});
const [from] = positionals;
if (!from || !/^\d{4}-\d\d-\d\d$/.test(options.date ?? '')) {
  process.stderr.write(
    'usage: npm run data -- members FILE|URL --date YYYY-MM-DD [--source TEXT] [--out FILE]\n',
  );
  process.exit(2);
}

const { readPublishedMembers } = await loadProduct();
const text = /^https:/.test(from) ? await (await fetch(from)).text() : readFileSync(from, 'utf8');
const read = readPublishedMembers(JSON.parse(text), { source: options.source, date: options.date });
if (!read) {
  process.stderr.write(`${from} is not a list of members in the publisher's format\n`);
  process.exit(1);
}
for (const line of read.leftOut) process.stderr.write(`${line}\n`);

const { members, contactColumns, contacts, ...head } = read.table;
/** @param {unknown[]} rows */
const lines = (rows) => rows.map((row) => JSON.stringify(row)).join(',\n');
const json = [
  JSON.stringify(head).replace(/}$/, ',"members":['),
  lines(members),
  `],"contactColumns":${JSON.stringify(contactColumns)},"contacts":[`,
  lines(contacts),
  ']}',
].join('\n');
writeFileSync(options.out, `${json}\n`);
process.stdout.write(`wrote ${members.length} members as of ${options.date} to ${options.out}\n`);
