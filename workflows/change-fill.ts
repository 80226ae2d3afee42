import { optionsOf } from '@/domain/form/choices/field-choice';
import type { ChooseOrder } from '@/domain/form/fill-order';
import type { PlannedValue } from '@/domain/form/plan/fill-plan';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { FieldOutcome, FillReport } from '@/domain/form/report/fill-report';
import type { ChooseOutcome, UndoOutcome } from '@/domain/form/report/page-view';
import { isFilledRole } from '@/domain/form/roles/field-role';
import { type TopicBoxes, topicBoxes, wordsOfBox } from '@/domain/form/roles/topic-boxes';
import { withoutUnsent } from '@/domain/receipt/receipts';
import { reportFor } from '@/domain/visit/visit';
import type { FillPorts } from './ports';
import { noteEvent } from './visit';

/** Changes to a fill: the person chooses an option of its report, or undoes it. */

/**
 * Chooses an option that the report offers for a field. Requires that the page is still the one in the report, that
 * the list still has the option in that place, and that nothing is chosen. Fields that the choice opens are filled
 * if the fill continues.
 */
export async function chooseOption(
  ports: Pick<FillPorts, 'page' | 'visits' | 'clock' | 'panel'>,
  order: ChooseOrder,
): Promise<ChooseOutcome> {
  const { tabId, frameId, ref, index, text } = order;
  const read = await ports.page.read(tabId);
  const frame = read.kind === 'read' ? read.frames.find((one) => one.frameId === frameId) : undefined;
  const visit = frame ? await ports.visits.load(tabId) : null;
  const report = frame && reportFor(visit, frame.document, frame.snapshot.url);
  const field = report?.fields.find((one) => one.ref === ref && one.frameId === frameId);
  const control = frame?.snapshot.controls.find((one) => one.ref === ref);
  if (!frame || !report || !field || !control || !offers(field, order)) return { kind: 'page-changed' };
  const boxes = topicBoxes(frame.snapshot.controls.filter(({ block }) => block === control.block)).get(ref);
  const box = boxes?.boxes[index];
  const value = boxes ? tickOf(boxes, index, text) : valueToChoose(control, index, text);
  if (value === null || !isFilledRole(field.role)) return { kind: 'page-changed' };

  const { role, label } = field;
  const { generation, url } = frame.snapshot;
  const applied = await ports.page.apply(tabId, frameId, {
    generation,
    url,
    steps: [{ action: 'fill', ref: box?.ref ?? ref, role, label, value, why: 'chosen by the person' }],
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
  const after = await noteEvent(ports, tabId, { kind: 'chosen', now: ports.clock.date(), report: changed });
  await ports.panel.report(tabId, changed, { goesOn: after !== null && after.goesOnUntil !== null });
  return { kind: 'chosen', report: changed };
}

function offers(field: FieldOutcome, { index, text }: ChooseOrder): boolean {
  if (field.outcome !== 'no-match' && field.outcome !== 'left-for-person') return false;
  return field.nearest?.some((option) => option.index === index && option.text === text) ?? false;
}

/** Ticks one of several boxes; null if they have changed or one is ticked. */
function tickOf({ boxes }: TopicBoxes, index: number, text: string): PlannedValue | null {
  const box = boxes[index];
  const isFree = box && wordsOfBox(box) === text && !boxes.some(({ hasText }) => hasText);
  return isFree ? { kind: 'check', checked: true } : null;
}

/** The value to write; null if the list has changed, already has a choice or cannot be used. */
function valueToChoose(control: ControlSnapshot, index: number, text: string): PlannedValue | null {
  const option = optionsOf(control)[index];
  if (control.hasText || control.hiddenReason !== null) return null;
  if (option === undefined || option.disabled || option.text !== text) return null;
  if (control.kind === 'select' || control.kind === 'list')
    return { kind: 'option', index, text, value: option.value };
  const button = control.kind === 'radio-group' ? control.choices[index] : undefined;
  return button ? { kind: 'choice', ref: button.ref } : null;
}

/**
 * Restores the forms of a tab; what the person has changed since stays. Only documents that existed before are
 * asked: a newly loaded one was never filled.
 * @param inPage the person asked in the page, which then shows the outcome
 */
export async function undoFill(ports: FillPorts, tabId: number, inPage = false): Promise<UndoOutcome> {
  const outcome = await takeBack(ports, tabId);
  if (outcome.kind === 'undone') await ports.hooks.onUndone?.(tabId);
  await (inPage ? ports.panel.undone(tabId, outcome) : ports.panel.hide(tabId));
  return outcome;
}

async function takeBack(ports: FillPorts, tabId: number): Promise<UndoOutcome> {
  const visit = await noteEvent(ports, tabId, { kind: 'stopped' });
  const frames = (await ports.page.frames(tabId)).filter(({ fresh }) => !fresh);
  const results = await Promise.all(frames.map(({ frameId }) => ports.page.undo(tabId, frameId)));
  const undone = results.filter((result) => result !== null);
  const restored = undone.reduce((sum, result) => sum + result.restored, 0);
  const changedSince = undone.flatMap((result) => result.changedSince);
  const remaining = undone.flatMap((result) => result.remaining ?? []);
  const isUndone = restored > 0 || changedSince.length > 0 || remaining.length > 0;
  const receipt = visit?.receipt ?? null;
  // The person edited the message: it is still in the form, so its receipt stays.
  const keepsReceipt = !isUndone || receipt === null || changedSince.includes(receipt.messageLabel);
  await noteEvent(ports, tabId, { kind: 'undone', keepsReceipt });
  if (!keepsReceipt) await ports.receipts.change((receipts) => withoutUnsent(receipts, receipt.id));
  if (!isUndone) return { kind: undone.length === 0 ? 'page-changed' : 'nothing-to-undo' };
  return { kind: 'undone', restored, changedSince, ...(remaining.length > 0 && { remaining }) };
}
