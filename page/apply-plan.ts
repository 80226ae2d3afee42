import type { FillPlan, PlannedFill } from '@/domain/form/plan/fill-plan';
import type { ControlRef, HiddenReason } from '@/domain/form/read/form-snapshot';
import type { AppliedStep } from '@/domain/form/report/apply-result';
import type { ControlNames } from './control-names';
import { hasChoice, hasDialCode, hasHint, hasTypedText, isBlankText } from './field-content';
import { Visibility } from './field-visibility';
import { type Control, isControl, isTextBox, radioGroup } from './find-controls';
import { watchForCopies } from './kept-copies';
import type { ReplacedControls } from './replaced-controls';
import {
  type Content,
  contentOf,
  meansSame,
  restoreContent,
  retakeChoice,
  setContent,
  standingContent,
} from './set-value';
import type { UndoMemory } from './undo';

interface Target {
  readonly control: Control;
  readonly wanted: Content;
  /** See PlannedValue. */
  readonly alike?: string | undefined;
}

interface Written extends Target {
  readonly ref: ControlRef;
  readonly before: Content;
  /** Another spelling to try where a mask made something else of the first. */
  readonly other: Content | null;
}

/** Reasons that often pass: a list of suggestions covers a field, or a page is busy. */
const PASSING: ReadonlySet<HiddenReason> = new Set([
  'covered',
  'transparent',
  'inert',
  'disabled',
  'read-only',
]);

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
 * be usable and be empty. Once the page has settled, controls that were covered are tried again, and everything is
 * read back. A value that the page cleared is written once more. A value whose meaning the page changed is reverted,
 * so that no mangled text remains.
 * See docs/decisions/002.
 * @returns the result of each fill, and the milliseconds of work in the page without the waiting
 */
export async function applyPlan(
  document: Document,
  plan: FillPlan,
  tools: Tools,
): Promise<{ readonly steps: AppliedStep[]; readonly milliseconds: number }> {
  const steps: AppliedStep[] = [];
  let start = performance.now();
  let milliseconds = 0;
  /** Waiting for the page does not count as our work. */
  const letSettle = async () => {
    milliseconds += performance.now() - start;
    await tools.settle(document);
    start = performance.now();
  };
  const written: Written[] = [];
  /** @returns the fills whose controls were not usable */
  const writeAll = async (fills: readonly PlannedFill[]) => {
    const unseen: PlannedFill[] = [];
    for (const fill of fills) {
      const one = await write(document, fill, tools);
      if (typeof one !== 'string') written.push(one);
      else if (one === 'unseen') unseen.push(fill);
      else steps.push({ ref: fill.ref, result: one });
    }
    await letSettle();
    return unseen;
  };
  let unseen = await writeAll(plan.steps.filter((step) => step.action === 'fill'));
  if (unseen.length > 0) unseen = await writeAll(unseen);
  for (const { ref } of unseen) steps.push({ ref, result: 'unseen' });
  let again = false;
  for (const entry of written) {
    const now = standing(entry, tools.replaced);
    if (!now) continue;
    const { control, wanted, before, alike, other } = now;
    const content = contentOf(control);
    if (meansSame(content, wanted, alike)) continue;
    const isTakenBack = meansSame(content, before) || (content.kind === 'text' && isBlankText(content.value));
    if (!isTakenBack && !other) continue;
    // A page that only takes the text back gets the same again, not another spelling of it.
    const isPlain = wanted.kind === 'text' && other?.kind === 'text' && other.value === wanted.coded;
    setContent(control, isTakenBack && isPlain ? wanted : (other ?? wanted));
    again = true;
  }
  if (again) await letSettle();
  for (const entry of written) steps.push(readBack(entry, tools));
  return { steps, milliseconds: milliseconds + performance.now() - start };
}

/** Writes a fill, or tells why not. */
async function write(
  document: Document,
  fill: PlannedFill,
  { names, memory }: Tools,
): Promise<Written | 'gone' | 'unseen' | 'has-text'> {
  const target = targetOf(fill, names);
  if (!target) return 'gone';
  const { control, wanted } = target;
  const hidden = new Visibility(document).hiddenReason(control, [...(control.labels ?? [])]);
  if (hidden !== null) return PASSING.has(hidden) ? 'unseen' : 'gone';
  if (isTaken(control, fill)) return 'has-text';
  const before = contentOf(control);
  memory.remember(fill.ref, control, fill.label, before);
  const copies = wanted.kind === 'choice' ? watchForCopies(control) : null;
  const other = setContent(control, wanted);
  if (copies) {
    // Frameworks draw in the next microtask.
    await Promise.resolve();
    memory.copied(fill.ref, copies());
  }
  return { ...target, ref: fill.ref, before, other };
}

/** The control to write to. For a group of radio buttons, the chosen button. */
function targetOf(fill: PlannedFill, names: ControlNames): Target | null {
  const { value } = fill;
  const control = names.find(value.kind === 'choice' ? value.ref : fill.ref);
  if (!control || !isControl(control)) return null;
  switch (value.kind) {
    case 'text':
      // The page may have turned the box into a password box since it was read.
      return isTextBox(control)
        ? { control, wanted: { kind: 'text', value: value.text, coded: value.coded }, alike: value.alike }
        : null;
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

/** The person or the page has typed or chosen something since the page was read. */
function isTaken(control: Control, fill: PlannedFill): boolean {
  if (fill.value.kind === 'choice') return radioGroup(control).some(hasChoice);
  if (fill.role === 'tel' && hasDialCode(control)) return false;
  return (hasTypedText(control) && !hasHint(control, fill.label)) || hasChoice(control);
}

/** The write, mapped to the controls now in the page. Null when they are gone. */
function standing(entry: Written, replaced: ReplacedControls): Written | null {
  const control = replaced.standing(entry.control);
  const before = standingContent(entry.before, replaced);
  const wanted = standingContent(entry.wanted, replaced);
  return control && before && wanted && { ...entry, control, before, wanted };
}

function readBack(entry: Written, { replaced, memory }: Tools): AppliedStep {
  const { ref } = entry;
  const now = standing(entry, replaced);
  if (!now) {
    retakeChoice(standingContent(entry.before, replaced) ?? entry.before);
    memory.forget(ref);
    return { ref, result: 'gone' };
  }
  const { control, before, wanted, alike } = now;
  const content = contentOf(control);
  if (meansSame(content, wanted, alike)) {
    memory.settled(ref);
    return { ref, result: 'set', ...(!meansSame(content, wanted) && { restyled: true }) };
  }
  restoreContent(control, before);
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
