import type { ReceiptChange } from '@/domain/receipt/receipt';
import { withoutReceipts, withoutSent, withRestored } from '@/domain/receipt/receipts';
import type { FillPorts, ReceiptsKept } from './ports';
import { markSent } from './receipts';

/** Makes one change. All of them are made here, in the background, so that none writes over another. */
export async function changeReceipts(
  ports: Pick<FillPorts, 'receipts' | 'receiptHooks' | 'clock'>,
  order: ReceiptChange,
): Promise<ReceiptsKept> {
  switch (order.change) {
    case 'said-sent':
      return markSent(ports, order.id, 'said', order.tabId);
    case 'not-sent':
      return ports.receipts.change((receipts) => withoutSent(receipts, order.id));
    case 'delete':
      return ports.receipts.change((receipts) => withoutReceipts(receipts, order.ids));
    case 'restore':
      return ports.receipts.change((receipts) => withRestored(receipts, order.receipts));
    case 'delete-all':
      return ports.receipts.change(() => []);
  }
}
