import * as v from 'valibot';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { ApplyResult, UndoResult } from '@/workflows/ports';
import { controlRefSchema } from './control-ref-schema';
import { SNAPSHOT_BOUNDS, snapshotSchema } from './snapshot-schema';

/** The answers of a content script, as the background parses them. They come out of a page's process. */

const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

export const readAnswerSchema: v.GenericSchema<
  unknown,
  { readonly snapshot: FormSnapshot; readonly milliseconds: number; readonly document: number }
> = v.object({ snapshot: snapshotSchema, milliseconds, document: milliseconds });

export const applyAnswerSchema: v.GenericSchema<unknown, ApplyResult> = v.variant('kind', [
  v.object({
    kind: v.literal('applied'),
    steps: v.pipe(
      v.array(
        v.object({
          ref: controlRefSchema,
          result: v.picklist(['set', 'rejected', 'has-text', 'gone']),
        }),
      ),
      v.maxLength(SNAPSHOT_BOUNDS.controls),
    ),
    formChanged: v.boolean(),
    milliseconds,
  }),
  v.object({ kind: v.literal('page-changed') }),
]);

const labels = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(SNAPSHOT_BOUNDS.characters))),
  v.maxLength(SNAPSHOT_BOUNDS.controls),
);

export const undoAnswerSchema: v.GenericSchema<unknown, UndoResult> = v.object({
  restored: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  changedSince: labels,
  remaining: v.exactOptional(labels),
});

/** Longer than page/visible-text.ts ever sends. */
const LONGEST = 30_000;

export const wordsAnswerSchema: v.GenericSchema<unknown, { readonly words: string }> = v.object({
  words: v.pipe(v.string(), v.maxLength(LONGEST)),
});

export const followAnswerSchema: v.GenericSchema<unknown, { readonly done: true }> = v.object({
  done: v.literal(true),
});
