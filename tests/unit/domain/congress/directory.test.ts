import { describe, expect, it } from 'vitest';
import data from '@/assets/data/members.json';
import { congressAddress } from '@/domain/congress/congress-address';
import { type OfficeEntry, parseDirectory } from '@/domain/congress/directory';
import { parseOfficeId } from '@/domain/congress/office';
import { sampleDirectory, sampleTableData } from './sample-directory';

const idsOf = (entries: readonly OfficeEntry[]) => entries.map(({ id }) => id);

describe('parseDirectory', () => {
  it('has what is needed to write to or call each member, and the executive offices', () => {
    const { date, congress, entries, byId } = sampleDirectory();
    expect([date, congress]).toEqual(['2026-06-15', 119]);
    expect(idsOf(entries).slice(-2)).toEqual(['president', 'justice']);
    const id = parseOfficeId('X000001');
    expect(id && byId(id)).toMatchObject({
      office: { kind: 'member', member: { lastName: 'Testcase', title: 'senator' } },
      party: 'Democrat',
      phone: '202-225-0000',
      site: 'https://www.testcase.senate.gov',
      form: 'https://www.testcase.senate.gov/contact',
    });
    const unknown = parseOfficeId('X999999');
    expect(unknown && byId(unknown)).toBeNull();
  });

  const table = sampleTableData();
  const [first, ...rest] = table.contacts;
  const change = (at: number, cell: string | null) => ({
    ...table,
    contacts: [first?.with(at, cell), ...rest],
  });
  it.each([
    ['nothing', null],
    ['a table without contacts', { ...table, contacts: undefined }],
    ['a member without contacts', { ...table, contacts: rest }],
    ['no Congress', { ...table, congress: undefined }],
    ['a site outside Congress', change(3, 'example.com')],
    ['a site with a user name', change(3, 'a@x.senate.gov')],
    ['a form outside Congress', change(4, 'https://example.com/contact')],
    ['a form that is not a path', change(4, 'contact')],
    ['a form that is a script', change(4, 'javascript:alert(1)')],
    ['an invalid phone', change(2, '911')],
    ['a party that is markup', change(1, '<b>')],
  ])('refuses %s', (_, broken) => {
    expect(parseDirectory(broken)).toBeNull();
  });
});

describe('search', () => {
  const { search } = sampleDirectory();
  it.each([
    ['testcase', ['X000001', 'X000003']],
    ['paula TEST', ['X000003']],
    ['fixture', ['X000002']],
    ["o'mock", ['X000004']],
    ['van stub', ['X000005']],
    ['MA-12', ['X000004']],
    ['tx12', ['X000007']],
    ['12', ['X000004', 'X000007']],
    ['texas', ['X000005', 'X000006', 'X000007']],
    ['texas senator', ['X000006', 'X000005']],
    ['puerto rico', ['X000009']],
    ['white house', ['president']],
    ['attorney general', ['justice']],
    ['nobody', []],
    ['', []],
    [' - ', []],
  ])('%j', (text, ids) => {
    expect(idsOf(search(text)).toSorted()).toEqual([...ids].toSorted());
  });

  it('sorts whole states before name prefixes, senators first', () => {
    expect(idsOf(search('ma'))).toEqual(['X000002', 'X000001', 'X000003', 'X000004', 'X000007']);
  });
});

describe('the built-in directory', () => {
  const directory = parseDirectory(data);
  const members = directory?.entries.filter(({ office }) => office.kind === 'member') ?? [];

  it('has a seat and a name for everyone, and a form for every senator', () => {
    expect(members.length).toBeGreaterThan(530);
    for (const { office, form, site } of members) {
      if (office.kind !== 'member') throw new Error('not a member');
      expect(office.member.fullName).not.toBe('');
      if (office.member.title === 'senator') expect([form, site]).not.toContain(null);
    }
  });

  it('has no address outside senate.gov and house.gov for a member', () => {
    for (const { site, form } of members)
      for (const address of [site, form])
        if (address !== null) expect(congressAddress(address)).toBe(address);
  });

  it('has a site for all members but the few without one in the source', () => {
    expect(members.filter(({ site }) => site === null).length).toBeLessThan(5);
  });
});
