import * as v from 'valibot';
import { parseState, type StateCode } from '../constituent/us-state';
import type { ZipCode } from '../constituent/zip-code';
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

/** Reads the table that scripts/build-districts.mjs made; null where it does not have the shape that it should have. */
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
