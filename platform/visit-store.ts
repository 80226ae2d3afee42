import * as v from 'valibot';
import { officeSchema } from '@/domain/congress/office';
import type { OfficePlace } from '@/domain/congress/same-office';
import { controlRefSchema } from '@/domain/form/read/form-snapshot';
import { fillReportSchema } from '@/domain/form/report/fill-report';
import { letterIdSchema } from '@/domain/letter/letter';
import type { SentEvidence } from '@/domain/receipt/is-confirmation';
import { count } from '@/domain/schema';
import type { Visit, VisitFill, VisitPage, VisitPhase, VisitReceipt } from '@/domain/visit/visit';
import type { VisitPort } from '@/workflows/ports';
import { sessionItem } from './storage/session-item';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
/** More than a page's words can fill. */
const pieces = v.pipe(v.array(v.string()), v.maxLength(10_000));

const evidenceSchema: v.GenericSchema<unknown, SentEvidence> = v.object({
  said: pieces,
  thanks: pieces,
  signs: pieces,
});

const placeSchema: v.GenericSchema<unknown, OfficePlace> = v.object({
  address: v.string(),
  formAddress: v.string(),
  office: v.nullable(officeSchema),
});

const fillSchema: v.GenericSchema<unknown, VisitFill> = v.object({
  document: time,
  frameId: count,
  url: v.string(),
  report: fillReportSchema,
});

const pageSchema: v.GenericSchema<unknown, VisitPage> = v.object({
  document: time,
  frameId: count,
  pageDocument: time,
  control: v.nullable(controlRefSchema),
});

const phaseSchema: v.GenericSchema<unknown, VisitPhase> = v.variant('kind', [
  v.object({ kind: v.literal('filled') }),
  v.object({ kind: v.literal('chosen'), at: time }),
  v.object({ kind: v.literal('pressed'), at: time }),
  v.object({ kind: v.literal('confirmed'), document: time }),
]);

const receiptSchema: v.GenericSchema<unknown, VisitReceipt> = v.object({
  id: v.string(),
  kept: v.picklist(['kept', 'full', 'failed']),
  place: placeSchema,
  messageLabel: v.string(),
  before: evidenceSchema,
  pressedAt: v.nullable(time),
  until: time,
});

const visitSchema: v.GenericSchema<unknown, Visit> = v.object({
  letterId: letterIdSchema,
  place: placeSchema,
  fill: v.nullable(fillSchema),
  here: pageSchema,
  phase: phaseSchema,
  goesOnUntil: v.nullable(time),
  receipt: v.nullable(receiptSchema),
});

const visits = sessionItem<Visit>('visit', visitSchema);

/**
 * Visits of tabs. A visit that cannot be stored or read does not continue and is not recognized as sent; the person
 * fills the next page and can mark the letter as sent.
 */
export const visitStore: VisitPort = {
  load: (tabId) => visits.load(tabId),
  save: (tabId, visit) => visits.save(visit, tabId),
  drop: (tabId) => visits.drop(tabId),
};
