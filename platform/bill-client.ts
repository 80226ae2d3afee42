import type { BillNumber } from '@/domain/congress/bill-status';
import { type BillLookUp, billLookUpSchema } from '@/domain/congress/kept-bill';
import { askBackground } from './background-client';

/** What is known of a bill; the public record is asked only where the person has switched that on. Never throws. */
export async function lookUpBill(bill: BillNumber): Promise<BillLookUp> {
  return (
    (await askBackground({ kind: 'look-up-bill', bill }, billLookUpSchema)) ?? {
      kind: 'failed',
      why: 'no-answer',
    }
  );
}
