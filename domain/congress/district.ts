import * as v from 'valibot';
import { parseState, type StateCode } from '@/domain/constituent/us-state';
import type { ZipCode } from '@/domain/constituent/zip-code';
import { currentCongress } from './current-congress';
import { decodeDistricts, type ZipPlaces } from './district-code';

/** Which districts a ZIP code lies in, by the lines of one Congress. */
export interface DistrictTable {
  readonly congress: number;
  /** The day from which the lines hold, ISO 8601. */
  readonly from: string;
  /** The day from which the lines of the next Congress hold. */
  readonly until: string;
  /** States whose lines are other ones from that day on; in the rest the lines stay. */
  readonly changing: ReadonlySet<StateCode>;
  readonly size: number;
  /** The places of a ZIP code; null where it is not in the table: PO boxes and military addresses, mostly. */
  find(zip: ZipCode): ZipPlaces | null;
  /** The states of all ZIP codes of the table that begin with the same three digits. */
  statesLike(zip: ZipCode): readonly StateCode[];
}

const day = v.pipe(v.string(), v.isoDate());
const code = v.pipe(v.string(), v.maxLength(200_000));
const stateCode = v.custom<StateCode>((input) => typeof input === 'string' && parseState(input) === input);
const zip = v.pipe(v.string(), v.regex(/^\d{5}$/));

const tableSchema = v.object({
  source: v.string(),
  licence: v.string(),
  date: day,
  congress: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(1000)),
  from: day,
  until: day,
  changing: v.array(stateCode),
  /** Territories of one delegate that the source leaves out. */
  ranges: v.array(v.tuple([stateCode, zip, zip])),
  gaps: code,
  places: code,
  sets: code,
});

/** Reads the table that scripts/data/districts.mjs made; null where it does not have the shape that it should have. */
export function parseDistrictTable(data: unknown): DistrictTable | null {
  const parsed = v.safeParse(tableSchema, data);
  const districts = parsed.success ? decodeDistricts(parsed.output) : null;
  if (!parsed.success || !districts) return null;
  const { congress, from, until, changing, ranges } = parsed.output;
  return {
    congress,
    from,
    until,
    changing: new Set(changing),
    size: districts.size,
    find(zipCode) {
      const range = ranges.find(([, first, last]) => first <= zipCode && zipCode <= last);
      return range ? [{ state: range[0], districts: [0] }] : districts.find(Number(zipCode));
    },
    statesLike(zipCode) {
      const first = Number(zipCode.slice(0, 3)) * 100;
      const states = new Set<StateCode>();
      for (let number = first; number < first + 100; number += 1)
        for (const { state } of districts.find(number) ?? []) states.add(state);
      return [...states].sort();
    },
  };
}

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
