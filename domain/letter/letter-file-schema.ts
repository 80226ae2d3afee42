import * as v from 'valibot';
import { tidyLines } from '../plain-text';
import { BILL_TYPES } from './letter';

/**
 * The shape of a letter file as people write it (docs/letter-format.md), narrower than what storage takes:
 * a file comes from anywhere, and a key that is not known is told, because it is most likely a slip.
 */

const bounded = (max: number) => v.pipe(v.string(), v.maxLength(max), v.transform(tidyLines));
const needed = (max: number) => v.pipe(bounded(max), v.nonEmpty());
const count = (max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(max));

const billSchema = v.strictObject({
  congress: count(999),
  type: v.pipe(v.string(), v.toLowerCase(), v.picklist(BILL_TYPES)),
  number: count(99_999),
  title: v.optional(bounded(300), ''),
  becameLaw: v.nullish(
    v.strictObject({
      number: v.pipe(v.string(), v.regex(/^\d{1,4}-\d{1,5}$/)),
      date: v.pipe(v.string(), v.isoDate()),
    }),
    null,
  ),
});

const paragraphText = needed(20_000);
const plainParagraph = v.pipe(
  paragraphText,
  v.transform((text) => ({ text, dropOrder: null })),
);
const fullParagraph = v.strictObject({
  text: paragraphText,
  dropOrder: v.nullish(count(1000), null),
});

export const fileLetterSchema = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9:._-]*$/i), v.maxLength(100))),
  name: v.optional(needed(200)),
  subject: needed(300),
  salutation: v.optional(bounded(300), 'Dear < Member >:'),
  paragraphs: v.pipe(
    // Not a union, so that a refusal says which part of the paragraph is not right.
    v.array(v.lazy((input) => (typeof input === 'string' ? plainParagraph : fullParagraph))),
    v.minLength(1),
    v.maxLength(200),
  ),
  signature: v.optional(bounded(1000), '< Your Closing >,\n< Your Name >'),
  topics: v.optional(v.pipe(v.array(needed(100)), v.maxLength(50)), []),
  bill: v.nullish(billSchema, null),
});

export type FileLetter = v.InferOutput<typeof fileLetterSchema>;
