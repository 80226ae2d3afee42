import { listsToOpen } from '@/domain/form/plan/lists-to-open';
import { type FillContent, planFill } from '@/domain/form/plan/plan-fill';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { AppliedStep } from '@/domain/form/report/apply-result';
import { type ClassifiedForm, classify, isSameForm } from '@/domain/form/roles/classify';
import type { FieldRole } from '@/domain/form/roles/field-role';
import { findControls } from '@/page/find-controls';
import { type FormSession, openFormSession } from '@/page/form-session';
import { type Content, contentOf, sameContent } from '@/page/set-value';

/**
 * Runs the engine inside a real page for tests: read, classify, plan, apply, in as many rounds as a fill takes. The
 * page is expected to settle at once. Bundled into the page by engine-browser.ts.
 */

/** The result for one control of a fixture. `role` is null if it is not a usable control of the contact form. */
export interface ControlResult {
  readonly role: FieldRole | null;
  /**
   * The text of a text box, the shown text of a select, the value of the chosen radio button, or whether a box is
   * checked.
   */
  readonly value: string | boolean | null;
  readonly before: string | boolean | null;
}

export interface FixtureResult {
  readonly kind: 'contact-form' | 'zip-gate' | 'none';
  readonly messageLimit: number | null;
  readonly dropped: readonly number[];
  /** By selector, in the given order; null if it matches nothing. */
  readonly controls: readonly (ControlResult | null)[];
  /** Descriptions of the controls that no selector matches. */
  readonly unscored: readonly string[];
  /** Controls that a second fill changed, and those that undo did not restore. */
  readonly changedAgain: readonly string[];
  readonly notRestored: readonly string[];
  /** Submitted forms; must stay 0. */
  readonly submits: number;
}

type Control = ReturnType<typeof findControls>['controls'][number];

const LIMIT = 4000;
const ROUNDS = 4;

export interface FilledForm {
  readonly kind: FixtureResult['kind'];
  /** From the last read. */
  readonly form: ClassifiedForm | null;
  readonly roles: ReadonlyMap<Control, FieldRole>;
  readonly messageLimit: number | null;
  readonly dropped: readonly number[];
}

/**
 * Fills a document in rounds, trying each control once, as the product does.
 * @param earlier the form of an earlier fill; no other form is filled
 */
export async function fillDocument(
  session: FormSession,
  content: FillContent,
  rounds = ROUNDS,
  earlier: ClassifiedForm | null = null,
): Promise<FilledForm> {
  const tried = new Set<string>();
  const opened = new Set<string>();
  let before = earlier;
  const roles = new Map<Control, FieldRole>();
  let kind: FixtureResult['kind'] = 'none';
  let messageLimit: number | null = null;
  let dropped: readonly number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let { snapshot } = session.read();
    const lists = listsToOpen(classify(snapshot)).filter((ref) => !opened.has(ref));
    if (lists.length > 0) {
      for (const ref of lists) opened.add(ref);
      await session.lookInto(lists);
      ({ snapshot } = session.read());
    }
    const byRef = elementsOf(snapshot, session);
    const form = classify(snapshot);
    if (before && !isSameForm(before, form, snapshot)) break;
    before = form;
    if (round === 0) kind = form.kind;
    messageLimit = form.messageLimit?.max ?? messageLimit;
    for (const { control, role } of form.controls) {
      const element = byRef.get(control.ref);
      if (element && !roles.has(element)) roles.set(element, role);
    }
    const plan = planFill(snapshot, form, content);
    const steps = plan.steps.filter(({ action, ref }) => action === 'fill' && !tried.has(ref));
    if (steps.length === 0) break;
    if (round === 0 || plan.droppedParagraphs.length > 0) dropped = plan.droppedParagraphs;
    const applied = await session.apply({ ...plan, steps });
    if (applied.kind === 'page-changed') break;
    // A control that was briefly hidden may be filled in a later round.
    const isMissed = ({ result }: AppliedStep) => result === 'gone' || result === 'unseen';
    for (const step of applied.steps) if (!isMissed(step)) tried.add(step.ref);
    if (applied.steps.every(isMissed)) break;
  }
  return { kind, form: before, roles, messageLimit, dropped };
}

/** The element for each ref of a snapshot: controls, and elements that a page uses as such. */
function elementsOf(snapshot: FormSnapshot, session: FormSession): ReadonlyMap<string, Control> {
  const refs = snapshot.controls.flatMap(({ ref, choices }) => [ref, ...choices.map((choice) => choice.ref)]);
  return new Map(
    refs.flatMap((ref) => {
      const element = session.controlOf(ref);
      return element ? [[ref, element as Control]] : [];
    }),
  );
}

/** Fills the current page and returns the result for each control that a selector of `wanted` matches. */
export async function runFixture(wanted: readonly string[], content: FillContent): Promise<FixtureResult> {
  let submits = 0;
  document.addEventListener('submit', (event) => {
    submits += 1;
    event.preventDefault();
  });
  const all = () => findControls(document, LIMIT).controls;
  const before = new Map(all().map((control) => [control, contentOf(control)]));
  const shownBefore = new Map(all().map((control) => [control, shown(control)]));
  const session = openFormSession(document, settle);
  const filled = await fillDocument(session, content);
  const elements = wanted.map((selector) => matches(selector));
  const controls = elements.map((found): ControlResult | null => {
    const [first] = found;
    if (!first) return null;
    return {
      role: filled.roles.get(first) ?? null,
      value: shown(first),
      before: shownBefore.get(first) ?? null,
    };
  });
  const scored = new Set(elements.flat());
  const unscored = all()
    .filter((control) => !scored.has(control))
    .map(describe);

  const afterFirst = new Map(all().map((control) => [control, contentOf(control)]));
  // Fill again in a new session that knows nothing of the first, as if the person clicked twice.
  await fillDocument(openFormSession(document, settle), content);
  const changedAgain = different(afterFirst);
  await session.undo();
  await settle();
  return {
    kind: filled.kind,
    messageLimit: filled.messageLimit,
    dropped: filled.dropped,
    controls,
    unscored,
    changedAgain,
    notRestored: different(before),
    submits,
  };
}

/** Long enough for the scripts of the fixtures, which run at once or after a zero timer. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

function different(contents: ReadonlyMap<Control, Content>): string[] {
  return [...contents]
    .filter(([control, content]) => control.isConnected && !sameContent(contentOf(control), content))
    .map(([control]) => describe(control));
}

/** Elements for a selector; ">>>" enters the open shadow root of the element before it. */
function matches(selector: string): Control[] {
  let roots: ParentNode[] = [document];
  const steps = selector.split('>>>').map((step) => step.trim());
  for (const step of steps.slice(0, -1)) {
    roots = roots.flatMap((root) =>
      [...root.querySelectorAll(step)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : [])),
    );
  }
  return roots
    .flatMap((root) => [...root.querySelectorAll<Control>(steps.at(-1) ?? '')])
    .filter((element) => /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName));
}

function shown(control: Control): string | boolean | null {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text.trim() ?? null;
  if (control.type === 'checkbox') return (control as HTMLInputElement).checked;
  if (control.type === 'radio') {
    const content = contentOf(control);
    return content.kind === 'choice' ? (content.taken?.value ?? null) : null;
  }
  return control.value;
}

function describe(control: Control): string {
  const name = control.name === '' ? '' : `[name="${control.name}"]`;
  return `${control.tagName.toLowerCase()}${control.id === '' ? '' : `#${control.id}`}${name}`;
}
