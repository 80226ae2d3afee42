import type { OfficeId } from '@/domain/congress/office';
import type { LetterId } from '../letter/letter';
import { afterEvent, type Outreach, type OutreachItem } from './outreach';

/** The parts of a receipt that an outreach uses. */
export interface WrittenLetter {
  readonly id: string;
  readonly officeId: OfficeId | null;
  readonly letterId: LetterId;
  /** ISO 8601 date and time. */
  readonly filledAt: string;
  /** The outreach it belongs to. */
  readonly outreachId: string | null;
  /** null: filled, but not known to be sent. */
  readonly sent: { readonly at: string } | null;
}

/** Whether a written letter belongs to this item of the outreach. */
export function belongsTo(
  { id, letterId, startedAt }: Outreach,
  item: OutreachItem,
  letter: WrittenLetter,
): boolean {
  return (
    letter.id === item.receiptId ||
    (letter.officeId === item.officeId &&
      letter.letterId === letterId &&
      // Times alone are not enough: the clock may have been set back.
      (letter.outreachId === id || letter.filledAt >= startedAt))
  );
}

/**
 * Updates an outreach from the records, in case events were missed (the background stopped between a fill and its
 * note).
 */
export function afterRecords(outreach: Outreach, records: readonly WrittenLetter[]): Outreach {
  let now = outreach;
  for (const item of outreach.items) {
    const { officeId } = item;
    const own = records.filter((record) => belongsTo(outreach, item, record));
    const last = own.reduce<WrittenLetter | null>(
      (late, letter) => (late !== null && late.filledAt > letter.filledAt ? late : letter),
      null,
    );
    // A fill that is already known may since have been undone or asked about.
    if (last !== null && last.id !== item.receiptId)
      now = afterEvent(now, { kind: 'filled', officeId, receiptId: last.id });
    if (own.some(({ sent }) => sent !== null)) now = afterEvent(now, { kind: 'sent', officeId });
  }
  return now;
}

/** When the same letter was last sent to an office, else last filled; null if never. */
export function writtenBefore(
  records: readonly WrittenLetter[],
  letterId: LetterId,
  officeId: OfficeId,
): { readonly at: string; readonly sent: boolean } | null {
  const [last] = records
    .filter((letter) => letter.letterId === letterId && letter.officeId === officeId)
    .map(({ sent, filledAt }) => ({ at: sent?.at ?? filledAt, sent: sent !== null }))
    .sort((a, b) => Number(b.sent) - Number(a.sent) || (a.at < b.at ? 1 : -1));
  return last ?? null;
}
