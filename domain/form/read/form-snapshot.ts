/**
 * What was read from a page: labels, attributes, options and whether something stands in a control,
 * never what stands in it. Plain data: it crosses from the page to the extension as a message and is
 * parsed there (platform/messages.ts), and tests make it by hand.
 */

declare const controlRef: unique symbol;
/** Names one control of one snapshot of one frame; the page side keeps the element behind it. */
export type ControlRef = string & { readonly [controlRef]: true };

export type ControlKind = 'text' | 'textarea' | 'select' | 'radio-group' | 'checkbox' | 'other';

/** Why a person can not see or use a control; `null` when they can. */
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
  /** As the person reads it, white space folded. */
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
  /** The `type` of an input in lower case, else the tag's name. */
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
  /** `maxlength`, or null where there is none. */
  readonly maxLength: number | null;
  readonly minLength: number | null;
  /** Width in characters (`size`), or null. */
  readonly size: number | null;
  readonly required: boolean;
  readonly tabIndex: number;
  /** Computed accessible name (ACCNAME) without the placeholder and title steps. */
  readonly label: string;
  /**
   * Text that stands before, around or after the control, nearest first, when it belongs to no other control. "-" where
   * there is none but a dash between it and the control before.
   */
  readonly nearby: readonly string[];
  /** Legend or question of the group that it stands in, outermost first. */
  readonly group: readonly string[];
  /** Accessible description and notes at the control: limits, counters, hints. */
  readonly description: string;
  /** Of a select, in order. Empty otherwise. */
  readonly options: readonly OptionSnapshot[];
  /** Of a radio group, in order. Empty otherwise. */
  readonly choices: readonly ChoiceSnapshot[];
  /** Something stands in it: typed text, or a choice that is not the one the page came with. */
  readonly hasText: boolean;
  /** Index of the option that a select shows, where it is still the one the page came with; else null. */
  readonly defaultOption: number | null;
  readonly hiddenReason: HiddenReason | null;
  /** Laid-out place in CSS pixels, [left, top, width, height] of the document, rounded; null without layout. */
  readonly box: readonly [number, number, number, number] | null;
}

/** A `form`, or the part of a page that holds controls without a form. */
export interface BlockSnapshot {
  readonly isForm: boolean;
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly role: string;
  readonly method: string;
  /** Host and path that it posts to, without the query. */
  readonly action: string;
  /** Accessible name and nearest heading before it. */
  readonly heading: string;
  /** Landmarks around it, outermost first: header, nav, main, aside, footer, dialog, search. */
  readonly landmarks: readonly string[];
  /** Texts of its buttons. */
  readonly buttons: readonly string[];
  /** Ids and classes of its nearest ancestors, as words. */
  readonly surroundings: string;
}

export interface FormSnapshot {
  /** Address without query and fragment. */
  readonly url: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** The page names itself: og:site_name, schema.org name. */
  readonly siteName: string;
  /** True where the document is a frame in another. */
  readonly isFrame: boolean;
  readonly blocks: readonly BlockSnapshot[];
  readonly controls: readonly ControlSnapshot[];
  /** A CAPTCHA stands on the page. */
  readonly hasCaptcha: boolean;
  /** More controls than are read (READ_LIMIT of page/read-form.ts). */
  readonly truncated: boolean;
  /** Number given by the page side; a plan for another one is refused. */
  readonly generation: number;
}
