import { type Directory, parseDirectory } from '@/domain/congress/directory';
import { type MemberTableData, readPublishedMembers } from '@/domain/congress/published-members';

/** A record in the publisher's format. */
export function publishedMember(
  bioguide: string,
  [first, last]: readonly [string, string],
  term: {
    readonly type: 'sen' | 'rep';
    readonly state: string;
    readonly district?: number;
    readonly end?: string;
  } & {
    readonly [key: string]: unknown;
  },
) {
  const site = last.toLowerCase().replace(/[^a-z]/g, '');
  const url = term.type === 'sen' ? `https://www.${site}.senate.gov` : `https://${site}.house.gov`;
  return {
    id: { bioguide },
    name: { first, last, official_full: `${first} ${last}` },
    terms: [{ end: '2027-01-03', party: 'Democrat', phone: '202-225-0000', url, ...term }],
  };
}

/** Fictional members: a small Congress of three states and a territory. */
export const SAMPLE_PUBLISHED = [
  publishedMember('X000001', ['Samuel', 'Testcase'], {
    type: 'sen',
    state: 'MA',
    end: '2029-01-03',
    contact_form: 'https://www.testcase.senate.gov/contact',
  }),
  publishedMember('X000002', ['Zoë', 'Fixturé'], { type: 'sen', state: 'MA', party: 'Republican' }),
  publishedMember('X000003', ['Paula', 'Testcase'], {
    type: 'rep',
    state: 'MA',
    district: 1,
    url: 'https://paulatestcase.house.gov',
  }),
  publishedMember('X000004', ['Robin', "O'Mock"], { type: 'rep', state: 'MA', district: 12 }),
  publishedMember('X000005', ['Nora', 'Van Stub'], { type: 'sen', state: 'TX', end: '2031-01-03' }),
  publishedMember('X000006', ['Ted', 'Dummy'], { type: 'sen', state: 'TX' }),
  publishedMember('X000007', ['Ann', 'Masters'], { type: 'rep', state: 'TX', district: 12 }),
  publishedMember('X000008', ['Wy', 'Large'], { type: 'rep', state: 'WY', district: 0 }),
  publishedMember('X000009', ['Rico', 'Puerto'], {
    type: 'rep',
    state: 'PR',
    district: 0,
    url: null,
    phone: null,
  }),
];

export function sampleTableData(
  published: readonly unknown[] = SAMPLE_PUBLISHED,
  date = '2026-06-15',
): MemberTableData {
  const read = readPublishedMembers(published, { source: 'sample', date });
  if (!read) throw new Error('the sample is not read');
  return read.table;
}

export function sampleDirectory(): Directory {
  const directory = parseDirectory(sampleTableData());
  if (!directory) throw new Error('the sample directory does not parse');
  return directory;
}
