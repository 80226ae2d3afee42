import type { BillLaw, BillStatus } from '../congress/bill-status';
import type { Bill, PublicLaw } from './letter';

/** Why a bill can not be asked for any more. */
export type StaleBill =
  | { readonly kind: 'became-law'; readonly law: PublicLaw }
  /** The public record says so, not the letter. */
  | { readonly kind: 'now-law'; readonly law: BillLaw }
  | { readonly kind: 'congress-over'; readonly congress: number };

/**
 * The day a Congress ends, ISO 8601. The first met in 1789, each lasts two years; since the Twentieth
 * Amendment (in force for the end of the 73rd) it ends at noon on 3 January, before that on 4 March.
 */
export function congressEnd(congress: number): string {
  return `${1789 + 2 * congress}-${congress >= 73 ? '01-03' : '03-04'}`;
}

/**
 * Whether a bill is past asking for: it became law, or its Congress is over and every bill of it dead.
 * `status` is what was looked up of it, if it was. `today` is an ISO 8601 date. The last day counts as over: from noon on there is another Congress.
 */
export function staleBill(
  bill: Bill | null,
  today: string,
  status: Pick<BillStatus, 'laws'> | null = null,
): StaleBill | null {
  if (bill === null) return null;
  if (bill.becameLaw) return { kind: 'became-law', law: bill.becameLaw };
  const [law] = status?.laws ?? [];
  if (law) return { kind: 'now-law', law };
  // Padded, because a bill from a file may have a Congress of five-digit years.
  const isOver = today.slice(0, 10).padStart(30, '0') >= congressEnd(bill.congress).padStart(30, '0');
  return isOver ? { kind: 'congress-over', congress: bill.congress } : null;
}
