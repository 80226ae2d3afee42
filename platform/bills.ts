import { keptBill, withBill } from '@/domain/congress/stored-bill';
import type { BillPort } from '@/workflows/ports';
import { isLookUpOn, noteLookUp } from './look-ups';
import { readPublicFile } from './public-file';
import { storedBillsItem } from './storage/items';

/** The largest records (yearly bills with a thousand amendments) take a few megabytes. */
const LIMITS = { bytes: 8_000_000, milliseconds: 20_000 };

/** Stored bills and their public record. */
export const bills: BillPort = {
  async kept(bill) {
    return keptBill((await storedBillsItem.load()).value, bill);
  },
  async keep(changed) {
    // A bill that cannot be saved is looked up again the next time.
    await storedBillsItem.change((kept) => withBill(kept, changed));
  },
  isOn() {
    return isLookUpOn('bill-status');
  },
  async ask(address) {
    await noteLookUp('bill-status');
    return readPublicFile(address, LIMITS);
  },
};
