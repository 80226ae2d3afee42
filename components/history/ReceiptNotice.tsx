import { i18n } from '#i18n';
import type { Receipt, TabReceipt } from '@/domain/receipt/receipt';
import { Button } from '../shared/Button';
import { dateWords } from '../shared/locale';
import { Notice } from '../shared/Notice';

export interface ReceiptNoticeProps {
  /** How the page relates to a receipt; null if it does not. */
  readonly here: TabReceipt | null;
  /** An earlier receipt for the same letter to the same office; null if there was none or the form is filled. */
  readonly before: Receipt | null;
  readonly historyUrl: string;
  readonly onSaidSent: (receipt: Receipt) => void;
}

/**
 * The record for this page: filled and not yet sent, or sent. Before a fill, it says that the same letter went to
 * this office already. It blocks nothing.
 */
export function ReceiptNotice({ here, before, historyUrl, onSaidSent }: ReceiptNoticeProps) {
  if (here?.receipt) return <Recorded receipt={here.receipt} {...{ historyUrl, onSaidSent }} />;
  if (here && here.kept !== 'kept') {
    return (
      <Notice tone="problem" title={i18n.t('receipt.notKeptTitle')}>
        <p>{i18n.t(here.kept === 'full' ? 'receipt.notKeptFull' : 'receipt.notKept')}</p>
      </Notice>
    );
  }
  if (!before) return null;
  const { officeName, sent, filledAt } = before;
  return (
    <Notice tone="note">
      <p>
        {sent
          ? i18n.t('receipt.sentBefore', { office: officeName, date: dateWords(sent.at) })
          : i18n.t('receipt.filledBefore', { office: officeName, date: dateWords(filledAt) })}
      </p>
    </Notice>
  );
}

function Recorded(
  props: Pick<ReceiptNoticeProps, 'historyUrl' | 'onSaidSent'> & { readonly receipt: Receipt },
) {
  const { receipt, historyUrl, onSaidSent } = props;
  const history = (
    <a href={historyUrl} target="_blank" rel="noreferrer">
      {i18n.t('receipt.history')}
    </a>
  );
  if (receipt.sent) {
    const words = { office: receipt.officeName, date: dateWords(receipt.sent.at) };
    return (
      <Notice title={i18n.t('receipt.sentTitle', words)} actions={history}>
        <p role="status">
          {i18n.t(receipt.sent.how === 'confirmation' ? 'receipt.sentSeen' : 'receipt.sentSaid')}
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      title={i18n.t('receipt.filledTitle')}
      actions={
        <>
          <Button onClick={() => onSaidSent(receipt)}>{i18n.t('receipt.saySent')}</Button>
          {history}
        </>
      }
    >
      <p>{i18n.t('receipt.filled')}</p>
    </Notice>
  );
}
