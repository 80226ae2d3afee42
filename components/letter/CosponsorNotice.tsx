import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { AskOrThank } from '@/domain/congress/ask-or-thank';
import { billName } from '@/domain/congress/bill-status';
import type { BillLookUp } from '@/domain/congress/kept-bill';
import type { Bill } from '@/domain/letter/letter';
import { Button } from '../shared/Button';
import { dateWords } from '../shared/locale';
import { Notice } from '../shared/Notice';
import styles from './CosponsorNotice.module.css';

export interface CosponsorNoticeProps {
  readonly bill: Bill;
  /** "Sen. Sample Member" */
  readonly office: string;
  readonly lookUp: BillLookUp;
  /** What the record says of this office. */
  readonly record: AskOrThank;
  /** The letter that is shown thanks. */
  readonly thanked: boolean;
  readonly optionsUrl: string;
  readonly onChoose: (choice: 'ask' | 'thank') => void;
}

/** Says why the letter asks or thanks, as of which day, and lets the person have it the other way. */
export function CosponsorNotice(props: CosponsorNoticeProps) {
  const { lookUp, record, thanked } = props;
  const names = { office: props.office, bill: billName(props.bill) };
  if (lookUp.kind === 'off') {
    return (
      <p className={styles.aside}>
        <a href={`${props.optionsUrl}#data`} target="_blank" rel="noreferrer">
          {i18n.t('cosponsor.off', names)}
        </a>
      </p>
    );
  }
  if (lookUp.kind === 'failed') return <p className={styles.aside}>{i18n.t('cosponsor.failed', names)}</p>;
  const asOf = { ...names, at: dateWords(lookUp.at) };
  if (record.kind === 'unknown') return null;
  if (record.kind === 'ask') {
    return (
      <p className={styles.aside}>
        {record.why === 'withdrawn'
          ? i18n.t('cosponsor.withdrawn', { ...asOf, date: dateWords(record.on) })
          : i18n.t('cosponsor.not', asOf)}
      </p>
    );
  }
  const why: ReactNode =
    record.why === 'sponsor'
      ? i18n.t('cosponsor.sponsor', asOf)
      : i18n.t('cosponsor.since', { ...asOf, date: dateWords(record.since) });
  return (
    <Notice
      title={i18n.t(thanked ? 'cosponsor.thankTitle' : 'cosponsor.askTitle')}
      actions={
        <Button onClick={() => props.onChoose(thanked ? 'ask' : 'thank')}>
          {i18n.t(thanked ? 'cosponsor.ask' : 'cosponsor.thank')}
        </Button>
      }
    >
      <p>{why}</p>
    </Notice>
  );
}
