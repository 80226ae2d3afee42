import * as v from 'valibot';
import { controlRefSchema, SNAPSHOT_BOUNDS } from '@/domain/form/read/form-snapshot';
import { count, type Shape } from '@/domain/schema';

/**
 * The page side's answers to a plan and to an undo. They come from the page's process, so the background parses
 * them and refuses more entries than it ever asks for.
 */

const appliedStepSchema = v.object({
  ref: controlRefSchema,
  /**
   * `rejected`: the page took the value back or changed it. `has-text`: text appeared in the control between
   * reading and filling, and was kept. `gone`: the control was removed or is no longer part of the form.
   * `unseen`: it was covered or not usable while the form was written.
   */
  result: v.picklist(['set', 'rejected', 'has-text', 'gone', 'unseen']),
  /** `set`: the page wrote it in its own way, without changing what it means. */
  restyled: v.exactOptional(v.literal(true)),
});
export type AppliedStep = Shape<typeof appliedStepSchema>;

export const applyResultSchema = v.variant('kind', [
  v.object({
    kind: v.literal('applied'),
    steps: v.pipe(v.array(appliedStepSchema), v.maxLength(SNAPSHOT_BOUNDS.controls)),
    /** Fields appeared or disappeared after the form was read. */
    formChanged: v.boolean(),
    /** Time spent working in the page, without the time spent waiting for it. */
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
  /** Labels of fields that the person changed after the fill. They were left alone. */
  changedSince: labels,
  /** Labels of fields whose answer could not be removed, because the page keeps it. */
  remaining: v.exactOptional(labels),
});
export type UndoResult = Shape<typeof undoResultSchema>;
