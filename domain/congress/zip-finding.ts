import type { StateCode } from '../constituent/us-state';
import type { OfficeEntry } from './directory';
import type { ZipAnswer, ZipPlace } from './district';
import type { OfficeId } from './office';
import type { OfficeList, Seat, TableAge } from './office-list';

/** One seat that the person may live in, and who would be their members then. */
export interface SeatChoice {
  readonly state: StateCode;
  readonly district: number;
  /** Who holds it; null where the table has nobody. */
  readonly holder: OfficeEntry | null;
  readonly senators: readonly OfficeEntry[];
}

/**
 * Why the seat is not certain. `several`: the ZIP code lies in several districts; `not-in-table`: only the
 * state is known; `lines-changed`: the district lines that we have do not hold there any more.
 */
export type Doubt = 'several' | 'not-in-table' | 'lines-changed';

export type ZipFinding =
  | { readonly kind: 'which-state'; readonly states: readonly StateCode[] }
  /** One choice without a doubt, or several to choose from. */
  | {
      readonly kind: 'choices';
      readonly choices: readonly SeatChoice[];
      readonly doubt: Doubt | null;
      readonly table: TableAge | null;
    };

/** The seats that have to be asked for to read an answer. */
export function seatsOf(places: readonly ZipPlace[]): readonly Seat[] {
  return places.flatMap((place): readonly Seat[] =>
    place.kind === 'state'
      ? [{ state: place.state, district: null }]
      : place.districts.map((district) => ({ state: place.state, district })),
  );
}

function districtOf({ office }: OfficeEntry): number | null {
  return office.kind === 'member' ? office.member.district : null;
}

/** The places of a ZIP code with the members who sit there, as the person is asked about them. */
export function findingOf(answer: ZipAnswer, { offices, table }: OfficeList): ZipFinding {
  if (answer.kind === 'which-state') return answer;
  const choices = answer.places.flatMap((place) => {
    const ofState = offices.filter(
      ({ office }) => office.kind === 'member' && office.member.state === place.state,
    );
    const senators = ofState.filter((entry) => districtOf(entry) === null);
    const holders = ofState.filter((entry) => districtOf(entry) !== null);
    const held = holders.flatMap((entry) => districtOf(entry) ?? []);
    const districts = place.kind === 'districts' ? place.districts : held;
    // Where nobody holds a seat of the state, it has one and that is vacant.
    return (districts.length === 0 ? [0] : districts)
      .toSorted((a, b) => a - b)
      .map((district): SeatChoice => {
        const holder = holders.find((entry) => districtOf(entry) === district) ?? null;
        return { state: place.state, district, holder, senators };
      });
  });
  const why = answer.places.flatMap((place) => (place.kind === 'state' ? place.why : []));
  const doubt = why.includes('lines-changed') ? 'lines-changed' : (why[0] ?? null);
  // The only seat of a state is the person's, however little else is known.
  return { kind: 'choices', choices, doubt: choices.length > 1 ? (doubt ?? 'several') : null, table };
}

/** The offices of a choice: its senators, then who holds the seat. */
export function officesOf({ senators, holder }: SeatChoice): readonly OfficeId[] {
  return [...senators, ...(holder ? [holder] : [])].map(({ id }) => id);
}
