import type { BillStatus } from './bill-status';
import type { OfficeId } from './office';

/** Whether to ask a member to cosponsor a bill or thank them, and the fact in the record that decides it. */
export type AskOrThank =
  | { readonly kind: 'ask'; readonly why: 'not-a-cosponsor' }
  /** `on`: the day on which the member withdrew, ISO 8601. */
  | { readonly kind: 'ask'; readonly why: 'withdrawn'; readonly on: string }
  | { readonly kind: 'thank'; readonly why: 'sponsor' }
  /** `since`: the day on which the member became a cosponsor, ISO 8601. */
  | { readonly kind: 'thank'; readonly why: 'cosponsor'; readonly since: string }
  /** The record does not say: the office is not a member's, or the lists have entries without a key. */
  | { readonly kind: 'unknown' };

/**
 * Reads a bill's record for one office. Sponsors are thanked. Withdrawn cosponsors are not, unless they rejoined.
 * See docs/decisions/018.
 */
export function askOrThank(status: BillStatus, officeId: OfficeId | null): AskOrThank {
  if (officeId === null || officeId === 'president' || officeId === 'justice') return { kind: 'unknown' };
  if (status.sponsors.includes(officeId)) return { kind: 'thank', why: 'sponsor' };
  const own = status.cosponsors.filter(({ bioguideId }) => bioguideId === officeId);
  const [since] = own
    .filter(({ withdrawn }) => withdrawn === null)
    .map((entry) => entry.since)
    .sort();
  if (since !== undefined) return { kind: 'thank', why: 'cosponsor', since };
  if (!status.complete) return { kind: 'unknown' };
  const on = own
    .flatMap(({ withdrawn }) => withdrawn ?? [])
    .sort()
    .at(-1);
  return on === undefined ? { kind: 'ask', why: 'not-a-cosponsor' } : { kind: 'ask', why: 'withdrawn', on };
}
