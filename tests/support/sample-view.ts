import { type Constituent, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { FieldOutcome, FillReport } from '@/domain/form/report/fill-report';
import type { PageView } from '@/domain/form/report/page-view';
import type { FieldRole } from '@/domain/form/roles/field-role';

/** An obviously fictitious constituent. */
export function sampleConstituent(changes: Partial<Constituent> = {}): Constituent {
  return {
    ...EMPTY_CONSTITUENT,
    firstName: 'Sample',
    lastName: 'Constituent',
    closing: 'Sincerely',
    ...changes,
  };
}

type FormView = Extract<PageView, { kind: 'contact-form' | 'zip-gate' }>;

/** The view of a contact form of an unknown office. */
export function sampleForm(changes: Partial<FormView> = {}): FormView {
  return {
    kind: 'contact-form',
    host: 'www.sample.senate.gov',
    office: null,
    otherState: null,
    recognised: 11,
    fields: 12,
    missing: [],
    messageLimit: null,
    report: null,
    goesOn: false,
    ...changes,
  };
}

type Outcome = FieldOutcome extends infer One
  ? One extends FieldOutcome
    ? Omit<One, 'ref' | 'frameId' | 'role' | 'label'>
    : never
  : never;

/** One line of a report. The number serves as the control's ref. */
export function sampleField(
  number: number,
  label: string,
  outcome: Outcome,
  role: FieldRole = 'other',
): FieldOutcome {
  return { ref: String(number) as ControlRef, frameId: 0, role, label, ...outcome } as FieldOutcome;
}

/** A report with two filled fields, one kept, a topic left and a CAPTCHA. */
export function sampleReport(changes: Partial<FillReport> = {}): FillReport {
  return {
    fields: [
      sampleField(1, 'First Name', { outcome: 'filled' }),
      sampleField(2, 'Email', { outcome: 'kept-text' }),
      sampleField(3, 'Topic', {
        outcome: 'left-for-person',
        reason: 'topic-no-match',
        required: true,
        nearest: [
          { index: 1, text: 'Judiciary' },
          { index: 2, text: 'Other' },
        ],
      }),
      sampleField(4, 'Message', { outcome: 'filled' }),
    ],
    droppedParagraphs: [],
    hasCaptcha: true,
    pageMilliseconds: 5,
    ...changes,
  };
}
