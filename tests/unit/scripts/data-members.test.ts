import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMemberTable } from '@/domain/congress/member-table';

const script = fileURLToPath(new URL('../../../scripts/data/members.mjs', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'members-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function build(records: unknown, ...options: string[]) {
  const [from, to] = [join(folder, 'from.json'), join(folder, 'to.json')];
  writeFileSync(from, JSON.stringify(records));
  const { status, stderr } = spawnSync(process.execPath, [script, from, '--out', to, ...options], {
    encoding: 'utf8',
  });
  return { status, stderr, table: status === 0 ? JSON.parse(readFileSync(to, 'utf8')) : null };
}

const published = [
  {
    id: { bioguide: 'X000002', thomas: '1' },
    name: { first: 'Rico', last: 'Dummy', suffix: 'Jr.' },
    terms: [{ type: 'rep', state: 'PR', district: 0, url: 'https://example.com' }],
  },
  {
    id: { bioguide: 'X000001' },
    name: { first: 'Samuel', nickname: 'Sam', last: 'Testcase', official_full: 'Samuel Q. Testcase' },
    terms: [
      { type: 'rep', state: 'MA', district: 3, url: 'https://old.house.gov' },
      { type: 'sen', state: 'MA', class: 1, url: 'https://www.testcase.senate.gov/' },
    ],
  },
];

const flat = [
  {
    bioguide: 'X000003',
    first: 'Ann',
    nickname: null,
    last: 'Stub',
    suffix: null,
    official_full: 'Ann Stub',
    chamber: 'house',
    state: 'GU',
    district: 0,
    url: null,
  },
];

// Each starts Node, which takes seconds on a busy machine.
describe('npm run data -- members', { timeout: 60_000 }, () => {
  it("reads the publisher's format: the latest term, and no host outside the chamber", () => {
    const { table, stderr } = build(published, '--date', '2026-01-02', '--source', 'sample');
    expect(table).toMatchObject({ source: 'sample', licence: 'CC0-1.0', date: '2026-01-02' });
    expect(table.members).toEqual([
      [
        'X000001',
        'senator',
        'Samuel',
        'Sam',
        'Testcase',
        'Samuel Q. Testcase',
        'MA',
        null,
        'testcase.senate.gov',
      ],
      ['X000002', 'resident-commissioner', 'Rico', null, 'Dummy', 'Rico Dummy Jr.', 'PR', 0, null],
    ]);
    expect(stderr).toContain('X000002');
    expect(parseMemberTable(table)?.members).toHaveLength(2);
  });

  it('reads a flat list', () => {
    const { table } = build(flat, '--date', '2026-01-02');
    expect(table.members).toEqual([['X000003', 'delegate', 'Ann', null, 'Stub', 'Ann Stub', 'GU', 0, null]]);
    expect(parseMemberTable(table)).not.toBeNull();
  });

  it('requires a date', () => {
    expect(build(flat)).toMatchObject({ status: 2, stderr: expect.stringContaining('--date') });
    expect(build(flat, '--date', 'today').status).toBe(2);
  });
});
