import * as v from 'valibot';
import type { ReceiptChange, ReceiptsChanged, TabReceipt } from '@/domain/receipt/receipt';
import { receiptSchema } from '@/domain/receipt/receipt';
import { askBackground } from './background-client';

/** What pages of the extension ask of the background about receipts. Apart, so that it is loaded when needed. */

const kept = v.picklist(['kept', 'full', 'failed']);

const tabReceiptSchema: v.GenericSchema<unknown, TabReceipt | null> = v.nullable(
  v.object({ at: v.picklist(['form', 'confirmation']), kept, receipt: v.nullable(receiptSchema) }),
);

const changedSchema: v.GenericSchema<unknown, ReceiptsChanged> = v.object({ kept });

/** The receipt of what a tab shows: the filled form, or its confirmation; null for neither. */
export function receiptOfTab(tabId: number): Promise<TabReceipt | null> {
  return askBackground({ kind: 'receipt-of-tab', tabId }, tabReceiptSchema);
}

/** Changes what is kept. */
export async function changeReceipts(order: ReceiptChange): Promise<ReceiptsChanged> {
  return (await askBackground({ kind: 'change-receipts', order }, changedSchema)) ?? { kept: 'failed' };
}
