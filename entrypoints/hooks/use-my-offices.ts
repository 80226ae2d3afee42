import { useCallback, useEffect, useState } from 'react';
import { lastWrittenWords } from '@/components/history/receipt-words';
import type { OfficeEntry } from '@/domain/congress/directory';
import { addOffice, type MyOffices } from '@/domain/congress/my-offices';
import type { OfficeId } from '@/domain/congress/office';
import type { OfficeList } from '@/domain/congress/office-list';
import type { Receipt } from '@/domain/receipt/receipt';
import { lastWritten } from '@/domain/receipt/receipts';
import { ask } from '@/platform/messages/background';
import { myOfficesItem, receiptsItem } from '@/platform/storage/items';
import { type StoredItemState, useStoredItem } from './use-stored-item';

export interface MyOfficesState {
  readonly kept: StoredItemState<MyOffices>;
  /** The offices with what is needed to reach them; null until they are loaded. */
  readonly list: OfficeList | null;
  readonly add: (ids: readonly OfficeId[]) => void;
  /** Asks again after the table of members changed. */
  readonly reload: () => void;
}

/** The offices that the person writes to: their ids from storage, the rest from the background. */
export function useMyOffices(): MyOfficesState {
  const kept = useStoredItem(myOfficesItem);
  const [list, setList] = useState<OfficeList | null>(null);
  const [asked, setAsked] = useState(0);
  const ids = kept.value?.offices.join();
  // Asked again after each saved change: the background reads storage.
  const { saved } = kept;
  useEffect(() => {
    if (ids === undefined) return;
    let open = true;
    void [saved, asked];
    ask('list-my-offices', {}).then((next) => open && setList(next));
    return () => {
      open = false;
    };
  }, [ids, saved, asked]);
  const { change } = kept;
  return {
    kept,
    list,
    add: (more) => change(({ offices }) => ({ offices: more.reduce(addOffice, offices) })),
    reload: useCallback(() => setAsked((count) => count + 1), []),
  };
}

/** When each office was last written to, in words; empty until that is known. */
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
