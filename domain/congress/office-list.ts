import type { StateCode } from '../constituent/us-state';
import { currentCongress } from './current-congress';
import type { Directory, OfficeEntry } from './directory';
import type { OfficeId } from './office';

/** Which table a list of offices is from, to say so where it is old. */
export interface TableAge {
  /** Day of the data, ISO 8601. */
  readonly date: string;
  readonly congress: number;
  /** The Congress of its members is over: seats may have other members now. */
  readonly isOver: boolean;
}

/** Offices as the background gives them to the pages, so that these need no table. */
export interface OfficeList {
  readonly offices: readonly OfficeEntry[];
  /** How many more there are that are not given: offices that the table no longer has, or more than asked for. */
  readonly omitted: number;
  /** Null where the table can not be read; then there are no offices either. */
  readonly table: TableAge | null;
}

/** A seat in the House; without a district all seats of the state. */
export interface Seat {
  readonly state: StateCode;
  readonly district: number | null;
}

export const NO_OFFICES: OfficeList = { offices: [], omitted: 0, table: null };

function ageOf({ date, congress }: Directory, today: string): TableAge {
  return { date, congress, isOver: congress < currentCongress(today) };
}

/** The offices of these ids, in their order. */
export function officesById(directory: Directory, ids: readonly OfficeId[], today: string): OfficeList {
  const offices = ids.flatMap((id) => directory.byId(id) ?? []);
  return { offices, omitted: ids.length - offices.length, table: ageOf(directory, today) };
}

/** The offices that a text fits, at most so many. */
export function officesByText(directory: Directory, text: string, most: number, today: string): OfficeList {
  const all = directory.search(text);
  const offices = all.slice(0, most);
  return { offices, omitted: all.length - offices.length, table: ageOf(directory, today) };
}

/** The senators of the states of these seats and the members who hold the seats; vacant ones are not there. */
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
