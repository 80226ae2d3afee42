import { parseState, type StateCode } from '../constituent/us-state';

/**
 * A text encoding of a table of ZIP codes and districts, small when compressed and quick to read. For each ZIP code
 * in order, `gaps` has how many numbers are skipped before it, and `places` has how many distinct places were used
 * since its own was last used (0: a new one). `sets` has the places in order of first use: "NJ1.2 NY3" is districts
 * 1 and 2 of one state and 3 of another. Numbers are base 45 in visible ASCII, lowest digit first; the last digit of
 * a number is in the lower half of the range.
 */
export interface DistrictCode {
  readonly gaps: string;
  readonly places: string;
  readonly sets: string;
}

/** Districts of one state. 0 is the only seat of a state or territory. */
interface StateDistricts {
  readonly state: StateCode;
  readonly districts: readonly number[];
}

/** The places of a ZIP code: usually one district, sometimes several, rarely two states. */
export type ZipPlaces = readonly StateDistricts[];

export interface DecodedDistricts {
  /** Number of ZIP codes. */
  readonly size: number;
  /** The places of a ZIP code by its number (501 for 00501); null if it is not in the table. */
  find(zip: number): ZipPlaces | null;
}

const BASE = 45;
const FIRST = 35;
const ALL_ZIPS = 100_000;

/** Encodes the table. @param entries in ascending order of ZIP code, each with at least one place */
export function encodeDistricts(
  entries: readonly (readonly [zip: number, places: ZipPlaces])[],
): DistrictCode {
  const gaps: number[] = [];
  const places: number[] = [];
  const sets: string[] = [];
  const recent: string[] = [];
  let before = -1;
  for (const [zip, zipPlaces] of entries) {
    gaps.push(zip - before - 1);
    before = zip;
    const set = zipPlaces.map(({ state, districts }) => `${state}${districts.join('.')}`).join(' ');
    const at = recent.indexOf(set);
    places.push(at + 1);
    if (at === -1) sets.push(set);
    else recent.splice(at, 1);
    recent.unshift(set);
  }
  return { gaps: encodeNumbers(gaps), places: encodeNumbers(places), sets: sets.join('|') };
}

/**
 * Decodes the table in a few milliseconds; later look-ups are immediate. Null if the encoding is invalid.
 * See docs/decisions/019.
 */
export function decodeDistricts({ gaps, places, sets }: DistrictCode): DecodedDistricts | null {
  const known = sets === '' ? [] : sets.split('|').map(decodeSet);
  const gapNumbers = decodeNumbers(gaps);
  const placeNumbers = decodeNumbers(places);
  if (!gapNumbers || !placeNumbers || gapNumbers.length !== placeNumbers.length) return null;
  const byZip = new Uint16Array(ALL_ZIPS);
  const recent: number[] = [];
  let zip = -1;
  let met = 0;
  for (const [index, gap] of gapNumbers.entries()) {
    zip += gap + 1;
    const back = placeNumbers[index] ?? 0;
    const set = back === 0 ? met++ : recent.splice(back - 1, 1)[0];
    if (zip >= ALL_ZIPS || set === undefined || !known[set]) return null;
    recent.unshift(set);
    byZip[zip] = set + 1;
  }
  if (met !== known.length) return null;
  return { size: gapNumbers.length, find: (number) => known[(byZip[number] ?? 0) - 1] ?? null };
}

function decodeSet(text: string): ZipPlaces | null {
  const places: StateDistricts[] = [];
  for (const part of text.split(' ')) {
    const [, code, numbers] = /^([A-Z]{2})(\d{1,2}(?:\.\d{1,2})*)$/.exec(part) ?? [];
    const state = code === undefined ? null : parseState(code);
    if (state === null || numbers === undefined) return null;
    places.push({ state, districts: numbers.split('.').map(Number) });
  }
  return places;
}

function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map(encodeNumber).join('');
}

function encodeNumber(number: number): string {
  const low = number % BASE;
  return number < BASE
    ? String.fromCharCode(FIRST + low)
    : String.fromCharCode(FIRST + BASE + low) + encodeNumber((number - low) / BASE);
}

function decodeNumbers(text: string): readonly number[] | null {
  const numbers: number[] = [];
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - FIRST;
    if (digit < 0 || digit >= 2 * BASE || weight > ALL_ZIPS) return null;
    const isLast = digit < BASE;
    sum += weight * (isLast ? digit : digit - BASE);
    weight *= BASE;
    if (!isLast) continue;
    numbers.push(sum);
    sum = 0;
    weight = 1;
  }
  return weight === 1 ? numbers : null;
}
