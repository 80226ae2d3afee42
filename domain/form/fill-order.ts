import * as v from 'valibot';
import { letterIdSchema } from '../letter/letter';
import { count, type Shape } from '../schema';
import { controlRefSchema, SNAPSHOT_BOUNDS } from './read/form-snapshot';

/** What a person orders for the form in a tab. */

export const fillOrderSchema = v.object({
  tabId: count,
  letterId: letterIdSchema,
  /** The person was told that the letter's bill is stale and goes on all the same. */
  acknowledged: v.boolean(),
  /** Host of the form that the person was shown (PageView.host): no other one's is filled. */
  host: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
});
export type FillOrder = Shape<typeof fillOrderSchema>;

/** An option that the report offers for a field, as it was offered. */
const offered = {
  frameId: count,
  ref: controlRefSchema,
  index: count,
  text: v.pipe(v.string(), v.maxLength(SNAPSHOT_BOUNDS.characters)),
};
export const offeredOptionSchema = v.object(offered);

/** Takes that option in the form of a tab. */
export const chooseOrderSchema = v.object({ tabId: count, ...offered });
export type ChooseOrder = Shape<typeof chooseOrderSchema>;
