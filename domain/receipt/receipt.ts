import * as v from 'valibot';
import { type MemberTitle, type Office, type OfficeId, officeIdSchema } from '@/domain/congress/office';
import { letterIdSchema } from '@/domain/letter/letter';
import { isoTime } from '@/domain/time';
import type { LetterId } from '../letter/letter';

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

/** What a tab has to do with a receipt. */
export interface TabReceipt {
  /** `form`: the filled form, or a page after it; `confirmation`: the page that says that it was sent. */
  readonly at: 'form' | 'confirmation';
  /** `full`: the browser's storage had no room for it. */
  readonly kept: 'kept' | 'full' | 'failed';
  /** Null where it was not kept, or was deleted. */
  readonly receipt: Receipt | null;
}

/** What the person does with the receipts that are kept. */
export type ReceiptChange =
  /** `tabId`: the tab that shows the form; null where the person says it elsewhere. */
  | { readonly change: 'said-sent'; readonly id: string; readonly tabId: number | null }
  | { readonly change: 'not-sent'; readonly id: string }
  | { readonly change: 'delete'; readonly ids: readonly string[] }
  | { readonly change: 'restore'; readonly receipts: readonly Receipt[] }
  | { readonly change: 'delete-all' };

/** What came of it. `full`: the browser's storage has no room. */
export interface ReceiptsChanged {
  readonly kept: TabReceipt['kept'];
}

/** Ids in orders may be of receipts that are no longer there, so an empty one is harmless. */
const orderId = v.pipe(v.string(), v.maxLength(100));

export const receiptChangeSchema: v.GenericSchema<unknown, ReceiptChange> = v.variant('change', [
  v.object({
    change: v.literal('said-sent'),
    id: orderId,
    tabId: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
  v.object({ change: v.literal('not-sent'), id: orderId }),
  v.object({ change: v.literal('delete'), ids: v.pipe(v.array(orderId), v.maxLength(RECEIPT_BOUNDS.count)) }),
  v.object({
    change: v.literal('restore'),
    receipts: v.pipe(v.array(receiptSchema), v.maxLength(RECEIPT_BOUNDS.count)),
  }),
  v.object({ change: v.literal('delete-all') }),
]);

const TITLES: Readonly<Record<MemberTitle, string>> = {
  senator: 'Sen.',
  representative: 'Rep.',
  delegate: 'Del.',
  'resident-commissioner': 'Res. Comm.',
};

const EXECUTIVES = { president: 'The White House', justice: 'Department of Justice' } as const;

/**
 * What an office is called on a receipt ("Sen. Elizabeth Warren"), the same in every language: the name is
 * kept, whoever has the seat later. The host where it is not known by name whose form it was.
 */
export function officeOnReceipt(office: Office | null, host: string): string {
  if (office?.kind === 'member') return `${TITLES[office.member.title]} ${office.member.fullName}`;
  return office?.kind === 'executive' ? EXECUTIVES[office.id] : host;
}
