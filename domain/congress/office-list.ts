import * as v from 'valibot';
import { stateCodeSchema } from '../constituent/us-state';
import { count, type Shape } from '../schema';
import { currentCongress } from './current-congress';
import type { Directory, OfficeEntry } from './directory';
import type { OfficeId } from './office';

/** The age of the table behind a list of offices, so that an old one can be pointed out. */
export interface TableAge {
  /** Day of the data, ISO 8601. */
  readonly date: string;
  readonly congress: number;
  /** Its Congress is over, so seats may have new members. */
  readonly isOver: boolean;
}

/** Offices as the background sends them to pages, which then need no table. */
export interface OfficeList {
  readonly offices: readonly OfficeEntry[];
  /** How many are missing: offices that left the table, or more than requested. */
  readonly omitted: number;
  /** Null if the table cannot be read; the list is then empty. */
  readonly table: TableAge | null;
}

/** A House seat. Without a district, all seats of the state. */
export const seatSchema = v.object({ state: stateCodeSchema, district: v.nullable(count) });
export type Seat = Shape<typeof seatSchema>;

export const NO_OFFICES: OfficeList = { offices: [], omitted: 0, table: null };

function ageOf({ date, congress }: Directory, today: string): TableAge {
  return { date, congress, isOver: congress < currentCongress(today) };
}

/** The offices with these ids, in the same order. */
export function officesById(directory: Directory, ids: readonly OfficeId[], today: string): OfficeList {
  const offices = ids.flatMap((id) => directory.byId(id) ?? []);
  return { offices, omitted: ids.length - offices.length, table: ageOf(directory, today) };
}

/** The offices that match a text, at most `most`. */
export function officesByText(directory: Directory, text: string, most: number, today: string): OfficeList {
  const all = directory.search(text);
  const offices = all.slice(0, most);
  return { offices, omitted: all.length - offices.length, table: ageOf(directory, today) };
}

/** The senators of the seats' states and the members who hold the seats. Vacant seats are missing. */
export function officesOfSeats(directory: Directory, seats: readonly Seat[], today: string): OfficeList {
  const offices = directory.entries.filter(({ office }) => {
    if (office.kind !== 'member') return false;
    const { state, district } = office.member;
    return seats.some(
      (seat) =>
        seat.state === state && (district === null || seat.district === null || seat.district === district),
    );
  });
  return { offices, omitted: 0, table: ageOf(directory, today) };
}
