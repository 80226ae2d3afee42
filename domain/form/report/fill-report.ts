import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { LeftReason } from '@/domain/form/plan/fill-plan';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { FieldRole } from '@/domain/form/roles/field-role';

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

/**
 * The report of a fill that went on: the fields of the page as it is now, and how many were filled on
 * the pages before.
 * @param sameDocument the later fill was in the document of the earlier one: what that one filled and this
 *   one found in its place was filled, not kept
 */
export function mergeReports(earlier: FillReport, later: FillReport, sameDocument: boolean): FillReport {
  const before = new Map(earlier.fields.map((field) => [keyOf(field), field]));
  const fields = later.fields.map((field): FieldOutcome => {
    const same = sameDocument ? before.get(keyOf(field)) : undefined;
    return field.outcome === 'kept-text' && same?.outcome === 'filled' ? same : field;
  });
  const now = new Set(fields.map(keyOf));
  const gone = earlier.fields.filter(
    (field) => field.outcome === 'filled' && !(sameDocument && now.has(keyOf(field))),
  );
  return {
    ...later,
    fields,
    filledBefore: (earlier.filledBefore ?? 0) + gone.length,
    pageMilliseconds: earlier.pageMilliseconds + later.pageMilliseconds,
  };
}

function keyOf({ frameId, ref }: FieldOutcome): string {
  return `${frameId} ${ref}`;
}
