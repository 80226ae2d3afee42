import * as v from 'valibot';
import { parseState, type StateCode } from '../constituent/us-state';
import type { Member } from './office';
import { nameWords } from './person-name';

/** A member with what is needed to recognise their pages. */
export interface MemberRecord {
  readonly member: Member;
  readonly nickname: string | null;
  /** The label of their site before senate.gov or house.gov ("warren"); null where they have no site. */
  readonly siteLabel: string | null;
}

export interface MemberTable {
  /** Day of the data, ISO 8601. */
  readonly date: string;
  readonly members: readonly Member[];
  /** By chamber domain and site label: "warren.senate.gov". */
  readonly bySite: ReadonlyMap<string, MemberRecord>;
  /** By the words of each way to write a name, joined by spaces. Several members can have one name. */
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

/** The chamber that a member sits in, as the domain of its sites has it. */
export function chamberOf(member: Member): 'senate' | 'house' {
  return member.title === 'senator' ? 'senate' : 'house';
}

/** Ways to write a member's name that are at least two words long. */
function namesOf({ member, nickname }: MemberRecord): readonly string[] {
  const last = nameWords(member.lastName);
  const written = [nameWords(member.fullName), [...nameWords(member.firstName), ...last]];
  if (nickname) written.push([...nameWords(nickname), ...last]);
  return [...new Set(written.filter((words) => words.length > 1).map((words) => words.join(' ')))];
}

/**
 * Reads the table that scripts/data/members.mjs made (assets/data/members.json); null where it does not
 * have the shape that it should have.
 */
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
