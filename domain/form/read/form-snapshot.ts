/**
 * What was read from a page: labels, attributes, options and whether a control holds text, but never the text
 * itself. Plain data: it crosses from the page to the extension as a message and is parsed there.
 */

declare const controlRef: unique symbol;
/** Identifies a control in one snapshot of one frame. The page side maps it to the element. */
export type ControlRef = string & { readonly [controlRef]: true };

export type ControlKind = 'text' | 'textarea' | 'select' | 'radio-group' | 'checkbox' | 'other';

/** Why a person cannot see or use a control; `null` if they can. */
export type HiddenReason =
  | 'hidden'
  | 'transparent'
  | 'no-size'
  | 'clipped'
  | 'off-screen'
  | 'covered'
  | 'same-colour'
  | 'inert'
  | 'aria-hidden'
  | 'disabled'
  | 'read-only';

export interface OptionSnapshot {
  /** As the person reads it, with white space folded. */
  readonly text: string;
  readonly value: string;
  readonly disabled: boolean;
}

/** One button of a radio group. */
export interface ChoiceSnapshot {
  readonly ref: ControlRef;
  readonly text: string;
  readonly value: string;
  readonly hiddenReason: HiddenReason | null;
}

export interface ControlSnapshot {
  readonly ref: ControlRef;
  readonly kind: ControlKind;
  /** The `type` of an input in lower case, else the tag name. */
  readonly type: string;
  /** Index into FormSnapshot.blocks. */
  readonly block: number;
  readonly name: string;
  readonly id: string;
  readonly className: string;
  readonly autocomplete: string;
  readonly placeholder: string;
  readonly title: string;
  readonly pattern: string;
  readonly inputMode: string;
  /** `maxlength`, or null. */
  readonly maxLength: number | null;
  readonly minLength: number | null;
  /** Width in characters (`size`), or null. */
  readonly size: number | null;
  readonly required: boolean;
  readonly tabIndex: number;
  /** Computed accessible name (ACCNAME), without the placeholder and title steps. */
  readonly label: string;
  /**
   * Text before, around or after the control that belongs to no other control, nearest first. "-" if only a
   * dash separates the control from the previous one.
   */
  readonly nearby: readonly string[];
  /** Legends or questions of the groups around it, outermost first. */
  readonly group: readonly string[];
  /** Accessible description and notes next to the control: limits, counters, hints. */
  readonly description: string;
  /** A select's options, in order. Empty for other kinds. */
  readonly options: readonly OptionSnapshot[];
  /** A radio group's buttons, in order. Empty for other kinds. */
  readonly choices: readonly ChoiceSnapshot[];
  /** It holds typed text, or a choice other than the page's default. */
  readonly hasText: boolean;
  /** Index of the option that a select shows, if that is still the page's default; else null. */
  readonly defaultOption: number | null;
  readonly hiddenReason: HiddenReason | null;
  /** [left, top, width, height] in CSS pixels of the document, rounded; null without layout. */
  readonly box: readonly [number, number, number, number] | null;
}

/** A `form`, or the part of a page that holds controls outside any form. */
export interface BlockSnapshot {
  readonly isForm: boolean;
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly role: string;
  readonly method: string;
  /** Host and path that it posts to, without the query. */
  readonly action: string;
  /** Accessible name and the nearest heading before it. */
  readonly heading: string;
  /** Landmarks around it, outermost first: header, nav, main, aside, footer, dialog, search. */
  readonly landmarks: readonly string[];
  /** Button texts. */
  readonly buttons: readonly string[];
  /** Ids and classes of the nearest ancestors, as words. */
  readonly surroundings: string;
}

export interface FormSnapshot {
  /** Address without query and fragment. */
  readonly url: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** The site's own name: og:site_name, schema.org name. */
  readonly siteName: string;
  /** True if the document is in a frame of another. */
  readonly isFrame: boolean;
  readonly blocks: readonly BlockSnapshot[];
  readonly controls: readonly ControlSnapshot[];
  /** The page has a CAPTCHA. */
  readonly hasCaptcha: boolean;
  /** The page has more controls than READ_LIMIT (page/read-form.ts). */
  readonly truncated: boolean;
  /** Set by the page side, which refuses a plan for another generation. */
  readonly generation: number;
}
