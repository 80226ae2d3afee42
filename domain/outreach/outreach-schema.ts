import * as v from 'valibot';
import { type OfficeId, officeIdSchema } from '../congress/office-id';
import { isoTime } from '../iso-time';
import { letterIdSchema } from '../letter/letter-schema';
import { NEEDS_YOU, OUTREACH_STATES, type Outreach, type OutreachItem } from './outreach';

/** The shape of an outreach in storage or in a message. */

/** Offices of one outreach, each once, at least one. */
export const officeIdsSchema: v.GenericSchema<unknown, readonly OfficeId[]> = v.pipe(
  v.array(officeIdSchema),
  v.minLength(1),
  v.maxLength(1_000),
  v.check((ids) => new Set(ids).size === ids.length, 'an office twice'),
);

const itemSchema: v.GenericSchema<unknown, OutreachItem> = v.pipe(
  v.object({
    officeId: officeIdSchema,
    state: v.picklist(OUTREACH_STATES),
    why: v.nullable(v.picklist(NEEDS_YOU)),
    receiptId: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  }),
  v.check(({ state, why }) => (state === 'needs-you') === (why !== null), 'a reason belongs to needs-you'),
);

export const outreachSchema: v.GenericSchema<unknown, Outreach> = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  letterId: letterIdSchema,
  startedAt: isoTime,
  items: v.pipe(
    v.array(itemSchema),
    v.minLength(1),
    v.maxLength(1_000),
    v.check(
      (items) => new Set(items.map(({ officeId }) => officeId)).size === items.length,
      'an office twice',
    ),
  ),
});

/** What is kept of it; null where none is under way. */
export interface StoredOutreach {
  readonly outreach: Outreach | null;
}

export const storedOutreachSchema: v.GenericSchema<unknown, StoredOutreach> = v.object({
  outreach: v.nullable(outreachSchema),
});
