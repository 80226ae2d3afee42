import * as v from 'valibot';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import { controlRefSchema } from './control-ref-schema';

/**
 * The shape of what a page was read as. It comes from the process of a page that nobody vouches for: counts
 * above what page/read-form.ts ever sends are refused, texts are clipped.
 */

export const SNAPSHOT_BOUNDS = { controls: 4_000, options: 1_000, texts: 100, characters: 2_000 } as const;

const HIDDEN_REASONS = [
  'hidden',
  'transparent',
  'no-size',
  'clipped',
  'off-screen',
  'covered',
  'same-colour',
  'inert',
  'aria-hidden',
  'disabled',
  'read-only',
] as const;

const text = v.pipe(
  v.string(),
  v.transform((value) =>
    value.length > SNAPSHOT_BOUNDS.characters ? value.slice(0, SNAPSHOT_BOUNDS.characters) : value,
  ),
);
const texts = v.pipe(v.array(text), v.maxLength(SNAPSHOT_BOUNDS.texts));
const number = v.pipe(v.number(), v.finite());
const integer = v.pipe(v.number(), v.safeInteger());
const hiddenReason = v.nullable(v.picklist(HIDDEN_REASONS));

const option = v.object({ text, value: text, disabled: v.boolean() });
const choice = v.object({ ref: controlRefSchema, text, value: text, hiddenReason });

const control = v.object({
  ref: controlRefSchema,
  kind: v.picklist(['text', 'textarea', 'select', 'radio-group', 'checkbox', 'other']),
  type: text,
  block: integer,
  name: text,
  id: text,
  className: text,
  autocomplete: text,
  placeholder: text,
  title: text,
  pattern: text,
  inputMode: text,
  maxLength: v.nullable(number),
  minLength: v.nullable(number),
  size: v.nullable(number),
  required: v.boolean(),
  tabIndex: number,
  label: text,
  nearby: texts,
  group: texts,
  description: text,
  options: v.pipe(v.array(option), v.maxLength(SNAPSHOT_BOUNDS.options)),
  choices: v.pipe(v.array(choice), v.maxLength(SNAPSHOT_BOUNDS.options)),
  hasText: v.boolean(),
  defaultOption: v.nullable(integer),
  hiddenReason,
  box: v.nullable(v.tuple([number, number, number, number])),
});

const block = v.object({
  isForm: v.boolean(),
  id: text,
  name: text,
  className: text,
  role: text,
  method: text,
  action: text,
  heading: text,
  landmarks: texts,
  buttons: texts,
  surroundings: text,
});

export const snapshotSchema: v.GenericSchema<unknown, FormSnapshot> = v.object({
  url: text,
  title: text,
  headings: texts,
  siteName: text,
  isFrame: v.boolean(),
  blocks: v.pipe(v.array(block), v.maxLength(SNAPSHOT_BOUNDS.controls)),
  controls: v.pipe(v.array(control), v.maxLength(SNAPSHOT_BOUNDS.controls)),
  hasCaptcha: v.boolean(),
  truncated: v.boolean(),
  generation: integer,
});
