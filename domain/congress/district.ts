import * as v from 'valibot';
import { parseState, type StateCode } from '@/domain/constituent/us-state';
import type { ZipCode } from '@/domain/constituent/zip-code';
import { currentCongress } from './current-congress';
import { decodeDistricts, type ZipPlaces } from './district-code';

/** The districts of each ZIP code, by the lines of one Congress. */
export interface DistrictTable {
  readonly congress: number;
  /** The first day of these lines, ISO 8601. */
  readonly from: string;
  /** The first day of the next Congress's lines. */
  readonly until: string;
  /** States whose lines change on that day. The others keep theirs. */
  readonly changing: ReadonlySet<StateCode>;
  readonly size: number;
  /** The places of a ZIP code; null if it is not in the table, like most PO boxes and military addresses. */
  find(zip: ZipCode): ZipPlaces | null;
  /** The states of all ZIP codes in the table with the same first three digits. */
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
  /** Territories with one delegate, which the source omits. */
  ranges: v.array(v.tuple([stateCode, zip, zip])),
  gaps: code,
  places: code,
  sets: code,
});

/** Reads the table that scripts/data/districts.mjs writes; null if its shape is wrong. */
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

/** The possible districts of a ZIP code in one state. */
export type ZipPlace =
  | { readonly kind: 'districts'; readonly state: StateCode; readonly districts: readonly number[] }
  /**
   * Only the state is certain. `not-in-table`: a PO box or similar, placed by its first three digits;
   * `lines-changed`: the table's lines no longer apply there.
   */
  | { readonly kind: 'state'; readonly state: StateCode; readonly why: 'not-in-table' | 'lines-changed' };

export type ZipAnswer =
  | { readonly kind: 'places'; readonly places: readonly ZipPlace[] }
  /** Even the state is uncertain. Ask for it and offer these first. Military addresses have none. */
  | { readonly kind: 'which-state'; readonly states: readonly StateCode[] };

/** The table of the Congress in session on a day, else the latest before it. Future tables may be included. */
export function tableOfDay(tables: readonly DistrictTable[], today: string): DistrictTable | null {
  const begun = tables.filter(({ from }) => from <= today);
  return begun.reduce<DistrictTable | null>(
    (latest, table) => (latest === null || table.congress > latest.congress ? table : latest),
    null,
  );
}

/**
 * True if a table's lines apply in a state: until the table's last day, and during the next Congress if the state
 * keeps them. Nothing is known about later ones.
 */
function linesApply(table: DistrictTable, state: StateCode, today: string): boolean {
  if (today < table.until) return true;
  return currentCongress(today) === table.congress + 1 && !table.changing.has(state);
}

/**
 * The places of a ZIP code on an ISO 8601 day. The source is over-inclusive: a ZIP code may list several districts,
 * in no particular order.
 * See docs/decisions/019.
 */
export function placesOfZip(tables: readonly DistrictTable[], zip: ZipCode, today: string): ZipAnswer {
  const table = tableOfDay(tables, today);
  if (!table) return { kind: 'which-state', states: [] };
  const found = table.find(zip);
  if (found) {
    const places = found.map(
      ({ state, districts }): ZipPlace =>
        linesApply(table, state, today)
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
