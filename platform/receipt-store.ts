import type { ReceiptPort } from '@/workflows/ports';
import { quietly } from './quietly';
import { receiptsItem } from './storage/items';

/** The receipts that are kept. Nothing here throws: a fill must not fail because of its receipt. */
export const receiptStore: ReceiptPort = {
  async list() {
    return (await quietly(receiptsItem.load()))?.value.receipts ?? [];
  },
  async change(change) {
    const result = await receiptsItem.change((kept) => {
      const receipts = change(kept.receipts);
      return receipts === kept.receipts ? kept : { receipts };
    });
    return result.ok ? 'kept' : result.why;
  },
  newId: () => crypto.randomUUID(),
};
