import { NO_OFFICES, type OfficeList, type Seat } from '@/domain/congress/office-list';
import type { Renewal } from '@/domain/congress/renew-members';
import { askBackground } from './background-client';
import { officeListSchema, renewalSchema } from './office-list-schema';

/** What a page of the extension asks the background about offices. Nothing here throws. Apart, because the popup loads it late. */

/** The offices that the person writes to, in their order, with what is needed to open their forms. */
export async function listMyOffices(): Promise<OfficeList> {
  return (await askBackground({ kind: 'list-my-offices' }, officeListSchema)) ?? NO_OFFICES;
}

/** The senators of the states of these seats and who holds the seats. */
export async function officesOfSeats(seats: readonly Seat[]): Promise<OfficeList> {
  return (await askBackground({ kind: 'offices-of-seats', seats }, officeListSchema)) ?? NO_OFFICES;
}

/** Offices by name, state or seat. */
export async function searchOffices(text: string): Promise<OfficeList> {
  return (await askBackground({ kind: 'search-offices', text }, officeListSchema)) ?? NO_OFFICES;
}

/** Looks for a newer list of members on the network, where the person switched that on. */
export async function renewMembers(): Promise<Renewal> {
  const answer = await askBackground({ kind: 'renew-members' }, renewalSchema);
  return answer ?? { kind: 'refused', why: 'no-answer' };
}
