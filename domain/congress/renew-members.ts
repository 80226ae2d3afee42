import * as v from 'valibot';
import { type Directory, parseDirectory } from './directory';
import { type MemberTableData, readPublishedMembers } from './published-members';

/** What came of a person's order to look for a newer list of members. The present one stays in all but the first case. */
export type Renewal =
  | { readonly kind: 'renewed'; readonly date: string }
  | {
      readonly kind: 'refused';
      readonly why: 'off' | 'no-answer' | 'not-valid' | 'seats-gone' | 'not-kept';
    };

/** At most so many of all seats may be missing in a new table: vacancies are seldom more than ten of 541. */
const MOST_GONE = 0.05;

const beforeSchema = v.object({ contacts: v.array(v.array(v.nullable(v.string()))) });

/** Every seat that somebody holds, senators by state, with how many hold it. */
function seatsOf({ entries }: Directory): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  for (const { office } of entries) {
    if (office.kind !== 'member') continue;
    const seat = `${office.member.state}-${office.member.district ?? 'senate'}`;
    seats.set(seat, (seats.get(seat) ?? 0) + 1);
  }
  return seats;
}

/** True where more than the usual vacancies are missing: one seat in twenty, or both senators of a state. */
export function haveSeatsGone(before: Directory, after: Directory): boolean {
  const held = seatsOf(after);
  let all = 0;
  let gone = 0;
  for (const [seat, holders] of seatsOf(before)) {
    const left = Math.min(held.get(seat) ?? 0, holders);
    if (left === 0 && seat.endsWith('-senate')) return true;
    all += holders;
    gone += holders - left;
  }
  return gone > all * MOST_GONE;
}

/** True where a seat has more members than it can have: two senators, one in the House. */
export function isCrowded(directory: Directory): boolean {
  return [...seatsOf(directory)].some(([seat, holders]) => holders > (seat.endsWith('-senate') ? 2 : 1));
}

/** Forms that the table before knew, for members whom the publisher has no form for and whose site is the same. */
function withKnownForms(table: MemberTableData, before: unknown): MemberTableData {
  const parsed = v.safeParse(beforeSchema, before);
  const known = new Map(parsed.success ? parsed.output.contacts.map((row) => [row[0], row]) : []);
  const contacts = table.contacts.map((row) => {
    const old = known.get(row[0] ?? null);
    return row[4] === null && old && old[3] === row[3] ? row.with(4, old[4] ?? null) : row;
  });
  return { ...table, contacts };
}

/**
 * Reads a list that was fetched. @param builtIn the table that comes with the extension, which it must measure up to
 * @param date the day on which it was fetched, ISO 8601
 */
export function readRenewal(
  text: string,
  builtIn: unknown,
  date: string,
): { readonly kind: 'table'; readonly table: MemberTableData } | Extract<Renewal, { kind: 'refused' }> {
  const before = parseDirectory(builtIn);
  const read = readPublishedMembers(parseJson(text), {
    source: 'unitedstates.github.io/congress-legislators',
    date,
  });
  const table = read && withKnownForms(read.table, builtIn);
  const after = table && parseDirectory(table);
  if (!table || !after || isCrowded(after)) return { kind: 'refused', why: 'not-valid' };
  if (before && haveSeatsGone(before, after)) return { kind: 'refused', why: 'seats-gone' };
  return { kind: 'table', table };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
