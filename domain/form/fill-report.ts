import type { ConstituentKey } from '../constituent/constituent';
import type { FieldRole } from './field-role';
import type { LeftReason } from './fill-plan';
import type { ControlRef } from './form-snapshot';

/** What came of one control. No personal detail: labels are the page's own words. */
export type FieldOutcome = {
  readonly ref: ControlRef;
  /** Frame of the tab that holds it (0 is the page itself). */
  readonly frameId: number;
  readonly role: FieldRole;
  readonly label: string;
} & (
  | {
      readonly outcome: 'filled';
      /** The option taken, where it is not a personal detail (topic). */
      readonly shown?: string;
    }
  | { readonly outcome: 'kept-text' }
  | {
      readonly outcome: 'left-for-person' | 'no-match';
      readonly reason: LeftReason;
      readonly required: boolean;
      readonly excess?: number;
      readonly nearest?: readonly { readonly index: number; readonly text: string }[];
    }
  | { readonly outcome: 'rejected-by-page' }
);

export interface FillReport {
  readonly fields: readonly FieldOutcome[];
  readonly droppedParagraphs: readonly number[];
  readonly hasCaptcha: boolean;
  /** Fields filled on earlier pages of the same form, where the fill went on over several. */
  readonly filledBefore?: number;
  /** FillPlan.unasked: left out when there is none. */
  readonly unasked?: readonly ConstituentKey[];
  /** Time spent in the page by reading and writing, in milliseconds, all rounds and frames together. */
  readonly pageMilliseconds: number;
}

/**
 * Whether a field waits for the person: what the form insists on, and what they would expect to be filled. An
 * optional field for which nothing is known, or whose choice is theirs (a newsletter), does not.
 */
export function isForPerson(field: FieldOutcome): boolean {
  if (field.outcome === 'filled' || field.outcome === 'kept-text') return false;
  if (field.outcome === 'rejected-by-page') return true;
  return field.required || (field.reason !== 'no-detail' && field.reason !== 'your-choice');
}

/** Counts for the report's one line: "10 filled, 1 kept, 2 for you". Earlier pages of the form count as filled. */
export function countOutcomes(report: FillReport): { filled: number; kept: number; forPerson: number } {
  const of = (...outcomes: FieldOutcome['outcome'][]) =>
    report.fields.filter((field) => outcomes.includes(field.outcome)).length;
  return {
    filled: of('filled') + (report.filledBefore ?? 0),
    kept: of('kept-text'),
    forPerson: report.fields.filter(isForPerson).length + (report.hasCaptcha ? 1 : 0),
  };
}
