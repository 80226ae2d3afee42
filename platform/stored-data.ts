import { keptBill } from '@/domain/congress/stored-bill';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import type { ReceiptPort, StoredDataPort } from '@/workflows/ports';
import { nullOnFailure } from './null-on-failure';
import {
  constituentItem,
  draftItem,
  lettersItem,
  receiptsItem,
  settingsItem,
  storedBillsItem,
} from './storage/items';

/** Stored data for the workflows. */
export const storedData: StoredDataPort = {
  async constituent() {
    return (await constituentItem.load()).value;
  },
  async settings() {
    return (await settingsItem.load()).value;
  },
  async changeSettings(change) {
    // If this cannot be saved, the person is asked again next time. The fill continues.
    await settingsItem.change(change);
  },
  async letters() {
    return [...BUILT_IN_LETTERS, ...(await lettersItem.load()).value];
  },
  async ownWords(letter) {
    return (await draftItem.load()).value.ownWords[letter] ?? '';
  },
  async billStatus(bill) {
    return keptBill((await storedBillsItem.load()).value, bill)?.status ?? null;
  },
};

/** Stored receipts. Never throws: a fill must not fail because of its receipt. */
export const receiptStore: ReceiptPort = {
  async find(id) {
    const receipts = (await nullOnFailure(receiptsItem.load()))?.value.receipts ?? [];
    return receipts.find((receipt) => receipt.id === id) ?? null;
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
