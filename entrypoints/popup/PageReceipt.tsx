import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ReceiptNotice } from '@/components/history/ReceiptNotice';
import { officeIdOf } from '@/domain/congress/office';
import type { PageView } from '@/domain/form/report/page-view';
import type { LetterId } from '@/domain/letter/letter';
import type { PreparedLetter } from '@/domain/letter/sheet-letter';
import { alreadyWritten } from '@/domain/receipt/already-written';
import type { Receipt, TabReceipt } from '@/domain/receipt/receipt';
import { ask } from '@/platform/messages/background';
import { receiptsItem } from '@/platform/storage/items';

interface PageReceiptProps {
  readonly tabId: number;
  readonly view: PageView;
  /** The state of the fill; a change reloads the record. */
  readonly fill: string;
  readonly letterId: LetterId;
  readonly prepared: PreparedLetter;
  readonly optionsUrl: string;
}

/** Wires this page's receipts. */
export function PageReceipt(props: PageReceiptProps): ReactNode {
  const { tabId, view, fill } = props;
  const [here, setHere] = useState<TabReceipt | null>(null);
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);

  const look = useCallback(() => {
    void ask('receipt-of-tab', { tabId }).then(setHere);
    receiptsItem.load().then(
      ({ value }) => setReceipts(value.receipts),
      () => {},
    );
  }, [tabId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the fill is a reason to look again
  useEffect(look, [look, fill]);
  useEffect(() => receiptsItem.watch(look), [look]);

  const isForm = view.kind === 'contact-form';
  const before =
    isForm && fill !== 'filled' && fill !== 'filling'
      ? alreadyWritten(receipts, {
          letterId: props.letterId,
          text: textOf(props.prepared),
          officeId: view.office && officeIdOf(view.office),
          host: view.host,
        })
      : null;
  return (
    <ReceiptNotice
      here={isForm && fill !== 'filled' ? null : here}
      before={before}
      historyUrl={`${props.optionsUrl}#history`}
      onSaidSent={({ id }) => {
        void ask('change-receipts', { order: { change: 'said-sent', id, tabId } }).then(look);
      }}
    />
  );
}

/** The text of the letter on the sheet. */
function textOf({ sheet }: PreparedLetter): string {
  const parts = [sheet.salutation, ...sheet.paragraphs.map(({ words }) => words), sheet.signature];
  return parts.map((words) => words.map(({ text }) => text).join('')).join('\n\n');
}
