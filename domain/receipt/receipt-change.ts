import * as v from 'valibot';
import { RECEIPT_BOUNDS, type Receipt, receiptSchema } from './receipt';
import type { TabReceipt } from './tab-receipt';

/** What the person does with the receipts that are kept. */
export type ReceiptChange =
  /** `tabId`: the tab that shows the form; null where the person says it elsewhere. */
  | { readonly change: 'said-sent'; readonly id: string; readonly tabId: number | null }
  | { readonly change: 'not-sent'; readonly id: string }
  | { readonly change: 'delete'; readonly ids: readonly string[] }
  | { readonly change: 'restore'; readonly receipts: readonly Receipt[] }
  | { readonly change: 'delete-all' };

/** What came of it. `full`: the browser's storage has no room. */
export interface ReceiptsChanged {
  readonly kept: TabReceipt['kept'];
}

const id = v.pipe(v.string(), v.maxLength(100));

export const receiptChangeSchema: v.GenericSchema<unknown, ReceiptChange> = v.variant('change', [
  v.object({
    change: v.literal('said-sent'),
    id,
    tabId: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
  v.object({ change: v.literal('not-sent'), id }),
  v.object({ change: v.literal('delete'), ids: v.pipe(v.array(id), v.maxLength(RECEIPT_BOUNDS.count)) }),
  v.object({
    change: v.literal('restore'),
    receipts: v.pipe(v.array(receiptSchema), v.maxLength(RECEIPT_BOUNDS.count)),
  }),
  v.object({ change: v.literal('delete-all') }),
]);
