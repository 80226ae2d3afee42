import * as v from 'valibot';
import type { Shape } from '@/domain/schema';

/**
 * What was read from a page: labels, attributes, options and whether a control holds text, but never the text
 * itself. Plain data: it crosses from the page to the extension as a message and is parsed there. The page is not
 * trusted: counts above what page/read-form.ts ever sends are refused, texts are clipped.
 */

declare const controlRef: unique symbol;
/** Identifies a control in one snapshot of one frame. The page side maps it to the element. */
export type ControlRef = string & { readonly [controlRef]: true };

/** True for a text that may name a control. */
export function isControlRef(value: unknown): value is ControlRef {
  return typeof value === 'string' && value.length > 0 && value.length <= 100;
}

export const controlRefSchema = v.custom<ControlRef>(isControlRef, 'not a control ref');

/** The most that is read of a page. */
export const SNAPSHOT_BOUNDS = { controls: 4_000, options: 1_000, texts: 100, characters: 2_000 } as const;

const text = v.pipe(
  v.string(),
  v.transform((value) =>
    value.length > SNAPSHOT_BOUNDS.characters ? value.slice(0, SNAPSHOT_BOUNDS.characters) : value,
  ),
);
const texts = v.pipe(v.array(text), v.maxLength(SNAPSHOT_BOUNDS.texts));
const number = v.pipe(v.number(), v.finite());
const integer = v.pipe(v.number(), v.safeInteger());

/**
 * `list`: a list that the page draws itself, without a select that has its options; also a box that only a window of
 * the page fills. `editor`: an editor of rich text.
 */
const controlKindSchema = v.picklist([
  'text',
  'textarea',
  'select',
  'radio-group',
  'checkbox',
  'list',
  'editor',
  'other',
]);
export type ControlKind = v.InferOutput<typeof controlKindSchema>;

/** Why a person cannot see or use a control; `null` if they can. */
const hiddenReasonSchema = v.picklist([
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
]);
export type HiddenReason = v.InferOutput<typeof hiddenReasonSchema>;

const optionSchema = v.object({
  /** As the person reads it, with white space folded. */
  text,
  value: text,
  disabled: v.boolean(),
});
export type OptionSnapshot = Shape<typeof optionSchema>;

/** One button of a radio group. */
const choiceSchema = v.object({
  ref: controlRefSchema,
  text,
  value: text,
  hiddenReason: v.nullable(hiddenReasonSchema),
});
export type ChoiceSnapshot = Shape<typeof choiceSchema>;

const controlSchema = v.object({
  ref: controlRefSchema,
  kind: controlKindSchema,
  /** The `type` of an input in lower case, else the tag name. */
  type: text,
  /** Index into FormSnapshot.blocks. */
  block: integer,
  name: text,
  id: text,
  className: text,
  autocomplete: text,
  placeholder: text,
  title: text,
  pattern: text,
  inputMode: text,
  /** `maxlength`, or null. */
  maxLength: v.nullable(number),
  minLength: v.nullable(number),
  /** Width in characters (`size`), or null. */
  size: v.nullable(number),
  required: v.boolean(),
  tabIndex: number,
  /** Computed accessible name (ACCNAME), without the placeholder and title steps. */
  label: text,
  /**
   * Text before, around or after the control that belongs to no other control, nearest first. "-" if only a
   * dash separates the control from the previous one.
   */
  nearby: texts,
  /** Legends or questions of the groups around it, outermost first. */
  group: texts,
  /** Accessible description and notes next to the control: limits, counters, hints. */
  description: text,
  /** A select's options, in order, or those of a list as far as they are known. Empty for other kinds. */
  options: v.pipe(v.array(optionSchema), v.maxLength(SNAPSHOT_BOUNDS.options)),
  /** A radio group's buttons, in order. Empty for other kinds. */
  choices: v.pipe(v.array(choiceSchema), v.maxLength(SNAPSHOT_BOUNDS.options)),
  /** It holds typed text, or a choice other than the page's default. */
  hasText: v.boolean(),
  /**
   * What became of our own text since a fill: unchanged, or changed by the page or the person. Absent for controls
   * that were not filled.
   */
  written: v.exactOptional(v.picklist(['same', 'by-page', 'by-person'])),
  /** Its text is a blank with the country code of a phone number: "+1 (___) ___-____". */
  dialCode: v.exactOptional(v.literal(true)),
  /** Its text is the page's own name for the field or a call to fill it in. It counts as empty. */
  hint: v.exactOptional(v.literal(true)),
  /** Its text is the page's own, as it was loaded. */
  prefilled: v.exactOptional(v.literal(true)),
  /** Index of the option that a select shows, if that is still the page's default; else null. */
  defaultOption: v.nullable(integer),
  hiddenReason: v.nullable(hiddenReasonSchema),
  /** [left, top, width, height] in CSS pixels of the document, rounded; null without layout. */
  box: v.nullable(v.tuple([number, number, number, number])),
});
export type ControlSnapshot = Shape<typeof controlSchema>;

/** A `form`, or the part of a page that holds controls outside any form. */
const blockSchema = v.object({
  isForm: v.boolean(),
  id: text,
  name: text,
  className: text,
  role: text,
  method: text,
  /** Host and path that it posts to, without the query. */
  action: text,
  /** Accessible name and the nearest heading before it. */
  heading: text,
  /** Landmarks around it, outermost first: header, nav, main, aside, footer, dialog, search. */
  landmarks: texts,
  /** Button texts. */
  buttons: texts,
  /** The page's words for the step that the form is: "Step 2 of 4". Absent if it says none. */
  step: v.exactOptional(text),
  /** Ids and classes of the nearest ancestors, as words. */
  surroundings: text,
});
export type BlockSnapshot = Shape<typeof blockSchema>;

/** See docs/decisions/010. */
export const snapshotSchema = v.object({
  /** Address without query and fragment. */
  url: text,
  title: text,
  headings: texts,
  /** The site's own name: og:site_name, schema.org name. */
  siteName: text,
  /** True if the document is in a frame of another. */
  isFrame: v.boolean(),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(SNAPSHOT_BOUNDS.controls)),
  controls: v.pipe(v.array(controlSchema), v.maxLength(SNAPSHOT_BOUNDS.controls)),
  /** Sentences of the page, outside of controls, about how long a message may be or which characters it may have. */
  notes: texts,
  /** The page has a CAPTCHA. */
  hasCaptcha: v.boolean(),
  /** The page has more controls than READ_LIMIT (page/read-form.ts). */
  truncated: v.boolean(),
  /** Set by the page side, which refuses a plan for another generation. */
  generation: integer,
});
export type FormSnapshot = Shape<typeof snapshotSchema>;
