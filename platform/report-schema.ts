import * as v from 'valibot';
import { CONSTITUENT_KEYS } from '@/domain/constituent/constituent';
import type { FieldOutcome, FillReport } from '@/domain/form/report/fill-report';
import type { FieldRole } from '@/domain/form/roles/field-role';
import { controlRefSchema } from './control-ref-schema';

/** The shape of a fill report, in a message or in storage.session. */

const LEFT_REASONS = [
  'not-certain',
  'no-detail',
  'no-option',
  'topic-no-match',
  'too-long',
  'letter-open',
  'captcha',
  'your-choice',
  'not-visible',
  'format',
] as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * A role is only shown and compared, so any word of the form that roles have will do: the table of all of
 * them would make the popup larger (docs/decisions/0041).
 */
const role = v.custom<FieldRole>(
  (value) => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value),
  'not a role',
);

const where = {
  ref: controlRefSchema,
  frameId: count,
  role,
  label: v.string(),
};

const fieldOutcomeSchema: v.GenericSchema<unknown, FieldOutcome> = v.variant('outcome', [
  v.object({ ...where, outcome: v.literal('filled'), shown: v.exactOptional(v.string()) }),
  v.object({ ...where, outcome: v.literal('kept-text') }),
  v.object({
    ...where,
    outcome: v.picklist(['left-for-person', 'no-match']),
    reason: v.picklist(LEFT_REASONS),
    required: v.boolean(),
    excess: v.exactOptional(v.number()),
    nearest: v.exactOptional(v.pipe(v.array(v.object({ index: count, text: v.string() })), v.maxLength(20))),
  }),
  v.object({ ...where, outcome: v.literal('rejected-by-page') }),
]);

export const fillReportSchema: v.GenericSchema<unknown, FillReport> = v.object({
  fields: v.pipe(v.array(fieldOutcomeSchema), v.maxLength(4_000)),
  droppedParagraphs: v.pipe(v.array(count), v.maxLength(500)),
  hasCaptcha: v.boolean(),
  filledBefore: v.exactOptional(count),
  unasked: v.exactOptional(v.array(v.picklist(CONSTITUENT_KEYS))),
  pageMilliseconds: v.pipe(v.number(), v.minValue(0)),
});
