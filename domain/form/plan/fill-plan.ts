import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { FieldRole, FilledRole } from '@/domain/form/roles/field-role';

/** What will be written, in the terms of the control. */
export type PlannedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'option'; readonly index: number; readonly text: string; readonly value: string }
  | { readonly kind: 'choice'; readonly ref: ControlRef }
  | { readonly kind: 'check'; readonly checked: boolean };

/** Why a field is left for the person. The words for each stand in locales/. */
export type LeftReason =
  | 'not-certain'
  | 'no-detail'
  | 'no-option'
  | 'topic-no-match'
  | 'too-long'
  /** Something in the letter is still open; nothing of it is written. */
  | 'letter-open'
  | 'captcha'
  | 'your-choice'
  | 'not-visible'
  | 'format';

export interface PlannedFill {
  readonly action: 'fill';
  readonly ref: ControlRef;
  readonly role: FilledRole;
  readonly label: string;
  readonly value: PlannedValue;
  /** Evidence in a few words: why this role, why this option. */
  readonly why: string;
}

export interface PlannedKeep {
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
  /** `too-long`: characters above the limit. */
  readonly excess?: number;
  /** `topic-no-match`: the nearest options, as the page spells them, at most three. */
  readonly nearest?: readonly { readonly index: number; readonly text: string }[];
}

export type PlanStep = PlannedFill | PlannedKeep | PlannedLeave;

/** What will be done to which control of one frame, and why. In document order. */
export interface FillPlan {
  /** The snapshot's; the page side refuses a plan for another one. */
  readonly generation: number;
  /** Address the plan was made for; the page side refuses another one. */
  readonly url: string;
  readonly steps: readonly PlanStep[];
  /** Optional paragraphs of the letter that were left out to fit the form's limit, by index. */
  readonly droppedParagraphs: readonly number[];
  /** Details that belong to what is filled and have no field of their own: an apartment where there is one street box. */
  readonly unasked: readonly ConstituentKey[];
}
