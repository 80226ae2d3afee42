import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const FOLDER = 'docs/decisions';
const records = readdirSync(path.join(root, FOLDER)).filter((name) => name !== 'README.md');

/** Where code may name a record; tests and documents may too, but a record need not name them. */
const CODE = [
  'domain',
  'components',
  'entrypoints',
  'page',
  'platform',
  'workflows',
  'scripts',
  'assets/styles',
  'tests/support',
  'wxt.config.ts',
];

function filesIn(place: string): string[] {
  const full = path.join(root, place);
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|m?js|css|html)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** Code files by the number of the record that they name. */
const naming = new Map<string, string[]>();
for (const file of CODE.flatMap(filesIn)) {
  for (const [, number = ''] of read(file).matchAll(/docs\/decisions\/(\d+)/g))
    naming.set(number, [...new Set([...(naming.get(number) ?? []), file])]);
}

describe('docs/decisions', () => {
  test('has at most 25 records, each with a number of its own', () => {
    expect(records.length).toBeLessThanOrEqual(25);
    expect(new Set(records.map((name) => name.slice(0, 3))).size).toBe(records.length);
  });

  test.each(records)('%s has a status, its parts, and links to the code and back', (name) => {
    const text = read(`${FOLDER}/${name}`);
    const number = name.slice(0, 3);
    expect(name).toMatch(/^\d{3}-[a-z-]+\.md$/);
    expect(text).toMatch(new RegExp(`^# ${number} .+\n\nStatus: (?:Accepted|Superseded by \\d{3})\\b`));
    for (const part of ['## Context', '## Decision', '## Consequences']) expect(text).toContain(part);
    const [, line = ''] = /^Code: (.+)$/m.exec(text) ?? [];
    const code = [...line.matchAll(/`(.+?)`/g)].map(([, file = '']) => file);
    expect(code).not.toEqual([]);
    expect(code.sort()).toEqual((naming.get(number) ?? []).sort());
  });

  test('is named by no code with a number that it does not have', () => {
    const numbers = records.map((name) => name.slice(0, 3));
    expect([...naming.keys()].filter((number) => !numbers.includes(number))).toEqual([]);
  });

  test('has an index of one line for each record', () => {
    const listed = [...read(`${FOLDER}/README.md`).matchAll(/^\| \[\d{3}\]\((.+?)\) \|/gm)];
    expect(listed.map(([, name]) => name)).toEqual(records.toSorted());
  });
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...markdownIn('docs'),
  ...markdownIn('.github'),
];

function markdownIn(place: string): string[] {
  return readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(place, name));
}

describe.each(documents)('%s', (file) => {
  test('links only to files that exist', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, link = '']) => link);
    const gone = links.filter((link) => !existsSync(path.join(root, path.dirname(file), link)));
    expect(gone).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    const ours =
      /(?<![\w/.-])(?:domain|components|entrypoints|page|platform|workflows|scripts|tests|assets|locales)\/[\w./-]*/g;
    const named = [...read(file).matchAll(ours)].map(([found]) => found.replace(/[.-]+$/, ''));
    // "topic-subjects-*.ts" and the like name several files.
    expect(named.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
  });
});

test('docs has at most three megabytes of pictures', () => {
  const pictures = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:png|webp|jpe?g|gif)$/.test(name),
  );
  const bytes = pictures.map((name) => statSync(path.join(root, 'docs', name)).size);
  expect(pictures.length).toBeLessThanOrEqual(8);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(3_000_000);
});
