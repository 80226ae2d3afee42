import { isRequired } from '@/domain/form/plan/needed-details';
import { fieldTitle, UNMENTIONED } from '@/domain/form/plan/plan-fill';
import type { ControlSnapshot, FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { ClassifiedForm } from '@/domain/form/roles/classify';
import type { RoledControl } from '@/domain/form/roles/context-roles';
import { topicBoxes } from '@/domain/form/roles/topic-boxes';
import type { FieldOutcome, FillReport } from './fill-report';

/**
 * A report brought up to date by a later reading of the same document: a page may empty or change fields after it
 * took them, show further fields late, and the person may complete what was left. See docs/decisions/002.
 * @returns the same object if nothing is different
 */
export function reviseReport(
  report: FillReport,
  frame: { readonly frameId: number; readonly snapshot: FormSnapshot },
  form: ClassifiedForm,
): FillReport {
  const controls = new Map(frame.snapshot.controls.map((control) => [control.ref, control]));
  const questions = topicBoxes(form.controls.map(({ control }) => control));
  const fields = report.fields.map((field) => {
    const control = field.frameId === frame.frameId ? controls.get(field.ref) : undefined;
    const boxes = questions.get(field.ref)?.boxes ?? [];
    const isTicked = boxes.some(({ hasText }) => hasText);
    return control ? revised(field, isTicked ? { ...control, hasText: true } : control) : field;
  });
  const asked = [...questions.values()].flatMap(({ boxes }) => boxes);
  const known = new Set([...report.fields, ...asked].map(({ ref }) => ref));
  const late = form.controls
    .filter(({ control, role }) => !known.has(control.ref) && role !== 'captcha' && !UNMENTIONED.has(role))
    .map((field) => lateField(field, frame.frameId));
  const isSame = late.length === 0 && fields.every((field, index) => field === report.fields[index]);
  return isSame ? report : { ...report, fields: [...fields, ...late] };
}

function revised(field: FieldOutcome, control: ControlSnapshot): FieldOutcome {
  const { ref, frameId, role, label } = field;
  const where = { ref, frameId, role, label };
  const isHeld = control.written === 'same' || control.hasText;
  const changed = (how: 'emptied' | 'changed'): FieldOutcome => ({
    ...where,
    outcome: 'changed-by-page',
    how,
    required: isRequired(control),
  });
  switch (field.outcome) {
    case 'filled':
      // The person emptied it, or the page did: either way it is empty.
      if (!isHeld) return changed('emptied');
      return control.written === 'by-page' ? changed('changed') : field;
    case 'kept-text':
      return isHeld ? field : changed('emptied');
    case 'changed-by-page':
      if (field.how === 'changed' && control.written === 'by-page') return field;
      return isHeld ? { ...where, outcome: 'kept-text' } : field;
    default:
      // The page's own text is no answer of the person's.
      if (control.prefilled || control.dialCode) return field;
      return isHeld ? { ...where, outcome: 'kept-text' } : field;
  }
}

function lateField({ control, role }: RoledControl, frameId: number): FieldOutcome {
  const where = { ref: control.ref, frameId, role, label: fieldTitle(control) };
  if (control.hasText) return { ...where, outcome: 'kept-text' };
  const reason = control.kind === 'checkbox' ? 'yours-to-tick' : 'appeared-later';
  return { ...where, outcome: 'left-for-person', reason, required: isRequired(control) };
}
