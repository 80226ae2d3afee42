import type { StateCode } from '../constituent/us-state';
import type { OfficeEntry } from './directory';
import type { ZipAnswer, ZipPlace } from './district';
import type { OfficeId } from './office';
import type { OfficeList, Seat, TableAge } from './office-list';

/** A seat that the person may live in, with its members. */
export interface SeatChoice {
  readonly state: StateCode;
  readonly district: number;
  /** Null if the table has no holder. */
  readonly holder: OfficeEntry | null;
  readonly senators: readonly OfficeEntry[];
}

/**
 * Why the seat is uncertain. `several`: the ZIP code spans several districts; `not-in-table`: only the state is
 * known; `lines-changed`: our district lines no longer apply there.
 */
export type Doubt = 'several' | 'not-in-table' | 'lines-changed';

export type ZipFinding =
  | { readonly kind: 'which-state'; readonly states: readonly StateCode[] }
  /** One certain choice, or several to choose from. */
  | {
      readonly kind: 'choices';
      readonly choices: readonly SeatChoice[];
      readonly doubt: Doubt | null;
      readonly table: TableAge | null;
    };

/** The seats to look up for an answer. */
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

/** The places of a ZIP code with their members, as shown to the person. */
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
    // A state without any holder has one vacant seat.
    return (districts.length === 0 ? [0] : districts)
      .toSorted((a, b) => a - b)
      .map((district): SeatChoice => {
        const holder = holders.find((entry) => districtOf(entry) === district) ?? null;
        return { state: place.state, district, holder, senators };
      });
  });
  const why = answer.places.flatMap((place) => (place.kind === 'state' ? place.why : []));
  const doubt = why.includes('lines-changed') ? 'lines-changed' : (why[0] ?? null);
  // A state's only seat is certain, whatever else is in doubt.
  return { kind: 'choices', choices, doubt: choices.length > 1 ? (doubt ?? 'several') : null, table };
}

/** The offices of a choice: the senators, then the seat's holder. */
export function officesOf({ senators, holder }: SeatChoice): readonly OfficeId[] {
  return [...senators, ...(holder ? [holder] : [])].map(({ id }) => id);
}
