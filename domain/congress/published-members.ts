import * as v from 'valibot';
import { parseState, type StateCode } from '../constituent/us-state';
import { congressAddress, congressHost, innerAddress } from './congress-address';
import { currentCongress } from './current-congress';
import { MEMBER_COLUMNS } from './member-table';
import type { MemberTitle } from './office';

/** The contact columns of a member table. `site` lacks "https://"; `form` is a path on it or an address. */
const CONTACT_COLUMNS = ['bioguide', 'party', 'phone', 'site', 'form'] as const;

const text = v.nullish(v.pipe(v.string(), v.maxLength(500)), null);
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const stateCode = v.custom<StateCode>((input) => typeof input === 'string' && parseState(input) === input);
const district = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)), null);
const bioguide = v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/));
const names = { first: name, last: name, nickname: text, suffix: text, official_full: text };
const facts = { state: stateCode, district, party: text, url: text, contact_form: text, phone: text };

const flatSchema = v.object({
  bioguide,
  ...names,
  ...facts,
  chamber: v.picklist(['senate', 'house']),
  term_end: text,
  recipe_form: text,
});

type Flat = v.InferOutput<typeof flatSchema>;

/** The publisher's format: all terms of a legislator, the current one last. Earlier terms are ignored. */
const publishedSchema = v.pipe(
  v.object({
    id: v.object({ bioguide }),
    name: v.object(names),
    terms: v.pipe(
      v.array(v.unknown()),
      v.minLength(1),
      v.transform((terms) => terms.at(-1)),
      v.object({ type: v.picklist(['sen', 'rep']), ...facts, end: text }),
    ),
  }),
  v.transform(({ id, name: names, terms: { type, end, ...term } }): Flat => {
    const chamber = type === 'sen' ? 'senate' : 'house';
    return { ...id, ...names, ...term, chamber, term_end: end, recipe_form: null };
  }),
);

const listSchema = v.pipe(v.array(v.union([publishedSchema, flatSchema])), v.minLength(1), v.maxLength(1000));

const DELEGATES: ReadonlySet<string> = new Set(['DC', 'GU', 'AS', 'VI', 'MP']);

/** A stored member table, as read by parseMemberTable and parseDirectory. */
export interface MemberTableData {
  readonly source: string;
  readonly licence: string;
  readonly date: string;
  readonly congress: number;
  readonly columns: readonly string[];
  readonly members: readonly (readonly (string | number | null)[])[];
  readonly contactColumns: readonly string[];
  readonly contacts: readonly (readonly (string | null)[])[];
}

export interface PublishedMembers {
  readonly table: MemberTableData;
  /** Addresses that were left out, for whoever builds the table: the member and the problem. */
  readonly leftOut: readonly string[];
}

function titleOf({ chamber, state }: Flat): MemberTitle {
  if (chamber === 'senate') return 'senator';
  if (state === 'PR') return 'resident-commissioner';
  return DELEGATES.has(state) ? 'delegate' : 'representative';
}

/** The member's own site: one label under their chamber's domain, optionally after "www."; null for any other. */
function siteOf({ url, chamber }: Flat): { readonly address: string; readonly host: string } | null {
  const address = url === null ? null : congressAddress(url);
  const host = address === null ? null : congressHost(address);
  if (address === null || host === null || host.chamber !== chamber || host.label === '') return null;
  return { address: address.replace(/\/+$/, ''), host: `${host.label}.${chamber}.gov` };
}

/**
 * The form's address: the publisher's, if it is more than the site's first page; else, for senators, the one in
 * contact-congress recipes. The House's recipes date from 2015 to 2017, before its sites were rebuilt, so a
 * representative without a published form gets the site.
 */
function formOf({ contact_form, recipe_form, chamber }: Flat): string | null {
  for (const given of [contact_form, chamber === 'senate' ? recipe_form : null]) {
    const address = given === null ? null : congressAddress(given);
    if (address !== null && innerAddress(address) !== null) return address;
  }
  return null;
}

function contactOf(record: Flat): readonly (string | null)[] {
  const site = siteOf(record)?.address.replace('https://', '') ?? null;
  const origin = `https://${site?.split('/')[0] ?? ''}`;
  const form = formOf(record);
  const phone = /^\d{3}-\d{3}-\d{4}$/.test(record.phone ?? '') ? record.phone : null;
  const party = /^\p{L}[\p{L} .'-]{0,39}$/u.test(record.party ?? '') ? record.party : null;
  return [
    record.bioguide,
    party,
    phone,
    site,
    form?.startsWith(`${origin}/`) ? form.slice(origin.length) : form,
  ];
}

function memberOf(record: Flat): readonly (string | number | null)[] {
  const { first, nickname, last, suffix, official_full, state } = record;
  const fullName = official_full ?? [first, last, suffix].filter(Boolean).join(' ');
  const seat = record.chamber === 'senate' ? null : record.district;
  return [
    record.bioguide,
    titleOf(record),
    first,
    nickname,
    last,
    fullName,
    state,
    seat,
    siteOf(record)?.host ?? null,
  ];
}

function leftOutOf(record: Flat): readonly string[] {
  const { bioguide: who, url, contact_form } = record;
  const told: string[] = [];
  if (url !== null && siteOf(record) === null) told.push(`${who}: left out the site ${url}`);
  if (contact_form !== null && congressAddress(contact_form) === null)
    told.push(`${who}: left out the form ${contact_form}`);
  return told;
}

/** The Congress at whose end most House terms end, else the one in session on the day of the data. */
function congressOf(records: readonly Flat[], date: string): number {
  const counts = new Map<number, number>();
  for (const { chamber, term_end } of records) {
    const year = Number(/^(\d{4})-01-/.exec(term_end ?? '')?.[1] ?? Number.NaN);
    const congress = Math.floor((year - 1789) / 2);
    if (chamber === 'house' && congress > 0) counts.set(congress, (counts.get(congress) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a)[0];
  return most?.[0] ?? currentCongress(date);
}

/**
 * Converts the publisher's legislators-current.json (github.com/unitedstates/congress-legislators), or a flat list
 * of latest terms with the same keys, to a member table. Null if a record has the wrong shape. Addresses that are
 * not https on senate.gov or house.gov are left out.
 */
export function readPublishedMembers(
  data: unknown,
  about: { readonly source: string; readonly date: string },
): PublishedMembers | null {
  const parsed = v.safeParse(listSchema, data);
  if (!parsed.success) return null;
  const records = parsed.output.toSorted((a, b) => (a.bioguide < b.bioguide ? -1 : 1));
  const table: MemberTableData = {
    source: about.source,
    licence: 'CC0-1.0',
    date: about.date,
    congress: congressOf(records, about.date),
    columns: MEMBER_COLUMNS,
    members: records.map(memberOf),
    contactColumns: CONTACT_COLUMNS,
    contacts: records.map(contactOf),
  };
  return { table, leftOut: records.flatMap(leftOutOf) };
}
