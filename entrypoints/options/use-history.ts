import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Receipt, ReceiptChange } from '@/domain/receipt/receipt';
import { receiptsCsv } from '@/domain/receipt/receipts-csv';
import { clock } from '@/platform/clock';
import { ask } from '@/platform/messages/background';
import { receiptsItem } from '@/platform/storage/items';
import { saveFile } from '../hooks/save-file';

/** State and actions of the history; the receipts are null until they are loaded. */
export function useHistory() {
  const [receipts, setReceipts] = useState<readonly Receipt[] | null>(null);
  const [setAside, setSetAside] = useState(false);
  const [deleted, setDeleted] = useState<readonly Receipt[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    let open = true;
    const stop = receiptsItem.watch((value) => open && setReceipts(value.receipts));
    receiptsItem.load().then(
      (loaded) => {
        if (!open) return;
        setReceipts(loaded.value.receipts);
        setSetAside(loaded.setAside);
      },
      () => open && setReceipts([]),
    );
    return () => {
      open = false;
      stop();
    };
  }, []);

  /** The background makes the changes; their result shows in the stored receipts. */
  const change = async (order: ReceiptChange, after: () => void) => {
    setSaid(null);
    const { kept } = await ask('change-receipts', { order });
    if (kept === 'kept') after();
    else setSaid(i18n.t(kept === 'full' ? 'history.full' : 'history.failed'));
  };
  const remove = (gone: readonly Receipt[]) => () => {
    setDeleted(gone);
    location.hash = '#history';
  };
  return {
    setAside,
    saveProblem: null,
    props: receipts && {
      receipts,
      deleted,
      said,
      onSaidSent: ({ id }: Receipt) => void change({ change: 'said-sent', id, tabId: null }, () => {}),
      onNotSent: ({ id }: Receipt) => void change({ change: 'not-sent', id }, () => {}),
      onDelete: (receipt: Receipt) => void change({ change: 'delete', ids: [receipt.id] }, remove([receipt])),
      onDeleteAll: () =>
        void change({ change: 'delete-all' }, () => {
          setDeleted([]);
          setSaid(i18n.t('history.allDeleted'));
        }),
      onRestore: () => void change({ change: 'restore', receipts: deleted }, () => setDeleted([])),
      onSaveCsv: (found: readonly Receipt[]) => {
        const file = `dear-member-history-${clock.today()}.csv`;
        saveFile(file, receiptsCsv(found, csvWords()), 'text/csv;charset=utf-8');
        setSaid(i18n.t('letters.saved', { file }));
      },
    },
  };
}

function csvWords(): Parameters<typeof receiptsCsv>[1] {
  return {
    columns: [
      i18n.t('history.filled'),
      i18n.t('history.sent'),
      i18n.t('history.csvHow'),
      i18n.t('history.office'),
      i18n.t('history.csvSite'),
      i18n.t('history.letter'),
      i18n.t('letter.subject'),
      i18n.t('history.csvMessage'),
    ],
    confirmation: i18n.t('history.howSeen'),
    said: i18n.t('history.howSaid'),
  };
}
