import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { LeftReason } from '@/domain/form/plan/fill-plan';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { FieldRole } from '@/domain/form/roles/field-role';

/** The result for one control. It holds no personal detail: labels are the page's own words. */
export type FieldOutcome = {
  readonly ref: ControlRef;
  /** The frame that holds it; 0 is the page itself. */
  readonly frameId: number;
  readonly role: FieldRole;
  readonly label: string;
} & (
  | {
      readonly outcome: 'filled';
      /** The chosen option, if it is not a personal detail (topic). */
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
  /** Fields filled on earlier pages of a form with several pages. */
  readonly filledBefore?: number;
  /** See FillPlan.unasked. Absent if empty. */
  readonly unasked?: readonly ConstituentKey[];
  /** Time spent reading and writing in the page, in milliseconds, over all rounds and frames. */
  readonly pageMilliseconds: number;
}

/**
 * Whether a field needs the person: it is required, or they would expect it to be filled. Optional fields without
 * a known value and free choices (a newsletter) do not.
 */
export function isForPerson(field: FieldOutcome): boolean {
  if (field.outcome === 'filled' || field.outcome === 'kept-text') return false;
  if (field.outcome === 'rejected-by-page') return true;
  return field.required || (field.reason !== 'no-detail' && field.reason !== 'your-choice');
}

/** Counts for the report's summary: "10 filled, 1 kept, 2 for you". Earlier pages of the form count as filled. */
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
 * The report of a continued fill: the fields of the current page, and how many were filled on earlier pages.
 * @param sameDocument both fills were in one document: a field filled by the first and kept by the second
 *   counts as filled
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
