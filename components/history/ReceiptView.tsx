import { i18n } from '#i18n';
import type { Receipt } from '@/domain/receipt/receipt';
import { Button } from '../shared/Button';
import { momentWords } from '../shared/locale';
import styles from './ReceiptView.module.css';
import { letterOf } from './receipt-words';

export interface ReceiptViewProps {
  readonly receipt: Receipt;
  readonly onSaidSent: (receipt: Receipt) => void;
  readonly onNotSent: (receipt: Receipt) => void;
  readonly onDelete: (receipt: Receipt) => void;
}

/** One letter as it was filled in, and whether it was sent. */
export function ReceiptView({ receipt, onSaidSent, onNotSent, onDelete }: ReceiptViewProps) {
  const { host, subject, text, filledAt, sent } = receipt;
  return (
    <div className={styles.receipt}>
      <dl className={styles.facts}>
        <div>
          <dt>{i18n.t('history.letter')}</dt>
          <dd>{letterOf(receipt)}</dd>
        </div>
        <div>
          <dt>{i18n.t('history.filled')}</dt>
          <dd>
            {momentWords(filledAt)} · {host}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('history.sent')}</dt>
          <dd>{sent ? momentWords(sent.at) : i18n.t('history.notSent')}</dd>
          {sent && (
            <dd className={styles.how}>
              {i18n.t(sent.how === 'confirmation' ? 'history.howSeen' : 'history.howSaid')}
            </dd>
          )}
        </div>
      </dl>
      <div className={styles.actions}>
        {sent ? (
          <Button onClick={() => onNotSent(receipt)}>{i18n.t('history.sayNotSent')}</Button>
        ) : (
          <Button onClick={() => onSaidSent(receipt)}>{i18n.t('receipt.saySent')}</Button>
        )}
        <Button look="text" onClick={() => onDelete(receipt)}>
          {i18n.t('history.delete')}
        </Button>
      </div>
      <section className={styles.letter} aria-label={i18n.t('history.asItWent')}>
        <div className={styles.sheet}>
          <p className={styles.subject}>{subject}</p>
          <p className={styles.text}>{text}</p>
        </div>
        <p className={styles.how}>{i18n.t('history.asItWentHelp')}</p>
      </section>
    </div>
  );
}
