import * as v from 'valibot';
import { CONSTITUENT_KEYS } from '@/domain/constituent/constituent';
import { FILLED_ROLES, LEFT_ROLES } from '@/domain/form/roles/field-role';

const role = v.picklist([...FILLED_ROLES, ...LEFT_ROLES, 'unknown']);

const control = v.strictObject({
  /** Selects the control, or all buttons of a radio group. " >>> " goes into an open shadow root. */
  css: v.string(),
  /** What the control must be recognised as. */
  role: v.optional(role),
  /** What must stand in it: text, text of the option shown, value of the button taken, or ticked or not. */
  value: v.optional(v.union([v.string(), v.boolean()])),
  /** It holds the sample letter without these paragraphs. */
  letterWithout: v.optional(v.array(v.number())),
  /** It must stay as it was, and be of no role that is filled unless `role` says so. Why, in a few words. */
  leave: v.optional(v.string()),
  /** What is said of it here is not reached yet, for this reason; it must stay as it was. */
  expectedFailure: v.optional(v.string()),
});

export const formCaseSchema = v.strictObject({
  /** Which family of forms it looks like, and what is special about this one. */
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

export type FormCase = v.InferOutput<typeof formCaseSchema>;
export type ControlCase = FormCase['controls'][number];
