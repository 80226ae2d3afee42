import members from '@/assets/data/members.json';
import { parseDirectory } from '@/domain/congress/directory';
import { placesOfZip, type ZipPlace } from '@/domain/congress/district';
import { officesOfSeats } from '@/domain/congress/office-list';
import { findingOf, type SeatChoice, seatsOf } from '@/domain/congress/zip-finding';
import { parseZip } from '@/domain/constituent/zip-code';
import { districtTables } from '@/entrypoints/hooks/district-tables';
import { clock } from '@/platform/clock';

export interface DistrictsOffered {
  /** In the order in which the popup offers them; empty for a military address. */
  readonly states: readonly string[];
  /**
   * "SD-AL", "NY-12", in the order in which the popup offers them. If only the state is known, the popup names no
   * district and lets the person pick any seat, so the list has none for it, unless the state has a single seat.
   */
  readonly districts: readonly string[];
  /** There is one seat, which the popup takes without asking. */
  readonly certain: boolean;
  /** Offered although no table has the ZIP code. The current tables never lead to this. */
  readonly guess: boolean;
}

// Both are read while the module loads: Vite's loader accepts no import after that.
const tables = await districtTables();
const directory = parseDirectory(members);

/**
 * What the popup would offer for a ZIP code on a given day, from the tables that ship with the extension.
 * @param day ISO 8601; defaults to the local date
 * @returns null if the text is not a ZIP code
 * @throws if a table cannot be read: the popup would find nobody, and every answer would be the same
 */
export function districtsOffered(
  text: string,
  day: string = clock.today(),
): { readonly zip: string; readonly offered: DistrictsOffered } | null {
  if (tables.length === 0 || !directory) throw new Error('a table in assets/data cannot be read');
  const zip = parseZip(text)?.zip;
  if (!zip) return null;
  const answer = placesOfZip(tables, zip, day);
  if (answer.kind === 'which-state')
    return { zip, offered: { states: answer.states, districts: [], certain: false, guess: false } };
  const { places } = answer;
  const finding = findingOf(answer, officesOfSeats(directory, seatsOf(places), day));
  return { zip, offered: offeredOf(places, finding.kind === 'choices' ? finding.choices : []) };
}

function offeredOf(places: readonly ZipPlace[], choices: readonly SeatChoice[]): DistrictsOffered {
  const isKnown = (state: string) =>
    places.some((place) => place.kind === 'districts' && place.state === state) ||
    choices.filter((choice) => choice.state === state).length === 1;
  return {
    states: [...new Set(choices.map(({ state }) => state))],
    districts: choices
      .filter(({ state }) => isKnown(state))
      .map(({ state, district }) => `${state}-${district === 0 ? 'AL' : district}`),
    certain: choices.length === 1,
    guess: false,
  };
}
