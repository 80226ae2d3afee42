import { type MemberTable, parseMemberTable } from '@/domain/congress/member-table';

/** Fictional members. Two share a last name, one has an accent, one has a site with a longer label. */
export function sampleTable(): MemberTable {
  const table = parseMemberTable({
    source: 'sample',
    licence: 'CC0-1.0',
    date: '2026-01-01',
    columns: ['bioguide', 'title', 'first', 'nickname', 'last', 'fullName', 'state', 'district', 'host'],
    members: [
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
      ['X000002', 'senator', 'Zoë', null, 'Fixturé', 'Zoë Fixturé, Jr.', 'NM', null, 'fixture.senate.gov'],
      [
        'X000003',
        'representative',
        'Paula',
        null,
        'Testcase',
        'Paula Testcase',
        'OH',
        4,
        'paulatestcase.house.gov',
      ],
      ['X000004', 'representative', 'Robin', 'Rob', "O'Mock", "Robin O'Mock", 'TX', 9, 'omock.house.gov'],
      ['X000005', 'delegate', 'Guam', null, 'Van Stub', 'Guam Van Stub', 'GU', 0, 'vanstub.house.gov'],
      ['X000006', 'resident-commissioner', 'Rico', null, 'Dummy', 'Rico Dummy', 'PR', 0, null],
    ],
  });
  if (!table) throw new Error('the sample table does not parse');
  return table;
}
