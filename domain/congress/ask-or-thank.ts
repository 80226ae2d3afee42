import type { BillStatus } from './bill-status';
import type { OfficeId } from './office';

/** Whether a member is to be asked to cosponsor a bill or thanked for it, and by which fact of the record. */
export type AskOrThank =
  | { readonly kind: 'ask'; readonly why: 'not-a-cosponsor' }
  /** The name was put to the bill and taken back on that day, ISO 8601. */
  | { readonly kind: 'ask'; readonly why: 'withdrawn'; readonly on: string }
  | { readonly kind: 'thank'; readonly why: 'sponsor' }
  /** `since`: the day on which the name was put to the bill, ISO 8601. */
  | { readonly kind: 'thank'; readonly why: 'cosponsor'; readonly since: string }
  /** The record does not say: the office is not a member's, or the lists have entries without a key. */
  | { readonly kind: 'unknown' };

/**
 * What a bill's record says of one office. A name that was taken back is no cosponsor's, unless it was put to
 * the bill again. Who introduced the bill is thanked too.
 */
export function askOrThank(status: BillStatus, officeId: OfficeId | null): AskOrThank {
  if (officeId === null || officeId === 'president' || officeId === 'justice') return { kind: 'unknown' };
  if (status.sponsors.includes(officeId)) return { kind: 'thank', why: 'sponsor' };
  const own = status.cosponsors.filter(({ bioguideId }) => bioguideId === officeId);
  const standing = own.filter(({ withdrawn }) => withdrawn === null).map(({ since }) => since);
  const [since] = standing.sort();
  if (since !== undefined) return { kind: 'thank', why: 'cosponsor', since };
  if (!status.complete) return { kind: 'unknown' };
  const on = own
    .flatMap(({ withdrawn }) => withdrawn ?? [])
    .sort()
    .at(-1);
  return on === undefined ? { kind: 'ask', why: 'not-a-cosponsor' } : { kind: 'ask', why: 'withdrawn', on };
}
