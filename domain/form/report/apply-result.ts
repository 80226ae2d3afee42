import * as v from 'valibot';
import { controlRefSchema, SNAPSHOT_BOUNDS } from '@/domain/form/read/form-snapshot';
import { count, type Shape } from '@/domain/schema';

/**
 * What the page side answers to a plan and to an undo. It comes from the process of a page, so the background
 * parses it: counts above what was ever asked are refused.
 */

const appliedStepSchema = v.object({
  ref: controlRefSchema,
  /**
   * `rejected`: the page took the value back or changed it. `has-text`: text appeared in the control between
   * reading and filling; it was left as it was. `gone`: the control went away or cannot be seen any more.
   */
  result: v.picklist(['set', 'rejected', 'has-text', 'gone']),
});
export type AppliedStep = Shape<typeof appliedStepSchema>;

export const applyResultSchema = v.variant('kind', [
  v.object({
    kind: v.literal('applied'),
    steps: v.pipe(v.array(appliedStepSchema), v.maxLength(SNAPSHOT_BOUNDS.controls)),
    /** Fields have appeared or gone since the form was read. */
    formChanged: v.boolean(),
    /** Work in the page, without waiting for it. */
    milliseconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  /** The frame is at another address, or its form is not the one that was read. Nothing was written. */
  v.object({ kind: v.literal('page-changed') }),
]);
export type ApplyResult = Shape<typeof applyResultSchema>;

const labels = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(SNAPSHOT_BOUNDS.characters))),
  v.maxLength(SNAPSHOT_BOUNDS.controls),
);

export const undoResultSchema = v.object({
  restored: count,
  /** Labels of fields that the person changed after the fill; they were left alone. */
  changedSince: labels,
  /** Labels of fields whose answer the page does not let go of: it stays. */
  remaining: v.exactOptional(labels),
});
export type UndoResult = Shape<typeof undoResultSchema>;
