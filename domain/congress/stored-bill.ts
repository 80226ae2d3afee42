import * as v from 'valibot';
import { BILL_TYPES } from '@/domain/letter/letter';
import { isoTime } from '@/domain/time';
import type { AskOrThank } from './ask-or-thank';
import { type BillNumber, type BillStatus, billStatusSchema, isSameBill } from './bill-status';
import { type OfficeId, officeIdSchema } from './office';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const bill = { congress: count, type: v.picklist(BILL_TYPES), number: count };

/** The stored result of looking up a bill. */
const storedBillSchema = v.object({
  ...bill,
  /** Null if every attempt failed. */
  status: v.nullable(billStatusSchema),
  /** When the status was received, ISO 8601 date-time; null without a status. */
  at: v.nullable(isoTime),
  /** The last attempt, ISO 8601 date-time. */
  tried: isoTime,
});

export type StoredBill = Readonly<v.InferOutput<typeof storedBillSchema>>;

/** The person's own choice for one office, whatever the record says. */
const choiceSchema = v.object({ ...bill, office: officeIdSchema, choice: v.picklist(['ask', 'thank']) });

export type AskOrThankChoice = Readonly<v.InferOutput<typeof choiceSchema>>;

export interface StoredBills {
  /** In order of look-up, latest last. */
  readonly bills: readonly StoredBill[];
  readonly choices: readonly AskOrThankChoice[];
}

/** The oldest are dropped above these limits. */
const MOST_BILLS = 40;
const MOST_CHOICES = 400;

export const storedBillsSchema: v.GenericSchema<unknown, StoredBills> = v.object({
  bills: v.pipe(v.array(storedBillSchema), v.maxLength(MOST_BILLS)),
  choices: v.pipe(v.array(choiceSchema), v.maxLength(MOST_CHOICES)),
});

export const NO_BILLS: StoredBills = { bills: [], choices: [] };

export function keptBill({ bills }: StoredBills, of: BillNumber): StoredBill | null {
  return bills.find((one) => isSameBill(one, of)) ?? null;
}

export function withBill(kept: StoredBills, changed: StoredBill): StoredBills {
  const others = kept.bills.filter((one) => !isSameBill(one, changed));
  return { ...kept, bills: [...others, changed].slice(-MOST_BILLS) };
}

export function chosenFor(
  { choices }: StoredBills,
  of: BillNumber,
  office: OfficeId,
): 'ask' | 'thank' | null {
  return choices.find((one) => isSameBill(one, of) && one.office === office)?.choice ?? null;
}

export function withChoice(kept: StoredBills, chosen: AskOrThankChoice): StoredBills {
  const others = kept.choices.filter((one) => !(isSameBill(one, chosen) && one.office === chosen.office));
  return { ...kept, choices: [...others, chosen].slice(-MOST_CHOICES) };
}

/** Whether the letter to an office thanks: the person's choice, else the record. Without either, it asks. */
export function isThanked(record: AskOrThank, choice: 'ask' | 'thank' | null): boolean {
  return (choice ?? record.kind) === 'thank';
}

/** The result of looking up a bill. */
export type BillLookUp =
  /** `at`: when the record was received, ISO 8601 date-time. */
  | { readonly kind: 'known'; readonly status: BillStatus; readonly at: string }
  /** Nothing is stored and look-ups are off. Nothing was requested. */
  | { readonly kind: 'off' }
  /** `not-understood`: the answer is not a record of this bill. */
  | { readonly kind: 'failed'; readonly why: 'not-there' | 'no-answer' | 'not-understood' };
