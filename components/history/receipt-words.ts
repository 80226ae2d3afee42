import { i18n } from '#i18n';
import type { Receipt } from '@/domain/receipt/receipt';
import type { LastWritten } from '@/domain/receipt/receipts';
import { letterName } from '../letter/letter-words';
import { dayWords } from '../shared/locale';

/** The name of the letter, or else its subject. */
export function letterOf({ letterId, letterTitle, subject }: Receipt): string {
  return letterName({ id: letterId, name: letterTitle }) || subject;
}

/** "Written Nov 3", "Filled Nov 3, not known to be sent", "Not written to yet". */
export function lastWrittenWords(last: LastWritten | null): string {
  if (last === null) return i18n.t('receipt.notYet');
  return i18n.t(last.sent ? 'receipt.written' : 'receipt.filledOn', { date: dayWords(last.at) });
}
