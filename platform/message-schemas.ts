import * as v from 'valibot';
import type { Member, Office } from '@/domain/congress/office';
import { CONSTITUENT_KEYS } from '@/domain/constituent/constituent';
import type { StateCode } from '@/domain/constituent/us-state';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from '@/domain/form/report/page-view';
import { fillReportSchema } from './report-schema';

/** The answers of the background, as the popup and the options page parse them. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

function isStateCode(value: unknown): value is StateCode {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
}

const stateCode = v.custom<StateCode>(isStateCode, 'not a state code');

const memberSchema: v.GenericSchema<unknown, Member> = v.object({
  bioguide: v.string(),
  title: v.picklist(['senator', 'representative', 'delegate', 'resident-commissioner']),
  firstName: v.string(),
  lastName: v.string(),
  fullName: v.string(),
  state: stateCode,
  district: v.nullable(count),
});

export const officeSchema: v.GenericSchema<unknown, Office> = v.variant('kind', [
  v.object({ kind: v.literal('member'), member: memberSchema }),
  v.object({ kind: v.literal('unknown-member'), chamber: v.picklist(['senate', 'house']) }),
  v.object({ kind: v.literal('executive'), id: v.picklist(['president', 'justice']) }),
]);

const notReadable = v.object({
  kind: v.literal('not-readable'),
  why: v.picklist(['browser-page', 'no-access']),
});

const detailKey = v.picklist(CONSTITUENT_KEYS);

export const pageViewSchema: v.GenericSchema<unknown, PageView> = v.variant('kind', [
  v.object({
    kind: v.picklist(['contact-form', 'zip-gate']),
    host: v.string(),
    office: v.nullable(officeSchema),
    otherState: v.nullable(stateCode),
    recognised: count,
    fields: count,
    missing: v.array(v.object({ key: detailKey, required: v.boolean() })),
    messageLimit: v.nullable(v.object({ max: count, lineBreakIsTwo: v.boolean() })),
    report: v.nullable(fillReportSchema),
    goesOn: v.boolean(),
    practice: v.exactOptional(v.literal(true)),
  }),
  v.object({
    kind: v.literal('no-form'),
    host: v.string(),
    why: v.picklist(['nothing', 'other-forms', 'sent']),
    goesOn: v.boolean(),
  }),
  notReadable,
]);

export const fillOutcomeSchema: v.GenericSchema<unknown, FillOutcome> = v.variant('kind', [
  v.object({ kind: v.literal('filled'), report: fillReportSchema, goesOn: v.boolean() }),
  v.object({ kind: v.literal('unresolved'), placeholders: v.array(v.string()) }),
  v.object({ kind: v.literal('ask-stale-bill') }),
  v.object({ kind: v.literal('page-changed') }),
  v.object({ kind: v.literal('no-form') }),
  notReadable,
  v.object({ kind: v.literal('failed') }),
]);

export const undoOutcomeSchema: v.GenericSchema<unknown, UndoOutcome> = v.variant('kind', [
  v.object({
    kind: v.literal('undone'),
    restored: count,
    changedSince: v.array(v.string()),
    remaining: v.exactOptional(v.array(v.string())),
  }),
  v.object({ kind: v.literal('nothing-to-undo') }),
  v.object({ kind: v.literal('page-changed') }),
]);

export const chooseOutcomeSchema: v.GenericSchema<unknown, ChooseOutcome> = v.variant('kind', [
  v.object({ kind: v.literal('chosen'), report: fillReportSchema }),
  v.object({ kind: v.literal('page-changed') }),
]);

export const doneSchema: v.GenericSchema<unknown, { readonly done: true }> = v.object({
  done: v.literal(true),
});
