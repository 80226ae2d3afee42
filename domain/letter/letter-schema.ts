import * as v from 'valibot';
import { BILL_TYPES, type Bill, type Letter, type LetterId, type Paragraph } from './letter';

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
