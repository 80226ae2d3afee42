import * as v from 'valibot';
import { letterIdSchema } from '../letter/letter';
import { count, type Shape } from '../schema';
import { controlRefSchema, SNAPSHOT_BOUNDS } from './read/form-snapshot';

/** Fills the form in a tab. */
export const fillOrderSchema = v.object({
  tabId: count,
  letterId: letterIdSchema,
  /** The person was told that the letter's bill is stale and continues anyway. */
  acknowledged: v.boolean(),
  /** Host of the form that the person was shown (PageView.host). A form on another host is not filled. */
  host: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
});
export type FillOrder = Shape<typeof fillOrderSchema>;

/** An option that the report offered for a field. */
const offered = {
  frameId: count,
  ref: controlRefSchema,
  index: count,
  text: v.pipe(v.string(), v.maxLength(SNAPSHOT_BOUNDS.characters)),
};
export const offeredOptionSchema = v.object(offered);

/** Chooses that option in the form of a tab. */
export const chooseOrderSchema = v.object({ tabId: count, ...offered });
export type ChooseOrder = Shape<typeof chooseOrderSchema>;
