import * as v from 'valibot';
import { isoTime } from '../iso-time';
import { type BillStatus, billStatusSchema } from './bill-status';

/** What a look-up of a bill came to. */
export type BillLookUp =
  /** `at`: when the public record said so, ISO 8601 date-time. */
  | { readonly kind: 'known'; readonly status: BillStatus; readonly at: string }
  /** Nothing is kept, and the person has not switched the look-up on. Nothing was asked. */
  | { readonly kind: 'off' }
  /** `not-understood`: the answer is not a record of this bill. */
  | { readonly kind: 'failed'; readonly why: 'not-there' | 'no-answer' | 'not-understood' };

export const billLookUpSchema: v.GenericSchema<unknown, BillLookUp> = v.variant('kind', [
  v.object({ kind: v.literal('known'), status: billStatusSchema, at: isoTime }),
  v.object({ kind: v.literal('off') }),
  v.object({ kind: v.literal('failed'), why: v.picklist(['not-there', 'no-answer', 'not-understood']) }),
]);
