import type { OfficeId } from '@/domain/congress/office';
import { foldText } from '@/domain/plain-text';
import { RECEIPT_BOUNDS, type Receipt } from './receipt';

/** Changes of all receipts together. Pure; the newest stands last. */

/** Puts a receipt at the end, or in the place of the one with its id; beyond the bounds the oldest go. */
export function putReceipt(receipts: readonly Receipt[], receipt: Receipt): readonly Receipt[] {
  const at = receipts.findIndex(({ id }) => id === receipt.id);
  return withinBounds(at === -1 ? [...receipts, receipt] : receipts.with(at, receipt));
}

/** The newest of them, as many as are kept. */
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

/** Marks one as sent. One that is sent already stays as it is: the first word counts. */
export function withSent(
  receipts: readonly Receipt[],
  id: string,
  sent: NonNullable<Receipt['sent']>,
): readonly Receipt[] {
  return receipts.map((receipt) => (receipt.id === id && !receipt.sent ? { ...receipt, sent } : receipt));
}

/** Takes "sent" back: the person knows better. */
export function withoutSent(receipts: readonly Receipt[], id: string): readonly Receipt[] {
  return receipts.map((receipt) => (receipt.id === id ? { ...receipt, sent: null } : receipt));
}

/** Without those of some ids. */
export function withoutReceipts(receipts: readonly Receipt[], ids: readonly string[]): readonly Receipt[] {
  return receipts.filter(({ id }) => !ids.includes(id));
}

/** Brings deleted ones back to where they belong by their time; none stands there twice. */
export function withRestored(receipts: readonly Receipt[], restored: readonly Receipt[]): readonly Receipt[] {
  const missing = restored.filter(({ id }) => receipts.every((receipt) => receipt.id !== id));
  return withinBounds([...receipts, ...missing].sort((a, b) => timeOf(a) - timeOf(b)));
}

export interface LastWritten {
  /** ISO 8601 date and time. */
  readonly at: string;
  /** False: it was filled, and nothing says that it was sent. */
  readonly sent: boolean;
}

/** When an office was last written to: what was sent counts before what was only filled; null: never. */
export function lastWritten(receipts: readonly Receipt[], officeId: OfficeId): LastWritten | null {
  const own = receipts.filter((receipt) => receipt.officeId === officeId);
  const sent = latest(own.flatMap((receipt) => (receipt.sent ? [receipt.sent.at] : [])));
  if (sent !== null) return { at: sent, sent: true };
  const filled = latest(own.map(({ filledAt }) => filledAt));
  return filled === null ? null : { at: filled, sent: false };
}

/** Milliseconds since 1970 of a filling. */
export function timeOf({ filledAt }: Receipt): number {
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
  /** Words that all have to stand in it somewhere. */
  readonly search: string;
  readonly state: 'all' | 'sent' | 'filled';
  /** Name of an office as receipts have it; null: all. */
  readonly office: string | null;
}

export const NO_FILTER: ReceiptFilter = { search: '', state: 'all', office: null };

/** Receipts that a filter lets through, the newest first. */
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

/** Names of all offices written to, each once, in the order of the alphabet. */
export function officesOf(receipts: readonly Receipt[]): readonly string[] {
  return [...new Set(receipts.map(({ officeName }) => officeName))].sort((a, b) => a.localeCompare(b));
}

/** Without case and accents: who looks for "Pena" finds "Peña". */
function plain(text: string): string {
  return foldText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
