import * as v from 'valibot';

/** Identified by Congress, type and number: numbers start again with each Congress. */
export interface Bill {
  readonly congress: number;
  readonly type: BillType;
  readonly number: number;
  readonly title: string;
  /** The law it became, if known. */
  readonly becameLaw: PublicLaw | null;
}

export const BILL_TYPES = ['s', 'hr', 'sjres', 'hjres', 'sconres', 'hconres', 'sres', 'hres'] as const;
export type BillType = (typeof BILL_TYPES)[number];

export interface PublicLaw {
  /** "115-164" */
  readonly number: string;
  /** The day it was signed, ISO 8601. */
  readonly date: string;
}

export interface Paragraph {
  /** May contain placeholders (placeholder.ts) and single line breaks. */
  readonly text: string;
  /** The order in which optional paragraphs are dropped if a form is too short, 1 first; null: never. */
  readonly dropOrder: number | null;
}

declare const letterId: unique symbol;
export type LetterId = string & { readonly [letterId]: true };

export interface Letter {
  readonly id: LetterId;
  /** The person's name for it. */
  readonly name: string;
  readonly subject: string;
  /** "Dear < Member >:" */
  readonly salutation: string;
  readonly paragraphs: readonly Paragraph[];
  /** "< Your Closing >,\n< Your Name >" */
  readonly signature: string;
  /** Subjects of legislation in plain words ("Human trafficking", "Judiciary"), best first. */
  readonly topics: readonly string[];
  readonly bill: Bill | null;
}

/**
 * The schema for letters in storage, messages and data files. Its limits are generous: whether a form accepts a letter
 * is decided elsewhere.
 */

const ID_BOUND = 200;
const TEXT_BOUND = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(TEXT_BOUND));

export function isLetterId(value: unknown): value is LetterId {
  return typeof value === 'string' && value.length > 0 && value.length <= ID_BOUND;
}

export const letterIdSchema = v.custom<LetterId>(isLetterId, 'not a letter id');

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const billSchema: v.GenericSchema<unknown, Bill> = v.object({
  congress: count,
  type: v.picklist(BILL_TYPES),
  number: count,
  title: text,
  becameLaw: v.nullable(
    v.object({
      number: v.pipe(v.string(), v.regex(/^\d{1,4}-\d{1,5}$/)),
      date: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
    }),
  ),
});

const paragraphSchema: v.GenericSchema<unknown, Paragraph> = v.object({
  text,
  dropOrder: v.nullable(count),
});

export const letterSchema: v.GenericSchema<unknown, Letter> = v.object({
  id: letterIdSchema,
  name: text,
  subject: text,
  salutation: text,
  paragraphs: v.pipe(v.array(paragraphSchema), v.maxLength(500)),
  signature: text,
  topics: v.pipe(v.array(text), v.maxLength(200)),
  bill: v.nullable(billSchema),
});
