import * as v from 'valibot';
import { parseState, type StateCode } from '../constituent/us-state';
import type { Member } from './office';
import { nameWords } from './person-name';

/** A member, with what is needed to recognize their pages. */
export interface MemberRecord {
  readonly member: Member;
  readonly nickname: string | null;
  /** The label of their site before senate.gov or house.gov ("warren"); null without a site. */
  readonly siteLabel: string | null;
}

export interface MemberTable {
  /** Day of the data, ISO 8601. */
  readonly date: string;
  readonly members: readonly Member[];
  /** Keyed by site label and chamber domain: "warren.senate.gov". */
  readonly bySite: ReadonlyMap<string, MemberRecord>;
  /** Keyed by the words of each form of a name, joined by spaces. Several members can share a name. */
  readonly byName: ReadonlyMap<string, readonly MemberRecord[]>;
}

/** The columns of the members in a member table. */
export const MEMBER_COLUMNS = [
  'bioguide',
  'title',
  'first',
  'nickname',
  'last',
  'fullName',
  'state',
  'district',
  'host',
] as const;

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const stateCode = v.custom<StateCode>((input) => typeof input === 'string' && parseState(input) === input);

const rowSchema = v.tuple([
  v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/)),
  v.picklist(['senator', 'representative', 'delegate', 'resident-commissioner']),
  name,
  v.nullable(name),
  name,
  name,
  stateCode,
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60))),
  v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.(?:senate|house)\.gov$/))),
]);

const tableSchema = v.object({
  source: v.string(),
  licence: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  columns: v.tuple(MEMBER_COLUMNS.map((column) => v.literal(column))),
  members: v.pipe(v.array(rowSchema), v.minLength(1), v.maxLength(1000)),
});

function toRecord(row: v.InferOutput<typeof rowSchema>): MemberRecord {
  const [bioguide, title, firstName, nickname, lastName, fullName, state, district, host] = row;
  const member: Member = { bioguide, title, firstName, lastName, fullName, state, district };
  return { member, nickname, siteLabel: host?.split('.')[0] ?? null };
}

/** The member's chamber, as in the domain of its sites. */
export function chamberOf(member: Member): 'senate' | 'house' {
  return member.title === 'senator' ? 'senate' : 'house';
}

/** The forms of a member's name that have at least two words. */
function namesOf({ member, nickname }: MemberRecord): readonly string[] {
  const last = nameWords(member.lastName);
  const written = [nameWords(member.fullName), [...nameWords(member.firstName), ...last]];
  if (nickname) written.push([...nameWords(nickname), ...last]);
  return [...new Set(written.filter((words) => words.length > 1).map((words) => words.join(' ')))];
}

/** Reads the table that scripts/data/members.mjs writes (assets/data/members.json); null if its shape is wrong. */
export function parseMemberTable(data: unknown): MemberTable | null {
  const parsed = v.safeParse(tableSchema, data);
  if (!parsed.success) return null;
  const records = parsed.output.members.map(toRecord);
  const bySite = new Map<string, MemberRecord>();
  const byName = new Map<string, MemberRecord[]>();
  for (const record of records) {
    if (record.siteLabel) bySite.set(`${record.siteLabel}.${chamberOf(record.member)}.gov`, record);
    for (const written of namesOf(record)) byName.set(written, [...(byName.get(written) ?? []), record]);
  }
  return { date: parsed.output.date, members: records.map(({ member }) => member), bySite, byName };
}
