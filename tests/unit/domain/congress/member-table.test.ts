import { describe, expect, it } from 'vitest';
import data from '@/assets/data/members.json';
import { officeOfPage } from '@/domain/congress/contact-page';
import { chamberOf, type MemberTable, parseMemberTable } from '@/domain/congress/member-table';
import { sampleTable } from './sample-table';

describe('parseMemberTable', () => {
  it('finds members by site and by every form of their name', () => {
    const { bySite, byName, members } = sampleTable();
    expect(members).toHaveLength(6);
    expect(bySite.get('testcase.senate.gov')?.member.bioguide).toBe('X000001');
    expect(bySite.get('testcase.house.gov')).toBeUndefined();
    for (const name of ['samuel testcase', 'sam testcase']) {
      expect(byName.get(name)?.map(({ member }) => member.bioguide)).toEqual(['X000001']);
    }
    expect(byName.get('zoe fixture')).toHaveLength(1);
    expect(byName.get('testcase')).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['no members', { ...data, members: [] }],
    ['rows of another shape', { ...data, members: [['X000001', 'senator']] }],
    ['an invalid state', { ...data, members: data.members.map((row) => row.with(6, 'XX')) }],
    ['a host outside Congress', { ...data, members: data.members.map((row) => row.with(8, 'example.com')) }],
    ['other columns', { ...data, columns: [...data.columns].reverse() }],
  ])('refuses %s', (_, table) => {
    expect(parseMemberTable(table)).toBeNull();
  });
});

describe('the built-in table', () => {
  const table: MemberTable = parseMemberTable(data) ?? sampleTable();
  const { members, bySite, date } = table;
  const count = (title: string) => members.filter((member) => member.title === title).length;

  it('has both chambers', () => {
    expect([count('senator'), count('delegate'), count('resident-commissioner')]).toEqual([100, 5, 1]);
    expect(count('representative')).toBeGreaterThan(425);
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('has every member once, with a district if they have one', () => {
    expect(new Set(members.map(({ bioguide }) => bioguide)).size).toBe(members.length);
    for (const member of members) expect(member.district === null).toBe(member.title === 'senator');
    const senators = members.filter(({ title }) => title === 'senator').map(({ state }) => state);
    for (const state of new Set(senators))
      expect(senators.filter((other) => other === state)).toHaveLength(2);
  });

  it('names its source', () => {
    expect([data.licence, data.source]).toEqual(['CC0-1.0', expect.stringContaining('congress-legislators')]);
  });

  it('recognizes each member on their own site and no other', () => {
    const records = [...bySite.entries()];
    for (const [index, [site, { member }]] of records.entries()) {
      const page = {
        url: `https://www.${site}/contact`,
        title: `Contact | ${member.title} ${member.fullName}`,
        siteName: '',
        headings: ['Contact me'],
      };
      expect(officeOfPage(table, page), site).toEqual({ kind: 'member', member });
      const next = records[(index + 1) % records.length]?.[1].member;
      const office = officeOfPage(table, {
        ...page,
        title: `Contact ${next?.fullName}`,
      });
      expect(office, `${site} titled ${next?.fullName}`).toEqual({
        kind: 'unknown-member',
        chamber: chamberOf(member),
      });
    }
  });
});
