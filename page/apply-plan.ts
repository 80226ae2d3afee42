import type { FillPlan, PlannedFill } from '@/domain/form/plan/fill-plan';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { AppliedStep } from '@/domain/form/report/apply-result';
import type { ControlNames } from './control-names';
import { hasChoice, hasTypedText } from './field-content';
import { Visibility } from './field-visibility';
import { type Control, isControl, isTextBox, radioGroup } from './find-controls';
import type { ReplacedControls } from './replaced-controls';
import { type Content, contentOf, retakeChoice, sameWords, setContent, standingContent } from './set-value';
import type { UndoMemory } from './undo';

interface Written {
  readonly ref: ControlRef;
  readonly control: Control;
  readonly before: Content;
  readonly wanted: Content;
}

/** Milliseconds the page gets to react to a change. */
const SETTLE = 60;

interface Tools {
  readonly names: ControlNames;
  readonly replaced: ReplacedControls;
  readonly memory: UndoMemory;
  readonly settle: Settle;
}

/** Waits until the page has reacted to the changes. Tests pass their own. */
export type Settle = (document: Document) => Promise<void>;

/**
 * Writes the fills of a plan one by one. Right before writing, each control is checked again: it must still exist,
 * be visible and be empty. Once the page has settled, everything is read back. A value that the page cleared is
 * written once more. A value that the page changed is reverted, so that no mangled text remains.
 * See docs/decisions/002.
 * @returns the result of each fill, and the milliseconds of work in the page without the waiting
 */
export async function applyPlan(
  document: Document,
  plan: FillPlan,
  { names, replaced, memory, settle }: Tools,
): Promise<{ readonly steps: AppliedStep[]; readonly milliseconds: number }> {
  const steps: AppliedStep[] = [];
  let start = performance.now();
  let milliseconds = 0;
  /** Waiting for the page does not count as our work. */
  const letSettle = async () => {
    milliseconds += performance.now() - start;
    await settle(document);
    start = performance.now();
  };
  const written: Written[] = [];
  for (const fill of plan.steps) {
    if (fill.action !== 'fill') continue;
    const target = targetOf(fill, names);
    if (!target || !isUsable(document, target.control)) {
      steps.push({ ref: fill.ref, result: 'gone' });
    } else if (isTaken(target.control, fill)) {
      steps.push({ ref: fill.ref, result: 'has-text' });
    } else {
      written.push(write(fill, target, memory));
    }
  }
  await letSettle();
  let again = false;
  for (const entry of written) {
    const now = standing(entry, replaced);
    if (!now) continue;
    const { control, wanted, before } = now;
    if (sameWords(contentOf(control), wanted) || !sameWords(contentOf(control), before)) continue;
    setContent(control, wanted);
    again = true;
  }
  if (again) await letSettle();
  for (const entry of written) steps.push(readBack(entry, replaced, memory));
  return { steps, milliseconds: milliseconds + performance.now() - start };
}

/** The control to write to. For a group of radio buttons, the chosen button. */
function targetOf(fill: PlannedFill, names: ControlNames): { control: Control; wanted: Content } | null {
  const { value } = fill;
  const control = names.find(value.kind === 'choice' ? value.ref : fill.ref);
  if (!control || !isControl(control)) return null;
  switch (value.kind) {
    case 'text':
      // The page may have turned the box into a password box since it was read.
      return isTextBox(control) ? { control, wanted: { kind: 'text', value: value.text } } : null;
    case 'option': {
      // The list may have been rebuilt since it was read. Check that the option is still the chosen one.
      const option = control instanceof HTMLSelectElement ? control.options[value.index] : undefined;
      const isSame = option !== undefined && !option.disabled && option.value.slice(0, 200) === value.value;
      return isSame ? { control, wanted: { kind: 'option', index: value.index } } : null;
    }
    case 'choice':
      return control instanceof HTMLInputElement
        ? { control, wanted: { kind: 'choice', taken: control } }
        : null;
    case 'check':
      return { control, wanted: { kind: 'check', checked: value.checked } };
  }
}

function isUsable(document: Document, control: Control): boolean {
  return new Visibility(document).hiddenReason(control, [...(control.labels ?? [])]) === null;
}

/** The person or the page has typed or chosen something since the page was read. */
function isTaken(control: Control, fill: PlannedFill): boolean {
  if (fill.value.kind !== 'choice') return hasTypedText(control) || hasChoice(control);
  return radioGroup(control).some(hasChoice);
}

function write(
  fill: PlannedFill,
  target: { control: Control; wanted: Content },
  memory: UndoMemory,
): Written {
  const { control, wanted } = target;
  const before = contentOf(control);
  memory.remember(fill.ref, control, fill.label, before);
  setContent(control, wanted);
  return { ref: fill.ref, control, before, wanted };
}

/** The write, mapped to the controls now in the page. Null when they are gone. */
function standing(entry: Written, replaced: ReplacedControls): Written | null {
  const control = replaced.standing(entry.control);
  const before = standingContent(entry.before, replaced);
  const wanted = standingContent(entry.wanted, replaced);
  return control && before && wanted && { ref: entry.ref, control, before, wanted };
}

function readBack(entry: Written, replaced: ReplacedControls, memory: UndoMemory): AppliedStep {
  const { ref } = entry;
  const now = standing(entry, replaced);
  if (!now) {
    retakeChoice(standingContent(entry.before, replaced) ?? entry.before);
    memory.forget(ref);
    return { ref, result: 'gone' };
  }
  const { control, before, wanted } = now;
  if (sameWords(contentOf(control), wanted)) {
    memory.settled(ref);
    return { ref, result: 'set' };
  }
  setContent(control, before);
  memory.forget(ref);
  return { ref, result: 'rejected' };
}

/**
 * Waits one frame and a little longer for the page's scripts. A hidden tab draws no frames, so a timer alone is
 * enough too.
 */
export function pageSettles(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const view = document.defaultView;
    const timer = setTimeout(resolve, SETTLE);
    view?.requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, SETTLE / 4),
    );
  });
}
