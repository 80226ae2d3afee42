import { i18n } from '#i18n';
import type { Receipt } from '@/domain/receipt/receipt';
import { receiptHref } from '../options/route';
import { shortDate } from '../shared/locale';
import styles from './HistoryTable.module.css';
import { letterOf } from './receipt-words';

/** Three columns, so that it fits a phone: when, to whom and what, and how far it got. */
export function HistoryTable({ receipts }: { readonly receipts: readonly Receipt[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('history.date')}</th>
          <th scope="col">{i18n.t('history.officeAndLetter')}</th>
          <th scope="col">{i18n.t('history.state')}</th>
        </tr>
      </thead>
      <tbody>
        {receipts.map((receipt) => (
          <tr key={receipt.id}>
            <td className={styles.date}>{shortDate(receipt.sent?.at ?? receipt.filledAt)}</td>
            <td>
              <a href={receiptHref(receipt.id)} className={styles.office}>
                {receipt.officeName}
              </a>
              <span className={styles.letter}>{letterOf(receipt)}</span>
            </td>
            <td>
              <span className={receipt.sent ? styles.sent : styles.filled}>
                {i18n.t(receipt.sent ? 'history.sent' : 'history.filled')}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
