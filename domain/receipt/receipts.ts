import type { OfficeId } from '@/domain/congress/office';
import { foldText } from '@/domain/plain-text';
import { RECEIPT_BOUNDS, type Receipt } from './receipt';

/** Adds a receipt at the end, or replaces the one with its id. Above the limits the oldest are dropped. */
export function putReceipt(receipts: readonly Receipt[], receipt: Receipt): readonly Receipt[] {
  const at = receipts.findIndex(({ id }) => id === receipt.id);
  return withinBounds(at === -1 ? [...receipts, receipt] : receipts.with(at, receipt));
}

/** The newest receipts that fit the limits. See docs/decisions/015. */
export function withinBounds(receipts: readonly Receipt[]): readonly Receipt[] {
  let first = Math.max(0, receipts.length - RECEIPT_BOUNDS.count);
  let text = receipts.slice(first).reduce((sum, receipt) => sum + lengthOf(receipt), 0);
  while (text > RECEIPT_BOUNDS.text && first < receipts.length - 1) {
    const oldest = receipts[first];
    text -= oldest ? lengthOf(oldest) : 0;
    first += 1;
  }
  return receipts.slice(first);
}

/** Marks a receipt as sent, unless it already is: the first mark counts. */
export function withSent(
  receipts: readonly Receipt[],
  id: string,
  sent: NonNullable<Receipt['sent']>,
): readonly Receipt[] {
  return receipts.map((receipt) => (receipt.id === id && !receipt.sent ? { ...receipt, sent } : receipt));
}

/** Removes the mark "sent". */
export function withoutSent(receipts: readonly Receipt[], id: string): readonly Receipt[] {
  return receipts.map((receipt) => (receipt.id === id ? { ...receipt, sent: null } : receipt));
}

export function withoutReceipts(receipts: readonly Receipt[], ids: readonly string[]): readonly Receipt[] {
  return receipts.filter(({ id }) => !ids.includes(id));
}

/** Without one that was not sent: its message was taken out of the form again. */
export function withoutUnsent(receipts: readonly Receipt[], id: string): readonly Receipt[] {
  const isSent = receipts.some((receipt) => receipt.id === id && receipt.sent !== null);
  return isSent ? receipts : withoutReceipts(receipts, [id]);
}

/** Restores deleted receipts in order of time, without duplicates. */
export function withRestored(receipts: readonly Receipt[], restored: readonly Receipt[]): readonly Receipt[] {
  const missing = restored.filter(({ id }) => receipts.every((receipt) => receipt.id !== id));
  return withinBounds([...receipts, ...missing].sort((a, b) => timeOf(a) - timeOf(b)));
}

export interface LastWritten {
  /** ISO 8601 date and time. */
  readonly at: string;
  /** False: it was filled but is not known to be sent. */
  readonly sent: boolean;
}

/** When an office was last written to: last sent, else last filled; null if never. */
export function lastWritten(receipts: readonly Receipt[], officeId: OfficeId): LastWritten | null {
  const own = receipts.filter((receipt) => receipt.officeId === officeId);
  const sent = latest(own.flatMap((receipt) => (receipt.sent ? [receipt.sent.at] : [])));
  if (sent !== null) return { at: sent, sent: true };
  const filled = latest(own.map(({ filledAt }) => filledAt));
  return filled === null ? null : { at: filled, sent: false };
}

/** When it was filled, in milliseconds since 1970. */
function timeOf({ filledAt }: Receipt): number {
  return Date.parse(filledAt);
}

function lengthOf({ text, subject, letterTitle }: Receipt): number {
  return text.length + subject.length + letterTitle.length;
}

function latest(times: readonly string[]): string | null {
  return times.reduce<string | null>(
    (last, time) => (last === null || Date.parse(time) > Date.parse(last) ? time : last),
    null,
  );
}

export interface ReceiptFilter {
  /** Words that must all occur in the receipt. */
  readonly search: string;
  readonly state: 'all' | 'sent' | 'filled';
  /** Name of an office as on receipts; null: all. */
  readonly office: string | null;
}

export const NO_FILTER: ReceiptFilter = { search: '', state: 'all', office: null };

/** The receipts that match a filter, newest first. */
export function findReceipts(receipts: readonly Receipt[], filter: ReceiptFilter): readonly Receipt[] {
  const words = plain(filter.search).split(' ').filter(Boolean);
  return receipts
    .filter(({ sent }) => filter.state === 'all' || (filter.state === 'sent') === (sent !== null))
    .filter(({ officeName }) => filter.office === null || officeName === filter.office)
    .filter(({ officeName, host, letterTitle, subject, text }) => {
      if (words.length === 0) return true;
      const all = plain([officeName, host, letterTitle, subject, text].join(' '));
      return words.every((word) => all.includes(word));
    })
    .toSorted((a, b) => timeOf(b) - timeOf(a));
}

/** The names of all offices written to, each once, in alphabetical order. */
export function officesOf(receipts: readonly Receipt[]): readonly string[] {
  return [...new Set(receipts.map(({ officeName }) => officeName))].sort((a, b) => a.localeCompare(b));
}

/** Without case and accents, so that "Pena" finds "Peña". */
function plain(text: string): string {
  return foldText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
