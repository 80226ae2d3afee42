import * as v from 'valibot';
import { CONSTITUENT_KEYS } from '@/domain/constituent/constituent';
import { LEFT_REASONS, type LeftReason } from '@/domain/form/plan/fill-plan';
import { controlRefSchema } from '@/domain/form/read/form-snapshot';
import type { FieldRole } from '@/domain/form/roles/field-role';
import { AHEAD } from '@/domain/form/roles/form-steps';
import { count, type Shape } from '@/domain/schema';

/** A role is only shown and compared, so any text with the form of a role is accepted. */
const role = v.custom<FieldRole>(
  (value) => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value),
  'not a role',
);

const where = {
  ref: controlRefSchema,
  /** The frame that holds it; 0 is the page itself. */
  frameId: count,
  role,
  label: v.string(),
};

/** One of a list's nearest options to the letter's topics, in the page's spelling. */
const nearestOptionSchema = v.object({ index: count, text: v.string() });
export type NearestOption = Shape<typeof nearestOptionSchema>;

/** The result for one control. It holds no personal detail: labels are the page's own words. */
const fieldOutcomeSchema = v.variant('outcome', [
  v.object({
    ...where,
    outcome: v.literal('filled'),
    /** The chosen option, if it is not a personal detail (topic). */
    shown: v.exactOptional(v.string()),
    /** The page wrote the value in its own words. */
    restyled: v.exactOptional(v.literal(true)),
    /** It took the place of words of the page's own. The person looks whether that was right. */
    overHint: v.exactOptional(v.literal(true)),
  }),
  v.object({ ...where, outcome: v.literal('kept-text') }),
  v.object({
    ...where,
    outcome: v.picklist(['left-for-person', 'no-match']),
    reason: v.picklist(LEFT_REASONS),
    required: v.boolean(),
    excess: v.exactOptional(v.number()),
    nearest: v.exactOptional(v.pipe(v.array(nearestOptionSchema), v.maxLength(20))),
  }),
  v.object({ ...where, outcome: v.literal('rejected-by-page') }),
  /** It was filled or held text, and a later look found it emptied or, by the page, changed. */
  v.object({
    ...where,
    outcome: v.literal('changed-by-page'),
    how: v.picklist(['emptied', 'changed']),
    required: v.boolean(),
  }),
]);
export type FieldOutcome = Shape<typeof fieldOutcomeSchema>;

/** The result of a fill, also as kept for the browser session. */
export const fillReportSchema = v.object({
  fields: v.pipe(v.array(fieldOutcomeSchema), v.maxLength(4_000)),
  droppedParagraphs: v.pipe(v.array(count), v.maxLength(500)),
  hasCaptcha: v.boolean(),
  /** Fields filled on earlier pages of a form with several pages. */
  filledBefore: v.exactOptional(count),
  /** See contentMark. */
  mark: v.exactOptional(v.string()),
  /** See FillPlan.unasked. Absent if empty. */
  unasked: v.exactOptional(v.array(v.picklist(CONSTITUENT_KEYS))),
  /** What the form still has ahead of it, beyond this page. Absent: nothing. */
  ahead: v.exactOptional(v.picklist(AHEAD)),
  /** Time spent reading and writing in the page, in milliseconds, over all rounds and frames. */
  pageMilliseconds: v.pipe(v.number(), v.minValue(0)),
  /** From the first reading of the page to the plan, in milliseconds. */
  readMilliseconds: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
});
export type FillReport = Shape<typeof fillReportSchema>;

/**
 * Whether a field needs the person: it is required, or they would expect it to be filled. Optional fields without
 * a known value and free choices (a newsletter) do not.
 */
export function isForPerson(field: FieldOutcome): boolean {
  switch (field.outcome) {
    case 'filled':
      return field.overHint === true;
    case 'kept-text':
      return false;
    case 'rejected-by-page':
    case 'changed-by-page':
      return true;
    default:
      return field.required || !OPTIONAL.has(field.reason);
  }
}

/** Reasons that concern the person only where the form requires the field. */
const OPTIONAL: ReadonlySet<LeftReason> = new Set(['no-detail', 'your-choice', 'yours-to-tick']);

/** Fields that stay empty and that the form does not require. A box to tick is never empty. */
export function blankFields({ fields }: FillReport): readonly FieldOutcome[] {
  return fields.filter(
    (field) => 'reason' in field && !isForPerson(field) && field.reason !== 'yours-to-tick',
  );
}

/** The fields that wait for the person, those that the form requires first. */
export function fieldsForPerson({ fields }: FillReport): readonly FieldOutcome[] {
  const left = fields.filter(isForPerson);
  return [...left.filter(isRequired), ...left.filter((field) => !isRequired(field))];
}

/** Whether the form requires a field that was left open. */
export function isRequired(field: FieldOutcome): boolean {
  return 'required' in field && field.required;
}

/** Counts for the report's summary: "10 filled, 1 kept, 2 for you". Earlier pages of the form count as filled. */
export function countOutcomes(report: FillReport): { filled: number; kept: number; forPerson: number } {
  const of = (...outcomes: FieldOutcome['outcome'][]) =>
    report.fields.filter((field) => outcomes.includes(field.outcome)).length;
  return {
    filled: of('filled') + (report.filledBefore ?? 0),
    kept: of('kept-text'),
    forPerson: report.fields.filter(isForPerson).length + (report.hasCaptcha ? 1 : 0),
  };
}

/**
 * The report of a continued fill: the fields of the current page, and how many were filled on earlier pages.
 * @param sameDocument both fills were in one document: a field filled by the first and kept by the second
 *   counts as filled
 */
export function mergeReports(earlier: FillReport, later: FillReport, sameDocument: boolean): FillReport {
  const before = new Map(earlier.fields.map((field) => [fieldKey(field), field]));
  const fields = later.fields.map((field): FieldOutcome => {
    const same = sameDocument ? before.get(fieldKey(field)) : undefined;
    return field.outcome === 'kept-text' && same?.outcome === 'filled' ? same : field;
  });
  const now = new Set(fields.map(fieldKey));
  const gone = earlier.fields.filter(
    (field) => field.outcome === 'filled' && !(sameDocument && now.has(fieldKey(field))),
  );
  const { ahead: said, ...rest } = later;
  const ahead = aheadAfter(earlier, said);
  return {
    ...rest,
    ...(ahead !== undefined && { ahead }),
    fields,
    filledBefore: (earlier.filledBefore ?? 0) + gone.length,
    pageMilliseconds: earlier.pageMilliseconds + later.pageMilliseconds,
  };
}

/** A later page of a form that had the message on an earlier one awaits no message any more. */
function aheadAfter(earlier: FillReport, said: FillReport['ahead']): FillReport['ahead'] {
  if (earlier.ahead !== 'more') return said;
  return said === 'no-message' ? undefined : said && 'more';
}

/** Unique in a report. */
export function fieldKey({ frameId, ref }: FieldOutcome): string {
  return `${frameId} ${ref}`;
}
