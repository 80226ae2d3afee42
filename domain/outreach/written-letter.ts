import type { OfficeId } from '@/domain/congress/office';
import type { LetterId } from '../letter/letter';
import { afterEvent, type Outreach, type OutreachItem } from './outreach';

/** A receipt, as far as an outreach looks at it. */
export interface WrittenLetter {
  readonly id: string;
  readonly officeId: OfficeId | null;
  readonly letterId: LetterId;
  /** ISO 8601 date and time. */
  readonly filledAt: string;
  /** The outreach that it was written in. */
  readonly outreachId: string | null;
  /** null: filled, and not known to be sent. */
  readonly sent: { readonly at: string } | null;
}

/** Whether a letter that was written is this item of the outreach. */
export function belongsTo(
  { id, letterId, startedAt }: Outreach,
  item: OutreachItem,
  letter: WrittenLetter,
): boolean {
  return (
    letter.id === item.receiptId ||
    (letter.officeId === item.officeId &&
      letter.letterId === letterId &&
      // Moments alone would not do: the clock may have been set back since it began.
      (letter.outreachId === id || letter.filledAt >= startedAt))
  );
}

/**
 * An outreach after what the records say: what was told while nobody listened (the background was stopped
 * between the fill and the note of it) is caught up with.
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
    // A fill that is known already may have been taken back, or asked about, since.
    if (last !== null && last.id !== item.receiptId)
      now = afterEvent(now, { kind: 'filled', officeId, receiptId: last.id });
    if (own.some(({ sent }) => sent !== null)) now = afterEvent(now, { kind: 'sent', officeId });
  }
  return now;
}

/** When the same letter last went to an office, or was filled in for it; null when it never did. */
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
