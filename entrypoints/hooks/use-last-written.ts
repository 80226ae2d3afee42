import { useEffect, useState } from 'react';
import { lastWrittenWords } from '@/components/history/receipt-words';
import type { OfficeEntry } from '@/domain/congress/directory';
import type { Receipt } from '@/domain/receipt/receipt';
import { lastWritten } from '@/domain/receipt/receipts';
import { receiptsItem } from '@/platform/storage/items';

/** When each office was last written to, in words; nothing until that is known. */
export function useLastWritten(): ((entry: OfficeEntry) => string) | undefined {
  const [receipts, setReceipts] = useState<readonly Receipt[] | null>(null);
  useEffect(() => {
    let open = true;
    const stop = receiptsItem.watch((value) => open && setReceipts(value.receipts));
    receiptsItem.load().then(
      ({ value }) => open && setReceipts(value.receipts),
      () => {},
    );
    return () => {
      open = false;
      stop();
    };
  }, []);
  return receipts ? ({ id }) => lastWrittenWords(lastWritten(receipts, id)) : undefined;
}
