import { describe, expect, it } from 'vitest';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { blankFields, type FieldOutcome, isForPerson } from '@/domain/form/report/fill-report';
import { reportClaims } from '@/domain/form/report/report-claims';
import { reviseReport } from '@/domain/form/report/revise-report';
import { classify } from '@/domain/form/roles/classify';
import { sampleReport } from '@/tests/support/sample-view';
import { contactForm, control, FakeFrame } from '@/tests/unit/workflows/fake-page';

/** A report of a form, in which every field has the given outcome, and the form as it is later. */
function later(
  outcome: Partial<FieldOutcome> & Pick<FieldOutcome, 'outcome'>,
  change: (control: ControlSnapshot) => ControlSnapshot,
  more: readonly ControlSnapshot[] = [],
) {
  const controls = contactForm();
  const report = sampleReport({
    hasCaptcha: false,
    fields: controls.map(
      ({ ref, label }) => ({ ref, frameId: 0, role: 'other', label, ...outcome }) as FieldOutcome,
    ),
  });
  const frame = new FakeFrame(0, [...controls.map(change), ...more]);
  const snapshot = frame.snapshot();
  return { report, revised: reviseReport(report, { frameId: 0, snapshot }, classify(snapshot)) };
}

const left = { outcome: 'left-for-person', reason: 'not-certain', required: false } as const;

describe('a report revised by a later reading', () => {
  it.each<[string, Parameters<typeof later>[0], Partial<ControlSnapshot>, object]>([
    [
      'filled and emptied since',
      { outcome: 'filled' },
      { written: 'by-page' },
      { outcome: 'changed-by-page', how: 'emptied' },
    ],
    [
      'filled and emptied by the person',
      { outcome: 'filled' },
      { written: 'by-person' },
      { outcome: 'changed-by-page', how: 'emptied' },
    ],
    [
      'filled and changed by the page',
      { outcome: 'filled' },
      { written: 'by-page', hasText: true },
      { outcome: 'changed-by-page', how: 'changed' },
    ],
    ['kept and emptied since', { outcome: 'kept-text' }, {}, { outcome: 'changed-by-page', how: 'emptied' }],
    ['left and completed by the person', left, { hasText: true }, { outcome: 'kept-text' }],
    [
      'changed by the page and corrected by the person',
      { outcome: 'changed-by-page', how: 'changed', required: false },
      { written: 'by-person', hasText: true },
      { outcome: 'kept-text' },
    ],
    [
      'emptied and completed since',
      { outcome: 'changed-by-page', how: 'emptied', required: true },
      { hasText: true },
      { outcome: 'kept-text' },
    ],
  ])('%s', (_, outcome, change, wanted) => {
    const { revised } = later(outcome, (control) => ({ ...control, ...change }));
    for (const field of revised.fields) expect(field).toMatchObject(wanted);
  });

  it.each<[string, Parameters<typeof later>[0], Partial<ControlSnapshot>]>([
    ['filled and unchanged', { outcome: 'filled' }, { written: 'same', hasText: true }],
    ['a list that is filled with the option it shows by default', { outcome: 'filled' }, { written: 'same' }],
    ['filled and edited by the person', { outcome: 'filled' }, { written: 'by-person', hasText: true }],
    ['kept', { outcome: 'kept-text' }, { hasText: true }],
    ['left', left, {}],
    ['left over text of the page’s own', left, { hasText: true, prefilled: true }],
  ])('is the same object: %s', (_, outcome, change) => {
    const { report, revised } = later(outcome, (control) => ({ ...control, ...change }));
    expect(revised).toBe(report);
  });

  it('names a field that appeared after the fill, so that nothing is said to be left falsely', () => {
    const [extra] = contactForm();
    if (!extra) throw new Error('no control');
    const { report, revised } = later(
      { outcome: 'filled' },
      (control) => ({ ...control, written: 'same', hasText: true }),
      [{ ...extra, label: 'How long have you lived here?', required: true }],
    );
    expect(reportClaims(report, false).nothingLeft).toBe(true);
    expect(revised.fields.at(-1)).toMatchObject({
      label: 'How long have you lived here?',
      outcome: 'left-for-person',
      reason: 'appeared-later',
      required: true,
    });
    expect(reportClaims(revised, false).nothingLeft).toBe(false);
  });

  it('knows several boxes to tick as one question, answered by any of them', () => {
    const boxes = ['Agriculture', 'Education', 'Veterans'].map((label) =>
      control(label, { kind: 'checkbox', type: 'checkbox', group: ['Issues of concern'] }),
    );
    const [first] = boxes;
    if (!first) throw new Error('no box');
    const question = {
      ref: first.ref,
      frameId: 0,
      role: 'topic',
      label: 'Issues of concern',
      ...left,
    } as const;
    const look = (ticked: readonly ControlSnapshot[]) => {
      const frame = new FakeFrame(0, [...contactForm(), ...ticked]);
      const snapshot = frame.snapshot();
      const form = classify(snapshot);
      const others = form.controls
        .filter(({ control: { kind } }) => kind !== 'checkbox')
        .map(({ control: { ref, label } }) => ({ ref, frameId: 0, role: 'other', label, ...left }) as const);
      const report = sampleReport({ fields: [...others, question] });
      return { report, revised: reviseReport(report, { frameId: 0, snapshot }, form) };
    };
    const before = look(boxes);
    expect(before.revised).toBe(before.report);
    const after = look(boxes.map((box, index) => ({ ...box, hasText: index === 2 })));
    expect(after.revised.fields.at(-1)).toMatchObject({ ref: first.ref, outcome: 'kept-text' });
    expect(after.revised.fields).toHaveLength(after.report.fields.length);
  });

  it('leaves the fields of other frames as they are', () => {
    const { report } = later({ outcome: 'filled' }, (control) => control);
    const elsewhere = { ...report, fields: report.fields.map((field) => ({ ...field, frameId: 7 })) };
    const snapshot = new FakeFrame(0, []).snapshot();
    expect(reviseReport(elsewhere, { frameId: 0, snapshot }, classify(snapshot))).toBe(elsewhere);
  });
});

describe('blank fields', () => {
  it('are optional ones that stay empty; a box to tick is never empty', () => {
    const { report } = later(left, (control) => control);
    const [loud, quiet, tick, needed, filled] = report.fields;
    if (!loud || !quiet || !tick || !needed || !filled) throw new Error('no fields');
    const fields = [
      loud,
      { ...quiet, ...left, reason: 'no-detail' },
      { ...tick, ...left, reason: 'yours-to-tick' },
      { ...needed, ...left, reason: 'no-detail', required: true },
      { ref: filled.ref, frameId: 0, role: filled.role, label: filled.label, outcome: 'filled' },
    ] as readonly FieldOutcome[];
    expect(blankFields({ ...report, fields: [...fields] })).toEqual([fields[1]]);
    expect(fields.filter(isForPerson)).toEqual([fields[0], fields[3]]);
  });
});
