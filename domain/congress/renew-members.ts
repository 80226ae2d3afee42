import * as v from 'valibot';
import { type Directory, parseDirectory } from './directory';
import { type MemberTableData, readPublishedMembers } from './published-members';

/** The result of looking for a newer list of members. The current list is replaced only if it was renewed. */
export type Renewal =
  | { readonly kind: 'renewed'; readonly date: string }
  | {
      readonly kind: 'refused';
      readonly why: 'off' | 'no-answer' | 'not-valid' | 'seats-gone' | 'not-kept';
    };

/** The largest share of seats that a new table may lack. Vacancies rarely exceed ten of 541. */
const MOST_VACANT = 0.05;

const beforeSchema = v.object({ contacts: v.array(v.array(v.nullable(v.string()))) });

/** The number of holders of each occupied seat. A state's senators share one key. */
function seatsOf({ entries }: Directory): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  for (const { office } of entries) {
    if (office.kind !== 'member') continue;
    const seat = `${office.member.state}-${office.member.district ?? 'senate'}`;
    seats.set(seat, (seats.get(seat) ?? 0) + 1);
  }
  return seats;
}

/** True if more than the usual vacancies are missing: one seat in twenty, or both senators of a state. */
export function haveSeatsGone(before: Directory, after: Directory): boolean {
  const held = seatsOf(after);
  let all = 0;
  let lost = 0;
  for (const [seat, holders] of seatsOf(before)) {
    const left = Math.min(held.get(seat) ?? 0, holders);
    if (left === 0 && seat.endsWith('-senate')) return true;
    all += holders;
    lost += holders - left;
  }
  return lost > all * MOST_VACANT;
}

/** True if a seat has too many holders: more than two senators, or more than one in the House. */
function isCrowded(directory: Directory): boolean {
  return [...seatsOf(directory)].some(([seat, holders]) => holders > (seat.endsWith('-senate') ? 2 : 1));
}

/** Keeps the old table's form for members with the same site for whom the publisher has none. */
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
 * Reads a fetched list.
 * See docs/decisions/017.
 * @param builtIn the extension's own table, against which the list is checked
 * @param date the day of the fetch, ISO 8601
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
