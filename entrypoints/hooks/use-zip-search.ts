import { useState } from 'react';
import { placesOfZip, type ZipAnswer } from '@/domain/congress/district';
import type { OfficeId } from '@/domain/congress/office';
import {
  findingOf,
  officesOf,
  type SeatChoice,
  seatsOf,
  type ZipFinding,
} from '@/domain/congress/zip-finding';
import type { StateCode } from '@/domain/constituent/us-state';
import { parseZip, type ZipCode } from '@/domain/constituent/zip-code';
import { clock } from '@/platform/clock';
import { ask } from '@/platform/messages/background';
import { districtTables } from './district-tables';

/**
 * The ZIP box and its result. Members are taken at once if the result is unambiguous; otherwise the person chooses.
 * @param kept the ZIP code of the person's details, shown until they type another one
 * @param onZip called with a complete ZIP code when it is looked up
 * @param onFound called with the members: senators first, then whoever holds the seat
 */
export function useZipSearch(
  kept: string,
  onZip: (zip: string) => void,
  onFound: (offices: readonly OfficeId[]) => void,
) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [finding, setFinding] = useState<ZipFinding | null>(null);
  const [vacant, setVacant] = useState<SeatChoice | null>(null);
  const text = typed ?? kept;

  const take = (choice: SeatChoice) => {
    setFinding(null);
    setVacant(choice.holder ? null : choice);
    onFound(officesOf(choice));
  };
  const show = async (found: Promise<ZipFinding>) => {
    setBusy(true);
    const next = await found;
    setBusy(false);
    const only = next.kind === 'choices' && next.doubt === null ? next.choices[0] : undefined;
    if (only && officesOf(only).length > 0) take(only);
    else setFinding(next);
  };
  return {
    zip: text,
    isWrong,
    busy,
    finding,
    vacant,
    onType: (next: string) => {
      setTyped(next);
      setIsWrong(false);
    },
    onFind: () => {
      const parts = parseZip(text);
      setIsWrong(parts === null);
      setFinding(null);
      setVacant(null);
      if (!parts) return;
      onZip(parts.zip);
      void show(findMembers(parts.zip, clock.today()));
    },
    onState: (state: StateCode) => void show(membersOfState(state)),
    onChoose: take,
  };
}

/** Who represents a ZIP code on a day, as far as this device knows. Nothing is sent anywhere. */
export async function findMembers(zip: ZipCode, today: string): Promise<ZipFinding> {
  return withMembers(placesOfZip(await districtTables(), zip, today));
}

/** The same, for the state that the person chose. */
function membersOfState(state: StateCode): Promise<ZipFinding> {
  return withMembers({ kind: 'places', places: [{ kind: 'state', state, why: 'not-in-table' }] });
}

async function withMembers(answer: ZipAnswer): Promise<ZipFinding> {
  const seats = answer.kind === 'places' ? seatsOf(answer.places) : [];
  return findingOf(answer, await ask('offices-of-seats', { seats }));
}
