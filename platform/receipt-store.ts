import type { Receipt } from '@/domain/receipt/receipt';
import type { ReceiptPort, ReceiptsKept } from '@/workflows/ports';
import { quietly } from './quietly';
import { receiptsItem } from './storage/receipts';

/** Changes wait for the one before: each is made of what that one left. */
let last: Promise<unknown> = Promise.resolve();

/** The receipts that are kept. Nothing here throws: a fill must not fail because of its receipt. */
export const receiptStore: ReceiptPort = {
  async list() {
    return (await quietly(receiptsItem.load()))?.value.receipts ?? [];
  },
  change(change) {
    const result = last.then(() => changed(change));
    last = result;
    return result;
  },
  newId: () => crypto.randomUUID(),
};

async function changed(change: (receipts: readonly Receipt[]) => readonly Receipt[]): Promise<ReceiptsKept> {
  try {
    const { receipts } = (await receiptsItem.load()).value;
    const after = change(receipts);
    if (after === receipts) return 'kept';
    const saved = await receiptsItem.save({ receipts: after });
    return saved.ok ? 'kept' : saved.why;
  } catch {
    return 'failed';
  }
}
