import * as v from 'valibot';
import { officeIdSchema } from '@/domain/congress/office';
import { CONSTITUENT_KEYS } from '@/domain/constituent/constituent';
import { letterIdSchema } from '@/domain/letter/letter';
import type { StaleBill } from '@/domain/letter/stale-bill';
import { NEEDS_YOU, OUTREACH_STATES, officeIdsSchema } from '@/domain/outreach/outreach';
import type { OutreachAnswer, OutreachOrder, OutreachView } from '@/domain/outreach/outreach-view';
import { officeSchema } from './message-schemas';

/** What is asked and answered about an outreach, parsed. Apart from the rest: the popup loads it late. */

const tabId = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

export const outreachOrderSchema: v.GenericSchema<unknown, OutreachOrder> = v.variant('kind', [
  v.object({ kind: v.literal('look'), tabId }),
  v.object({
    kind: v.literal('start'),
    letterId: letterIdSchema,
    officeIds: officeIdsSchema,
    acknowledged: v.boolean(),
  }),
  v.object({
    kind: v.literal('step'),
    step: v.picklist(['open', 'show', 'skip', 'sent']),
    officeId: officeIdSchema,
    tabId,
  }),
  v.object({ kind: v.literal('stop') }),
]);

const viewSchema: v.GenericSchema<unknown, OutreachView> = v.object({
  letter: v.nullable(v.object({ id: letterIdSchema, name: v.string() })),
  items: v.array(
    v.object({
      officeId: officeIdSchema,
      office: officeSchema,
      state: v.picklist(OUTREACH_STATES),
      why: v.nullable(v.picklist(NEEDS_YOU)),
      hasTab: v.boolean(),
      here: v.boolean(),
    }),
  ),
});

const staleSchema: v.GenericSchema<unknown, StaleBill> = v.variant('kind', [
  v.object({
    kind: v.literal('became-law'),
    law: v.object({ number: v.string(), date: v.string() }),
  }),
  v.object({ kind: v.literal('congress-over'), congress: v.number() }),
]);

export const outreachAnswerSchema: v.GenericSchema<unknown, OutreachAnswer> = v.variant('kind', [
  v.object({ kind: v.literal('view'), view: v.nullable(viewSchema) }),
  v.object({ kind: v.literal('started'), view: viewSchema }),
  v.object({
    kind: v.literal('ask'),
    questions: v.object({
      stale: v.nullable(staleSchema),
      missing: v.array(v.picklist(CONSTITUENT_KEYS)),
      otherState: v.array(officeIdSchema),
      otherChamber: v.array(officeIdSchema),
      written: v.array(v.object({ officeId: officeIdSchema, at: v.string(), sent: v.boolean() })),
    }),
    offices: v.array(v.object({ id: officeIdSchema, office: officeSchema })),
  }),
  v.object({ kind: v.literal('unresolved'), placeholders: v.array(v.string()) }),
  v.object({ kind: v.picklist(['not-kept', 'failed']) }),
]);
