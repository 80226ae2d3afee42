import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { FieldRole, FilledRole } from '@/domain/form/roles/field-role';
import type { Ahead } from '@/domain/form/roles/form-steps';

/** The value to write, by kind of control. */
export type PlannedValue =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The other ways in which the page may write it (same-text.ts). */
      readonly alike?: string;
      /** A phone number after the country code, for a box that shows the code before its blanks. */
      readonly coded?: string;
    }
  | { readonly kind: 'option'; readonly index: number; readonly text: string; readonly value: string }
  | { readonly kind: 'choice'; readonly ref: ControlRef }
  | { readonly kind: 'check'; readonly checked: boolean };

/** Why a field is left to the person. The wording is in locales/. */
export const LEFT_REASONS = [
  'not-certain',
  'no-detail',
  'no-option',
  'topic-no-match',
  /** A question with one box to tick for each topic. */
  'topic-boxes',
  'too-long',
  /** The letter is not complete, so no part of it is written. */
  'letter-open',
  'captcha',
  'your-choice',
  /** A box to tick, or not. */
  'yours-to-tick',
  'not-visible',
  /** The page showed it only after the fill. */
  'appeared-later',
  'format',
  /** A list, look-up or editor of the page's own that is not filled. */
  'own-widget',
  /** The page came with a text of its own in the message box. */
  'page-text',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export interface PlannedFill {
  readonly action: 'fill';
  readonly ref: ControlRef;
  readonly role: FilledRole;
  readonly label: string;
  readonly value: PlannedValue;
  /** Short evidence for the role and the option. */
  readonly why: string;
  /** It takes the place of a hint that the page had written into the field. */
  readonly overHint?: true;
}

interface PlannedKeep {
  readonly action: 'keep';
  readonly ref: ControlRef;
  readonly role: FieldRole;
  readonly label: string;
}

export interface PlannedLeave {
  readonly action: 'leave';
  readonly ref: ControlRef;
  readonly role: FieldRole;
  readonly label: string;
  readonly reason: LeftReason;
  readonly required: boolean;
  /** `too-long`: characters over the limit. */
  readonly excess?: number;
  /** `topic-no-match`, `topic-boxes`: up to three nearest options, in the page's spelling. */
  readonly nearest?: readonly { readonly index: number; readonly text: string }[];
}

export type PlanStep = PlannedFill | PlannedKeep | PlannedLeave;

/** What to do with each control of one frame, and why. In document order. */
export interface FillPlan {
  /** From the snapshot. The page refuses a plan for another generation. */
  readonly generation: number;
  /** The planned page. The page refuses a plan for another address. */
  readonly url: string;
  readonly steps: readonly PlanStep[];
  /** Indexes of the optional paragraphs that were dropped to fit the form's limit. */
  readonly droppedParagraphs: readonly number[];
  /** Details that belong in the form but have no field, such as an apartment when there is only a street box. */
  readonly unasked: readonly ConstituentKey[];
  /** What the form still has ahead of it. Absent: nothing. */
  readonly ahead?: Ahead;
}
