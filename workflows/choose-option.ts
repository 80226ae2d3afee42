import { optionsOf } from '@/domain/form/choices/field-choice';
import type { ChooseOrder } from '@/domain/form/fill-order';
import type { PlannedValue } from '@/domain/form/plan/fill-plan';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { FieldOutcome, FillReport } from '@/domain/form/report/fill-report';
import type { ChooseOutcome } from '@/domain/form/report/page-view';
import { isFilledRole } from '@/domain/form/roles/field-role';
import { pageKey } from './find-form';
import type { FillPorts } from './ports';

/**
 * Takes one of the options that the report offers for a field. Only where the page still is the one that
 * the report is about, the list still has that option in that place and nothing is chosen in it.
 */
export async function chooseOption(ports: FillPorts, order: ChooseOrder): Promise<ChooseOutcome> {
  const { tabId, frameId, ref, index, text } = order;
  const read = await ports.page.read(tabId);
  const frame = read.kind === 'read' ? read.frames.find((one) => one.frameId === frameId) : undefined;
  const report = frame && (await ports.reports.load(tabId, pageKey(frame)));
  const field = report?.fields.find((one) => one.ref === ref && one.frameId === frameId);
  const control = frame?.snapshot.controls.find((one) => one.ref === ref);
  if (!frame || !report || !field || !control || !offers(field, order)) return { kind: 'page-changed' };
  const value = valueToChoose(control, index, text);
  if (value === null || !isFilledRole(field.role)) return { kind: 'page-changed' };

  const { role, label } = field;
  const { generation, url } = frame.snapshot;
  const applied = await ports.page.apply(tabId, frameId, {
    generation,
    url,
    steps: [{ action: 'fill', ref, role, label, value, why: 'chosen by the person' }],
    droppedParagraphs: report.droppedParagraphs,
    unasked: report.unasked ?? [],
  });
  if (applied.kind !== 'applied' || applied.steps[0]?.result !== 'set') return { kind: 'page-changed' };
  const filled: FieldOutcome = { ref, frameId, role, label, outcome: 'filled', shown: text };
  const changed: FillReport = {
    ...report,
    fields: report.fields.map((one) => (one === field ? filled : one)),
    pageMilliseconds: report.pageMilliseconds + applied.milliseconds,
  };
  await ports.reports.save(tabId, pageKey(frame), changed);
  return { kind: 'chosen', report: changed };
}

function offers(field: FieldOutcome, { index, text }: ChooseOrder): boolean {
  if (field.outcome !== 'no-match' && field.outcome !== 'left-for-person') return false;
  return field.nearest?.some((option) => option.index === index && option.text === text) ?? false;
}

/** What is to be written; null where the list has changed, is taken or can not be used. */
function valueToChoose(control: ControlSnapshot, index: number, text: string): PlannedValue | null {
  const option = optionsOf(control)[index];
  if (control.hasText || control.hiddenReason !== null) return null;
  if (option === undefined || option.disabled || option.text !== text) return null;
  if (control.kind === 'select') return { kind: 'option', index, text, value: option.value };
  const button = control.kind === 'radio-group' ? control.choices[index] : undefined;
  return button ? { kind: 'choice', ref: button.ref } : null;
}
