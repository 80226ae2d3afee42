import type { FillPlan, PlannedFill, PlanStep } from '@/domain/form/plan/fill-plan';
import type { ControlRef, FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { AppliedStep } from '@/domain/form/report/apply-result';
import type { FieldOutcome, FillReport } from '@/domain/form/report/fill-report';

interface DoneStep extends Pick<AppliedStep, 'result' | 'restyled'> {
  readonly step: PlannedFill;
  /** The chosen option in the page's words, if the role is not a personal detail. */
  readonly shown: string | null;
}

/** Roles for which the person is told that the page wrote the value in other words. */
const TOLD_ROLES: ReadonlySet<string> = new Set([
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
]);

/** Roles whose chosen option may be named in the report. */
const SHOWN_ROLES: ReadonlySet<string> = new Set(['topic', 'reply-wanted']);

/**
 * Tracks one fill over its rounds. Each control is written once, whatever later rounds plan, or twice if the page
 * took the value back. A control that replaced another one (same role and label, with text) counts as the filled
 * one. The report gives the outcome of each.
 */
export class FillProgress {
  private readonly done = new Map<ControlRef, DoneStep>();
  /** Written a second time, because the page took the value back. */
  private readonly again = new Set<ControlRef>();
  /** Taken back again; left alone from then on. */
  private readonly lost = new Set<ControlRef>();
  private plan: FillPlan | null = null;
  private snapshot: FormSnapshot | null = null;
  private dropped: readonly number[] | null = null;

  /** @param settled controls that an earlier fill of the document has handled; they are not written */
  constructor(private readonly settled: ReadonlySet<ControlRef> = new Set()) {}

  /** Takes a round's plan and returns the steps that are still to be written. */
  open(plan: FillPlan, snapshot: FormSnapshot): FillPlan {
    this.plan = plan;
    this.snapshot = snapshot;
    const steps = plan.steps.filter((step) => {
      if (step.action !== 'fill' || this.settled.has(step.ref)) return false;
      // What was covered is tried again, as long as there are rounds.
      if ((this.done.get(step.ref)?.result ?? 'unseen') === 'unseen') return true;
      if (!this.wasTakenBack(step)) return false;
      const isFirst = !this.again.has(step.ref);
      (isFirst ? this.again : this.lost).add(step.ref);
      return isFirst;
    });
    return { ...plan, steps };
  }

  /** True if any of these steps was written before: the page may take it back again. */
  isAgain({ steps }: FillPlan): boolean {
    return steps.some(({ ref }) => this.again.has(ref));
  }

  /** The page accepted the value, and a later reading finds it gone. */
  private wasTakenBack({ ref, value }: PlannedFill): boolean {
    if (this.done.get(ref)?.result !== 'set') return false;
    if (value.kind === 'text') return true;
    const control = this.snapshot?.controls.find((one) => one.ref === ref);
    // The option that a list shows by default is planned again although it is already selected.
    return value.kind === 'option' && control?.defaultOption !== value.index;
  }

  /** Records the page's results for the steps of `open`. A step without a result was not kept. */
  close(todo: FillPlan, applied: readonly AppliedStep[]): void {
    const results = new Map(applied.map((one) => [one.ref, one]));
    for (const step of todo.steps) {
      if (step.action !== 'fill') continue;
      const { result, restyled } = results.get(step.ref) ?? { result: 'rejected' };
      this.done.set(step.ref, {
        step,
        result,
        shown: this.shownOption(step),
        ...(restyled && TOLD_ROLES.has(step.role) && { restyled }),
      });
      if (step.role === 'message' && result === 'set') this.dropped = todo.droppedParagraphs;
    }
  }

  /** The message that was entered, and the label of its box; null if it was not entered or the page took it back. */
  message(): { readonly text: string; readonly label: string } | null {
    for (const { step, result } of this.done.values()) {
      if (step.role !== 'message' || result !== 'set' || this.lost.has(step.ref)) continue;
      if (step.value.kind === 'text') return { text: step.value.text, label: step.label };
    }
    return null;
  }

  /** True while the snapshot has any control that was written to. */
  isIn(snapshot: FormSnapshot): boolean {
    return snapshot.controls.some(({ ref }) => this.done.has(ref));
  }

  report(frameId: number, pageMilliseconds: number): FillReport {
    const steps = this.plan?.steps ?? [];
    const planned = new Set(steps.map(({ ref }) => ref));
    const inPage = new Set(this.snapshot?.controls.map(({ ref }) => ref));
    const unplanned = [...this.done.values()].filter(({ step }) => !planned.has(step.ref));
    const replaced = unplanned.filter(({ step, result }) => result === 'set' && !inPage.has(step.ref));
    const fields = steps.map((step) => this.outcome(step, frameId, replaced));
    for (const { step, result } of unplanned) {
      if (inPage.has(step.ref) && (result === 'set' || result === 'unseen')) {
        fields.push(this.outcome(step, frameId, []));
      }
    }
    return {
      fields: fields.filter((field) => field !== null),
      droppedParagraphs: this.dropped ?? this.plan?.droppedParagraphs ?? [],
      hasCaptcha: (this.snapshot?.hasCaptcha ?? false) || steps.some(({ role }) => role === 'captcha'),
      ...(this.plan && this.plan.unasked.length > 0 && { unasked: this.plan.unasked }),
      ...(this.plan?.ahead !== undefined && { ahead: this.plan.ahead }),
      pageMilliseconds,
    };
  }

  /** Null for what does not concern the person: a control that went away, the CAPTCHA (reported separately). */
  private outcome(step: PlanStep, frameId: number, replaced: DoneStep[]): FieldOutcome | null {
    const { ref, role } = step;
    const done = this.done.get(ref) ?? (step.action === 'keep' ? takeTwin(replaced, step) : undefined);
    // A hint that named the field is gone once the field is filled.
    const where = { ref, frameId, role, label: step.label || (done?.step.label ?? '') };
    if (done) {
      if (this.lost.has(ref)) return { ...where, outcome: 'rejected-by-page' };
      switch (done.result) {
        case 'set':
          return {
            ...where,
            outcome: 'filled',
            ...(done.shown !== null && { shown: done.shown }),
            ...(done.restyled && { restyled: true }),
            ...(done.step.overHint && { overHint: true }),
          };
        case 'has-text':
          return { ...where, outcome: 'kept-text' };
        case 'rejected':
          return { ...where, outcome: 'rejected-by-page' };
        case 'unseen':
          return { ...where, outcome: 'left-for-person', reason: 'not-visible', required: false };
        case 'gone':
          return null;
      }
    }
    if (step.action === 'keep') return { ...where, outcome: 'kept-text' };
    // No round reached this step, so it is left for the person.
    if (step.action === 'fill' && this.settled.has(ref)) {
      return { ...where, outcome: 'left-for-person', reason: 'your-choice', required: false };
    }
    if (step.action === 'fill') {
      return { ...where, outcome: 'left-for-person', reason: 'not-certain', required: false };
    }
    if (step.reason === 'captcha') return null;
    const { reason, required, excess, nearest } = step;
    return {
      ...where,
      outcome: reason === 'no-option' || reason === 'topic-no-match' ? 'no-match' : 'left-for-person',
      reason,
      required,
      ...(excess !== undefined && { excess }),
      ...(nearest !== undefined && { nearest }),
    };
  }

  private shownOption({ ref, role, value }: PlannedFill): string | null {
    if (!SHOWN_ROLES.has(role)) return null;
    if (value.kind === 'option') return value.text;
    if (value.kind !== 'choice') return null;
    const group = this.snapshot?.controls.find((control) => control.ref === ref);
    return group?.choices.find((choice) => choice.ref === value.ref)?.text ?? null;
  }
}

/** Removes and returns the filled control that a new one has replaced. */
function takeTwin(replaced: DoneStep[], { role, label }: PlanStep): DoneStep | undefined {
  const index = replaced.findIndex(({ step }) => step.role === role && step.label === label);
  return index < 0 ? undefined : replaced.splice(index, 1)[0];
}
