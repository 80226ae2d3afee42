import { i18n } from '#i18n';
import { billName } from '@/domain/congress/bill-status';
import type { Bill } from '@/domain/letter/letter';
import type { StaleBill } from '@/domain/letter/stale-bill';
import { dateWords, locale } from '../shared/locale';

/** What became of a bill that can not be cosponsored any more, in a sentence or two. */
export function staleBillWords(bill: Bill, stale: StaleBill): string {
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
