import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseOfficeId } from '@/domain/congress/office';
import { parseState } from '@/domain/constituent/us-state';
import { memberOffices, memberSource, officeLists } from '@/platform/members';
import { memberTableItem, myOfficesItem } from '@/platform/storage/items';
import {
  publishedMember,
  SAMPLE_PUBLISHED,
  sampleTableData,
} from '@/tests/unit/domain/congress/sample-directory';

const page = { title: '', siteName: '', headings: [] };
const id = (text: string) => parseOfficeId(text) ?? expect.fail();
const state = (code: string) => parseState(code) ?? expect.fail();
const clock = { today: () => '2026-11-22' };
const builtIn = sampleTableData();
const successor = publishedMember('X000020', ['Sue', 'Cessor'], { type: 'rep', state: 'WY', district: 0 });
const renewed = sampleTableData(
  [...SAMPLE_PUBLISHED.filter((member) => member.id.bioguide !== 'X000008'), successor],
  '2026-09-01',
);
const fetched = (table: unknown) =>
  fakeBrowser.storage.local.set({ 'member-table': { version: 1, data: { table: JSON.stringify(table) } } });

beforeEach(() => fakeBrowser.reset());

describe('memberOffices', () => {
  it('knows no office if the table is damaged, and does not throw', async () => {
    const offices = memberOffices(memberSource({ members: 'garbage' }));
    expect(await offices.officeOf({ ...page, url: 'https://www.example.senate.gov/' })).toBeNull();
  });

  it('uses the given table', async () => {
    const offices = memberOffices(memberSource(builtIn));
    const url = 'https://www.testcase.senate.gov/contact';
    expect(await offices.officeOf({ ...page, url })).toMatchObject({
      kind: 'member',
      member: { bioguide: 'X000001' },
    });
    expect(await offices.officeOf({ ...page, url: 'https://example.org/contact' })).toBeNull();
  });

  it('knows the members of a fetched newer table, and no longer those missing from it', async () => {
    await fetched(renewed);
    const offices = memberOffices(memberSource(builtIn));
    expect(await offices.officeOf({ ...page, url: 'https://cessor.house.gov/contact' })).toMatchObject({
      kind: 'member',
      member: { bioguide: 'X000020' },
    });
    expect(await offices.officeOf({ ...page, url: 'https://large.house.gov/contact' })).toEqual({
      kind: 'unknown-member',
      chamber: 'house',
    });
  });
});

describe('memberSource', () => {
  it.each([
    ['an older table', sampleTableData(SAMPLE_PUBLISHED.slice(0, 3), '2026-01-01')],
    ['a damaged table', { ...renewed, members: 'garbage' }],
    ['a table without a directory', { ...renewed, contacts: [] }],
  ])('keeps the built-in table for %s', async (_, table) => {
    await fetched(table);
    const source = memberSource(builtIn);
    expect((await source.table())?.date).toBe('2026-06-15');
    expect((await source.directory())?.date).toBe('2026-06-15');
  });

  it('switches when a table is fetched or dropped elsewhere', async () => {
    const source = memberSource(builtIn);
    expect((await source.directory())?.date).toBe('2026-06-15');
    await fetched(renewed);
    expect((await source.directory())?.date).toBe('2026-09-01');
    await fakeBrowser.storage.local.remove('member-table');
    expect((await source.table())?.date).toBe('2026-06-15');
    expect((await memberTableItem.load()).value).toEqual({ table: null });
  });
});

describe('officeLists', () => {
  const lists = officeLists(memberSource(builtIn), clock);

  it('gives my offices in their order, and counts missing ones', async () => {
    await myOfficesItem.change(() => ({ offices: [id('justice'), id('X999999'), id('X000004')] }));
    const { offices, omitted, table } = await lists.mine();
    expect(offices.map((office) => office.id)).toEqual(['justice', 'X000004']);
    expect([omitted, table]).toEqual([1, { date: '2026-06-15', congress: 119, isOver: false }]);
  });

  it('gives the senators and the holders of the seats', async () => {
    const of = async (...seats: { state: ReturnType<typeof state>; district: number | null }[]) =>
      (await lists.ofSeats(seats)).offices.map((office) => office.id);
    expect(await of({ state: state('MA'), district: 12 })).toEqual(['X000001', 'X000002', 'X000004']);
    expect(await of({ state: state('MA'), district: null })).toHaveLength(4);
    expect(await of({ state: state('MA'), district: 5 })).toEqual(['X000001', 'X000002']);
    expect(await of()).toEqual([]);
  });

  it('gives search results, and counts the rest', async () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      publishedMember(`X0001${String(at).padStart(2, '0')}`, ['Ann', `Stub${at}`], {
        type: 'rep',
        state: 'NY',
        district: at + 1,
      }),
    );
    const { offices, omitted } = await officeLists(memberSource(sampleTableData(many)), clock).search('ny');
    expect([offices.length, omitted]).toEqual([20, 5]);
  });

  it('says when the Congress of its members is over', async () => {
    const later = officeLists(memberSource(builtIn), { today: () => '2027-01-03' });
    expect((await later.search('large')).table?.isOver).toBe(true);
  });

  it('is empty if the table is damaged', async () => {
    const broken = officeLists(memberSource(null), clock);
    for (const list of [broken.mine(), broken.search('x'), broken.ofSeats([])])
      expect(await list).toEqual({ offices: [], omitted: 0, table: null });
  });
});
