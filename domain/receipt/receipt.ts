import * as v from 'valibot';
import { type OfficeId, officeIdSchema } from '../congress/office-id';
import { isoTime } from '../iso-time';
import type { LetterId } from '../letter/letter';
import { letterIdSchema } from '../letter/letter-schema';

/**
 * A record that a letter was filled into an office's form, and, separately, that it was sent. Filled is not
 * sent: sent is what a confirmation page or the person has said.
 */
export interface Receipt {
  readonly id: string;
  /** Null where it is not known by name whose form it was. */
  readonly officeId: OfficeId | null;
  /** As the office was called then ("Sen. Elizabeth Warren"); the host where nothing better is known. */
  readonly officeName: string;
  /** Of the form. */
  readonly host: string;
  readonly letterId: LetterId;
  /** What the person called the letter then. */
  readonly letterTitle: string;
  readonly subject: string;
  /** The message as it was put into the form. */
  readonly text: string;
  /** ISO 8601 date and time. */
  readonly filledAt: string;
  readonly sent: null | { readonly at: string; readonly how: 'confirmation' | 'said' };
  /** The outreach that it is part of. */
  readonly outreachId: string | null;
}

/** How many receipts are kept, and how much text they hold together, in UTF-16 units; the oldest go first. */
export const RECEIPT_BOUNDS = { count: 1_000, text: 3_000_000 } as const;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const line = v.pipe(v.string(), v.maxLength(100_000));

export const receiptSchema: v.GenericSchema<unknown, Receipt> = v.object({
  id,
  officeId: v.nullable(officeIdSchema),
  officeName: line,
  host: line,
  letterId: letterIdSchema,
  letterTitle: v.pipe(v.string(), v.maxLength(1_000_000)),
  subject: v.pipe(v.string(), v.maxLength(1_000_000)),
  text: v.pipe(v.string(), v.maxLength(RECEIPT_BOUNDS.text)),
  filledAt: isoTime,
  sent: v.nullable(v.object({ at: isoTime, how: v.picklist(['confirmation', 'said']) })),
  outreachId: v.nullable(id),
});

/** All of them, the newest last. Looser than what is kept, so that a file of many is read. */
export const receiptsSchema: v.GenericSchema<unknown, readonly Receipt[]> = v.pipe(
  v.array(receiptSchema),
  v.maxLength(10 * RECEIPT_BOUNDS.count),
);
