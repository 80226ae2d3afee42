import { placesOfZip, type ZipAnswer } from '@/domain/congress/district';
import { findingOf, seatsOf, type ZipFinding } from '@/domain/congress/zip-finding';
import type { StateCode } from '@/domain/constituent/us-state';
import type { ZipCode } from '@/domain/constituent/zip-code';
import { ask } from '@/platform/messages/background';
import { districtTables } from './district-tables';

/** Who represents a ZIP code on a day, as far as that is known on this device. Nothing is sent anywhere. */
export async function findMembers(zip: ZipCode, today: string): Promise<ZipFinding> {
  return withMembers(placesOfZip(await districtTables(), zip, today));
}

/** The same where the person said which state it is. */
export function membersOfState(state: StateCode): Promise<ZipFinding> {
  return withMembers({ kind: 'places', places: [{ kind: 'state', state, why: 'not-in-table' }] });
}

async function withMembers(answer: ZipAnswer): Promise<ZipFinding> {
  const seats = answer.kind === 'places' ? seatsOf(answer.places) : [];
  return findingOf(answer, await ask('offices-of-seats', { seats }));
}
