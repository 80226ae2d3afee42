import { i18n } from '#i18n';
import { dayWords } from '@/components/shared/locale';
import type { LastWritten } from '@/domain/receipt/receipts';

/** "Written Nov 3", "Filled Nov 3, not known to be sent", "Not written to yet". */
export function lastWrittenWords(last: LastWritten | null): string {
  if (last === null) return i18n.t('receipt.notYet');
  return i18n.t(last.sent ? 'receipt.written' : 'receipt.filledOn', { date: dayWords(last.at) });
}
