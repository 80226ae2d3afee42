import * as v from 'valibot';
import { CONSTITUENT_KEYS } from '@/domain/constituent/constituent';
import { FILLED_ROLES, LEFT_ROLES } from '@/domain/form/roles/field-role';

const role = v.picklist([...FILLED_ROLES, ...LEFT_ROLES, 'unknown']);

const control = v.strictObject({
  /** Selects the control, or all buttons of a radio group. " >>> " enters an open shadow root. */
  css: v.string(),
  /** The role that must be recognized. */
  role: v.optional(role),
  /** The expected content: text, the shown option's text, the chosen button's value, or whether it is ticked. */
  value: v.optional(v.union([v.string(), v.boolean()])),
  /** It holds the sample letter without these paragraphs. */
  letterWithout: v.optional(v.array(v.number())),
  /** It must stay unchanged and have no filled role, unless `role` says so. The reason, in a few words. */
  leave: v.optional(v.string()),
  /** The expectation is not met yet, for this reason. The control must stay unchanged. */
  expectedFailure: v.optional(v.string()),
});

export const formCaseSchema = v.strictObject({
  /** What kind of form it is like, and what is special about it. */
  about: v.string(),
  url: v.pipe(v.string(), v.url()),
  kind: v.picklist(['contact-form', 'zip-gate', 'none']),
  constituent: v.optional(
    v.partial(v.object(Object.fromEntries(CONSTITUENT_KEYS.map((key) => [key, v.string()])))),
  ),
  wantsReply: v.optional(v.boolean(), true),
  messageLimit: v.optional(v.number()),
  controls: v.array(control),
});

type FormCase = v.InferOutput<typeof formCaseSchema>;
export type ControlCase = FormCase['controls'][number];
