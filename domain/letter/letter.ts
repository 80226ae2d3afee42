import * as v from 'valibot';

/** A bill is a Congress, a type and a number: numbers start again with each Congress. */
export interface Bill {
  readonly congress: number;
  readonly type: BillType;
  readonly number: number;
  readonly title: string;
  /** What became of it, where that is known. */
  readonly becameLaw: PublicLaw | null;
}

export const BILL_TYPES = ['s', 'hr', 'sjres', 'hjres', 'sconres', 'hconres', 'sres', 'hres'] as const;
export type BillType = (typeof BILL_TYPES)[number];

export interface PublicLaw {
  /** "115-164" */
  readonly number: string;
  /** Day it was signed, ISO 8601. */
  readonly date: string;
}

export interface Paragraph {
  /** May hold placeholders (placeholder.ts) and single line breaks. */
  readonly text: string;
  /** Order in which optional paragraphs are left out when a form is too short, 1 first; null: never left out. */
  readonly dropOrder: number | null;
}

declare const letterId: unique symbol;
export type LetterId = string & { readonly [letterId]: true };

/** Subject, salutation, paragraphs, signature, topics in order of preference, bill or none. */
export interface Letter {
  readonly id: LetterId;
  /** What the person calls it. */
  readonly name: string;
  readonly subject: string;
  /** "Dear < Member >:" */
  readonly salutation: string;
  readonly paragraphs: readonly Paragraph[];
  /** "< Your Closing >,\n< Your Name >" */
  readonly signature: string;
  /** Subjects of legislation in plain words ("Human trafficking", "Judiciary"), the best first. */
  readonly topics: readonly string[];
  readonly bill: Bill | null;
}

/**
 * The shape of a letter that comes from outside: storage, a file, a message. The one schema for all of
 * them; letter-file.ts and the storage items use it. Bounds are generous; what a form takes is judged
 * elsewhere.
 */

const ID_BOUND = 200;
const TEXT_BOUND = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(TEXT_BOUND));

/** True for a text that may name a letter. */
export function isLetterId(value: unknown): value is LetterId {
  return typeof value === 'string' && value.length > 0 && value.length <= ID_BOUND;
}

export const letterIdSchema = v.custom<LetterId>(isLetterId, 'not a letter id');

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const billSchema: v.GenericSchema<unknown, Bill> = v.object({
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
