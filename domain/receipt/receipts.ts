import type { OfficeId } from '../congress/office-id';
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
