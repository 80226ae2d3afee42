// @ts-check

/**
 * A legislator in the publisher's format (github.com/unitedstates/congress-legislators), including keys that we do
 * not read.
 * @typedef {{ id: { bioguide: string } & Record<string, unknown>, name: Record<string, string>, bio: object, terms: Term[] }} Published
 * @typedef {{ type: string, start: string, end: string, state: string, party: string } & Record<string, unknown>} Term
 */

/** @param {object} record */
const withoutNulls = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));

/**
 * The publisher's file that would give our table of members (assets/data/members.json): every legislator with all
 * terms, the current one last.
 * @param {{ congress: number, columns: string[], members: (string | number | null)[][], contactColumns: string[],
 * contacts: (string | null)[][] }} table
 * @returns {Published[]}
 */
export function publishedMembers({ congress, columns, members, contactColumns, contacts }) {
  const year = 1787 + 2 * congress;
  const named = (/** @type {string[]} */ names, /** @type {unknown[]} */ row) =>
    /** @type {Record<string, any>} */ (
      Object.fromEntries(names.map((name, index) => [name, row[index] ?? null]))
    );
  const ways = new Map(contacts.map((row) => [row[0], named(contactColumns, row)]));
  return members.map((row, index) => {
    const member = named(columns, row);
    const { party, phone, site, form } = ways.get(member.bioguide) ?? {};
    const type = member.title === 'senator' ? 'sen' : 'rep';
    const place =
      type === 'sen' ? { state: member.state, class: 1 } : { state: member.state, district: member.district };
    const url = site === null ? null : `https://${site}`;
    const term = { type, start: `${year}-01-03`, end: `${year + 2}-01-03`, ...place, party, phone, url };
    const earlier = {
      ...term,
      start: `${year - 2}-01-03`,
      end: `${year}-01-03`,
      url: 'http://earlier.example',
      phone: null,
    };
    const contact_form = form?.startsWith('/') ? `https://${site?.split('/')[0]}${form}` : form;
    return {
      id: {
        bioguide: member.bioguide,
        govtrack: 400_000 + index,
        wikipedia: member.fullName,
        fec: ['S0XX00000'],
      },
      name: withoutNulls({
        first: member.first,
        nickname: member.nickname,
        last: member.last,
        official_full: member.fullName,
      }),
      bio: { birthday: '1960-01-01', gender: 'F' },
      terms: /** @type {Term[]} */ ([
        withoutNulls(earlier),
        {
          ...withoutNulls({ ...term, contact_form }),
          office: '1 Sample Office Building',
          state_rank: 'junior',
        },
      ]),
    };
  });
}
