import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { RECEIPT_BOUNDS, type Receipt } from '@/domain/receipt/receipt';
import { findReceipts, NO_FILTER, officesOf, type ReceiptFilter } from '@/domain/receipt/receipts';
import { Announcement } from '../shared/Announcement';
import { Button } from '../shared/Button';
import { numberWords } from '../shared/locale';
import { Notice } from '../shared/Notice';
import styles from './History.module.css';
import { HistoryFilter } from './HistoryFilter';
import { HistoryTable } from './HistoryTable';
import { ReceiptView, type ReceiptViewProps } from './ReceiptView';

export interface HistoryProps extends Omit<ReceiptViewProps, 'receipt'> {
  readonly receipts: readonly Receipt[];
  /** The open entry; null for the list. */
  readonly open: string | null;
  /** What was just deleted and can be restored. */
  readonly deleted: readonly Receipt[];
  /** The result of the last action, in words; null if there is nothing to say. */
  readonly said: string | null;
  readonly onRestore: () => void;
  readonly onDeleteAll: () => void;
  readonly onSaveCsv: (receipts: readonly Receipt[]) => void;
}

/** Shown in place of an entry; no entry has such an id. */
const [NOTHING, LIST] = [' nothing', ' list'];

/** From this share of the limit on, the person is told. */
const NEARLY_FULL = 0.9;

/** What was filled and sent, office by office: the list, or one entry as it was filled. */
export function History(props: HistoryProps) {
  const { receipts, open, deleted } = props;
  const receipt = receipts.find(({ id }) => id === open);
  const heading = useRef<HTMLHeadingElement>(null);
  // The view changed or its last entry is gone: reading continues at the heading.
  const shown = open ?? (receipts.length === 0 ? NOTHING : LIST);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown && (before.current !== NOTHING || shown !== LIST)) heading.current?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <div className={styles.history}>
      <div className={styles.head}>
        {open !== null && <a href="#history">{i18n.t('history.back')}</a>}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {receipt ? receipt.officeName : i18n.t('history.title')}
        </h1>
        {open === null && <p className={styles.lead}>{i18n.t('history.lead')}</p>}
      </div>
      {deleted.length > 0 && (
        <Notice
          title={i18n.t('history.deleted')}
          actions={<Button onClick={props.onRestore}>{i18n.t('history.restore')}</Button>}
        >
          <p>{i18n.t('history.deletedHelp')}</p>
        </Notice>
      )}
      {props.said && <p className={styles.said}>{props.said}</p>}
      {receipt ? (
        <ReceiptView key={receipt.id} {...props} receipt={receipt} />
      ) : (
        <>
          {open !== null && <p>{i18n.t('history.gone')}</p>}
          {receipts.length === 0 ? (
            <p className={styles.none}>{i18n.t('history.none')}</p>
          ) : (
            <List {...props} />
          )}
        </>
      )}
      <Announcement words={props.said ?? ''} />
    </div>
  );
}

function List({ receipts, onSaveCsv, onDeleteAll }: HistoryProps) {
  const [filter, setFilter] = useState<ReceiptFilter>(NO_FILTER);
  const found = findReceipts(receipts, filter);
  return (
    <div className={styles.list}>
      {receipts.length >= RECEIPT_BOUNDS.count * NEARLY_FULL && (
        <Notice tone="note">
          <p>{i18n.t('history.bound', { count: numberWords(RECEIPT_BOUNDS.count) })}</p>
        </Notice>
      )}
      <HistoryFilter filter={filter} offices={officesOf(receipts)} onChange={setFilter} />
      <p role="status" className={styles.none}>
        {found.length === receipts.length ? '' : i18n.t('history.found', found.length)}
      </p>
      {found.length > 0 && <HistoryTable receipts={found} />}
      <div className={styles.actions}>
        {found.length > 0 && <Button onClick={() => onSaveCsv(found)}>{i18n.t('history.saveCsv')}</Button>}
        <DeleteHistory onDelete={onDeleteAll} />
      </div>
    </div>
  );
}

/** Deletes everything after one confirmation. */
function DeleteHistory({ onDelete }: { readonly onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <Button look="grave" ref={button} expanded={asking} onClick={() => setAsking(!asking)}>
        {i18n.t('history.deleteAll')}
      </Button>
      {asking && (
        <div className={styles.question}>
          <Notice
            ref={question}
            tone="problem"
            title={i18n.t('history.deleteAskTitle')}
            actions={
              <>
                <Button
                  look="grave"
                  onClick={() => {
                    close();
                    onDelete();
                  }}
                >
                  {i18n.t('history.deleteYes')}
                </Button>
                <Button onClick={close}>{i18n.t('data.deleteNo')}</Button>
              </>
            }
          >
            <p>{i18n.t('history.deleteAsk')}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
