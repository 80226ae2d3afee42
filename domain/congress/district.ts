import type { StateCode } from '../constituent/us-state';
import type { ZipCode } from '../constituent/zip-code';
import { currentCongress } from '../letter/current-congress';
import type { DistrictTable } from './district-table';

/** The districts of one state that a ZIP code may lie in. */
export type ZipPlace =
  | { readonly kind: 'districts'; readonly state: StateCode; readonly districts: readonly number[] }
  /**
   * The state alone is certain. `not-in-table`: a PO box or the like, the state is that of its first three
   * digits; `lines-changed`: the lines of the table do not hold there on that day.
   */
  | { readonly kind: 'state'; readonly state: StateCode; readonly why: 'not-in-table' | 'lines-changed' };

export type ZipAnswer =
  | { readonly kind: 'places'; readonly places: readonly ZipPlace[] }
  /** Not even the state is certain: it has to be asked for, of these first. Military addresses have none. */
  | { readonly kind: 'which-state'; readonly states: readonly StateCode[] };

/**
 * The table of the Congress that sits on a day; else the latest before it. A table of a Congress to come is
 * not used before its day, so that both can stand side by side.
 */
export function tableOfDay(tables: readonly DistrictTable[], today: string): DistrictTable | null {
  const begun = tables.filter(({ from }) => from <= today);
  return begun.reduce<DistrictTable | null>(
    (latest, table) => (latest === null || table.congress > latest.congress ? table : latest),
    null,
  );
}

/**
 * True where the lines of a table still hold in a state: until its last day, and during the next Congress where
 * the state keeps them. Nothing is known of the Congress after that.
 */
function holds(table: DistrictTable, state: StateCode, today: string): boolean {
  if (today < table.until) return true;
  return currentCongress(today) === table.congress + 1 && !table.changing.has(state);
}

/**
 * Where a ZIP code lies on a day, ISO 8601. Over-inclusive by its source: a ZIP code of several districts
 * lists them all, and the order says nothing.
 */
export function placesOfZip(tables: readonly DistrictTable[], zip: ZipCode, today: string): ZipAnswer {
  const table = tableOfDay(tables, today);
  if (!table) return { kind: 'which-state', states: [] };
  const found = table.find(zip);
  if (found) {
    const places = found.map(
      ({ state, districts }): ZipPlace =>
        holds(table, state, today)
          ? { kind: 'districts', state, districts }
          : { kind: 'state', state, why: 'lines-changed' },
    );
    return { kind: 'places', places };
  }
  const states = table.statesLike(zip);
  const [state] = states;
  if (state === undefined || states.length > 1) return { kind: 'which-state', states };
  return { kind: 'places', places: [{ kind: 'state', state, why: 'not-in-table' }] };
}
