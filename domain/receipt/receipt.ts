import * as v from 'valibot';
import { type MemberTitle, type Office, type OfficeId, officeIdSchema } from '@/domain/congress/office';
import { type LetterId, letterIdSchema } from '@/domain/letter/letter';
import { count, type Shape } from '@/domain/schema';
import { isoTime } from '@/domain/time';

/**
 * A record that a letter was filled into an office's form, and separately that it was sent. Filled is not sent: that is
 * up to a confirmation page or the person.
 */
export interface Receipt {
  readonly id: string;
  /** Null if the office is not known by name. */
  readonly officeId: OfficeId | null;
  /** The office's name at the time ("Sen. Elizabeth Warren"), else the host. */
  readonly officeName: string;
  /** The form's host. */
  readonly host: string;
  readonly letterId: LetterId;
  /** The person's name for the letter at the time. */
  readonly letterTitle: string;
  readonly subject: string;
  /** The message as filled. */
  readonly text: string;
  /** ISO 8601 date and time. */
  readonly filledAt: string;
  readonly sent: null | { readonly at: string; readonly how: 'confirmation' | 'said' };
  /** The outreach it belongs to. */
  readonly outreachId: string | null;
}

/** The most receipts that are stored, and the most text in UTF-16 units. The oldest are dropped. */
export const RECEIPT_BOUNDS = { count: 1_000, text: 3_000_000 } as const;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const line = v.pipe(v.string(), v.maxLength(100_000));

const receiptSchema: v.GenericSchema<unknown, Receipt> = v.object({
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

/** All receipts, newest last. The limit is looser than in storage, so that a large file can be read. */
export const receiptsSchema: v.GenericSchema<unknown, readonly Receipt[]> = v.pipe(
  v.array(receiptSchema),
  v.maxLength(10 * RECEIPT_BOUNDS.count),
);

/** The result of storing receipts. `full`: the browser's storage is full. */
export type ReceiptsKept = 'kept' | 'full' | 'failed';

/** How a tab relates to a receipt. */
export interface TabReceipt {
  /** `form`: the filled form, or a page after it; `confirmation`: the page that confirms it. */
  readonly at: 'form' | 'confirmation';
  readonly kept: ReceiptsKept;
  /** Null if it was not stored or was deleted. */
  readonly receipt: Receipt | null;
}

/** The result. `full`: the browser's storage is full. */
export interface ReceiptsChanged {
  readonly kept: ReceiptsKept;
}

/** An order may refer to receipts that are gone, so an empty id is harmless. */
const orderId = v.pipe(v.string(), v.maxLength(100));

/** A change that the person makes to stored receipts. */
export const receiptChangeSchema = v.variant('change', [
  v.object({
    change: v.literal('said-sent'),
    id: orderId,
    /** The tab that shows the form, or null. */
    tabId: v.nullable(count),
  }),
  v.object({ change: v.literal('not-sent'), id: orderId }),
  v.object({ change: v.literal('delete'), ids: v.pipe(v.array(orderId), v.maxLength(RECEIPT_BOUNDS.count)) }),
  v.object({
    change: v.literal('restore'),
    receipts: v.pipe(v.array(receiptSchema), v.maxLength(RECEIPT_BOUNDS.count)),
  }),
  v.object({ change: v.literal('delete-all') }),
]);
export type ReceiptChange = Shape<typeof receiptChangeSchema>;

const TITLES: Readonly<Record<MemberTitle, string>> = {
  senator: 'Sen.',
  representative: 'Rep.',
  delegate: 'Del.',
  'resident-commissioner': 'Res. Comm.',
};

const EXECUTIVES = { president: 'The White House', justice: 'Department of Justice' } as const;

/**
 * An office's name on a receipt ("Sen. Elizabeth Warren"), in all languages: the name stays, whoever holds the seat
 * later. The host if the office is not known by name.
 */
export function officeOnReceipt(office: Office | null, host: string): string {
  if (office?.kind === 'member') return `${TITLES[office.member.title]} ${office.member.fullName}`;
  return office?.kind === 'executive' ? EXECUTIVES[office.id] : host;
}
