import type { ReactNode, Ref } from 'react';
import { i18n } from '#i18n';
import type { AskOrThank } from '@/domain/congress/ask-or-thank';
import { billName } from '@/domain/congress/bill-status';
import type { BillLookUp } from '@/domain/congress/stored-bill';
import type { Chamber } from '@/domain/letter/cosponsor-ask';
import type { Bill } from '@/domain/letter/letter';
import type { StaleBill } from '@/domain/letter/stale-bill';
import { Button } from '../shared/Button';
import { dateWords, locale } from '../shared/locale';
import { Notice } from '../shared/Notice';
import styles from './BillNotices.module.css';

/** Says that the letter's bill can no longer be cosponsored. */
export function StaleBillNotice({ bill, stale }: { readonly bill: Bill; readonly stale: StaleBill }) {
  return (
    <Notice tone="note">
      <p>{staleBillWords(bill, stale)}</p>
    </Notice>
  );
}

interface StaleBillQuestionProps {
  readonly stale: StaleBill | null;
  readonly onFillAnyway: () => void;
  readonly onNotNow: () => void;
  readonly ref?: Ref<HTMLElement>;
}

/** Replaces the fill button, and asks once before such a letter is filled in. */
export function StaleBillQuestion({ stale, onFillAnyway, onNotNow, ref }: StaleBillQuestionProps) {
  return (
    <Notice
      tone="note"
      title={i18n.t('stale.askTitle')}
      {...(ref && { ref })}
      actions={
        <>
          <Button onClick={onFillAnyway}>{i18n.t('stale.anyway')}</Button>
          <Button onClick={onNotNow}>{i18n.t('stale.notNow')}</Button>
        </>
      }
    >
      <p>{i18n.t(stale?.kind === 'congress-over' ? 'stale.askCongressOver' : 'stale.askBecameLaw')}</p>
    </Notice>
  );
}

interface OtherChamberNoticeProps {
  readonly bill: Bill;
  /** The bill's chamber, which is not the office's. */
  readonly chamber: Chamber;
}

/** Says that this office cannot cosponsor the letter's bill. It blocks nothing. */
export function OtherChamberNotice({ bill, chamber }: OtherChamberNoticeProps) {
  const about = { bill: billName(bill) };
  return (
    <Notice tone="note">
      <p>
        {chamber === 'senate'
          ? i18n.t('cosponsor.onlySenators', about)
          : i18n.t('cosponsor.onlyRepresentatives', about)}
      </p>
    </Notice>
  );
}

export interface CosponsorNoticeProps {
  readonly bill: Bill;
  /** "Sen. Sample Member" */
  readonly office: string;
  readonly lookUp: BillLookUp;
  /** What the record says of this office. */
  readonly record: AskOrThank;
  /** The letter shown is a thank-you letter. */
  readonly thanked: boolean;
  readonly optionsUrl: string;
  readonly onChoose: (choice: 'ask' | 'thank') => void;
}

/** Says why the letter asks or thanks and as of which day, and lets the person switch. */
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

/** Why a bill can no longer be cosponsored, in a sentence or two. */
function staleBillWords(bill: Bill, stale: StaleBill): string {
  if (stale.kind === 'congress-over')
    return i18n.t('stale.congressOver', { bill: billName(bill), congress: ordinal(stale.congress) });
  if (stale.kind === 'now-law') {
    const { kind, number, date } = stale.law;
    const words = { bill: billName(bill), law: number };
    return kind === 'public' && date !== null
      ? i18n.t('stale.nowLaw', { ...words, date: dateWords(date) })
      : i18n.t('stale.nowLawUndated', words);
  }
  return i18n.t('stale.becameLaw', {
    bill: billName(bill),
    law: stale.law.number,
    date: dateWords(stale.law.date),
  });
}

/** "115th", in Spanish "115.\u00ba" */
function ordinal(number: number): string {
  if (locale().startsWith('es')) return `${number}.\u00ba`;
  const rule = new Intl.PluralRules(locale(), { type: 'ordinal' }).select(number);
  const ending = { one: 'st', two: 'nd', few: 'rd', zero: 'th', many: 'th', other: 'th' }[rule];
  return `${number}${ending}`;
}
