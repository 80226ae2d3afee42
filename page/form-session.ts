import type { FillPlan, PlanStep } from '@/domain/form/plan/fill-plan';
import type { ControlRef, ControlSnapshot, FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { ApplyResult, UndoResult } from '@/domain/form/report/apply-result';
import { applyPlan, pageSettles, type Settle } from './apply-plan';
import { ControlNames } from './control-names';
import { isAsLoaded } from './field-content';
import { type Control, findControls, formOf, isControl } from './find-controls';
import { READ_LIMIT, readForm } from './read-form';
import { ReplacedControls } from './replaced-controls';
import { TouchedControls } from './touched-controls';
import { UndoMemory } from './undo';
import { learnOptions } from './widgets/choose-in-widget';
import { WidgetFills } from './widgets/widget-fills';

/** One document that is read, filled and undone. Lives as long as the page. */
export interface FormSession {
  read(): { readonly snapshot: FormSnapshot; readonly milliseconds: number };
  /** Refuses a plan for another reading or another address. */
  apply(plan: FillPlan): Promise<ApplyResult>;
  undo(): Promise<UndoResult>;
  /** Opens drawn lists for a moment, so that the next reading knows their options. */
  lookInto(refs: readonly ControlRef[]): Promise<void>;
  /** The control in the page now, or null. */
  controlOf(ref: ControlRef): HTMLElement | null;
  /** The form of a control. Null when it has none or is gone. */
  formOf(ref: ControlRef): HTMLFormElement | null;
}

export function openFormSession(document: Document, settle: Settle = pageSettles): FormSession {
  const replaced = new ReplacedControls(() => findControls(document, READ_LIMIT).controls);
  const names = new ControlNames(replaced);
  const memory = new UndoMemory(replaced);
  const widgets = new WidgetFills();
  /** The widgets of the last reading. */
  let drawn: ReadonlySet<ControlRef> = new Set();
  const touched = new TouchedControls(document);
  let generation = 0;
  let shape = '';

  /**
   * Which controls exist and which of them a person can use. Comparing two of these shows that fields appeared or
   * disappeared.
   */
  const shapeOf = (controls: readonly Control[]) =>
    controls
      .map(
        (control) =>
          `${names.nameOf(control)}${control.matches(':disabled') || !control.checkVisibility() ? '-' : '+'}`,
      )
      .join('');

  /** What became of our text in a control, or whether its text is the page's own. */
  const withHistory = (snapshot: FormSnapshot): FormSnapshot => ({
    ...snapshot,
    controls: snapshot.controls.map((control) => {
      const isUnchanged = memory.isUnchanged(control.ref) ?? widgets.isUnchanged(control.ref);
      if (isUnchanged !== null) return { ...control, written: isUnchanged ? 'same' : changedBy(control) };
      const own = control.hasText ? names.find(control.ref) : null;
      return own && isControl(own) && isAsLoaded(own) ? { ...control, prefilled: true } : control;
    }),
  });

  /** The person, if they have used the control; else the page. */
  const changedBy = ({ ref, choices }: ControlSnapshot) =>
    [ref, ...choices.map((choice) => choice.ref)].some((one) => {
      const control = names.find(one);
      return control !== null && touched.has(control);
    })
      ? 'by-person'
      : 'by-page';

  return {
    read() {
      const start = performance.now();
      generation += 1;
      const found = findControls(document, READ_LIMIT);
      replaced.note(found.controls);
      const snapshot = withHistory(readForm(document, generation, names.nameOf, found));
      drawn = new Set(
        snapshot.controls.filter(({ type }) => /^(?:list|editor)$/.test(type)).map(({ ref }) => ref),
      );
      shape = shapeOf(found.controls);
      return { snapshot, milliseconds: performance.now() - start };
    },
    async apply(plan) {
      const here = document.location.origin + document.location.pathname;
      if (plan.generation !== generation || plan.url !== here) return { kind: 'page-changed' };
      touched.listen();
      const isOurs = ({ ref }: PlanStep) => drawn.has(ref);
      const plain = { ...plan, steps: plan.steps.filter((step) => !isOurs(step)) };
      const { steps, milliseconds } = await applyPlan(document, plain, { names, replaced, memory, settle });
      for (const step of plan.steps.filter(isOurs)) {
        const widget = names.find(step.ref);
        if (step.action === 'fill' && widget) steps.push(await widgets.apply(step, widget));
      }
      return {
        kind: 'applied',
        steps,
        formChanged: shapeOf(findControls(document, READ_LIMIT).controls) !== shape,
        milliseconds,
      };
    },
    undo: () => widgets.undo(memory.undo()),
    async lookInto(refs) {
      for (const ref of refs) {
        const list = names.find(ref);
        if (list && drawn.has(ref)) await learnOptions(list);
      }
    },
    controlOf: (ref) => names.find(ref),
    formOf(ref) {
      const control = names.find(ref);
      return control && formOf(control);
    },
  };
}
