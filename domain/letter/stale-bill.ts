import type { BillLaw, BillStatus } from '../congress/bill-status';
import type { Bill, PublicLaw } from './letter';

/** Why a bill can no longer be asked for. */
export type StaleBill =
  | { readonly kind: 'became-law'; readonly law: PublicLaw }
  /** According to the public record, not the letter. */
  | { readonly kind: 'now-law'; readonly law: BillLaw }
  | { readonly kind: 'congress-over'; readonly congress: number };

/**
 * The day a Congress ends, ISO 8601. The first met in 1789, and each lasts two years. Since the Twentieth Amendment (in
 * force for the end of the 73rd) it ends at noon on January 3, before that on March 4.
 */
export function congressEnd(congress: number): string {
  return `${1789 + 2 * congress}-${congress >= 73 ? '01-03' : '03-04'}`;
}

/**
 * Why a bill can no longer be asked for: it became law, or its Congress is over. Null if it still can. The last day
 * counts as over, because the next Congress begins at noon.
 * @param today ISO 8601 date
 * @param status the bill's record, if it was looked up
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
  // Padded, because a bill from a file may have a Congress whose year has five digits.
  const isOver = today.slice(0, 10).padStart(30, '0') >= congressEnd(bill.congress).padStart(30, '0');
  return isOver ? { kind: 'congress-over', congress: bill.congress } : null;
}
