import { type FillContent, planFill } from '@/domain/form/plan/plan-fill';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import { type ClassifiedForm, classify, isSameForm } from '@/domain/form/roles/classify';
import type { FieldRole } from '@/domain/form/roles/field-role';
import { findControls } from '@/page/find-controls';
import { type FormSession, openFormSession } from '@/page/form-session';
import { type Content, contentOf, sameContent } from '@/page/set-value';

/**
 * The engine as tests run it inside a real page: read, classify, plan, apply, in as many rounds as a fill
 * takes, with a page that settles at once. Bundled into the page by engine-browser.ts.
 */

/** What one control of a fixture came to. `role` is null where it is no usable control of the contact form. */
export interface ControlResult {
  readonly role: FieldRole | null;
  /** Text of a text box, shown text of a select, value of the button taken, or whether a box is ticked. */
  readonly value: string | boolean | null;
  readonly before: string | boolean | null;
}

export interface FixtureResult {
  readonly kind: 'contact-form' | 'zip-gate' | 'none';
  readonly messageLimit: number | null;
  readonly dropped: readonly number[];
  /** By selector, in the order asked for; null where it matches nothing. */
  readonly controls: readonly (ControlResult | null)[];
  /** Controls that no selector matches, described. */
  readonly unscored: readonly string[];
  /** Controls that a second fill changed, and those that undo did not bring back. */
  readonly changedAgain: readonly string[];
  readonly notRestored: readonly string[];
  /** Forms that were submitted. Never one. */
  readonly submits: number;
}

type Control = ReturnType<typeof findControls>['controls'][number];

const LIMIT = 4000;
const ROUNDS = 4;

export interface FilledForm {
  readonly kind: FixtureResult['kind'];
  /** As it was read last. */
  readonly form: ClassifiedForm | null;
  readonly roles: ReadonlyMap<Control, FieldRole>;
  readonly messageLimit: number | null;
  readonly dropped: readonly number[];
}

/**
 * Fills a document in rounds; each control is tried once, as the product's own rounds do.
 * @param earlier the form that an earlier fill was about: no other one is filled
 */
export async function fillDocument(
  session: FormSession,
  content: FillContent,
  rounds = ROUNDS,
  earlier: ClassifiedForm | null = null,
): Promise<FilledForm> {
  const tried = new Set<string>();
  let before = earlier;
  const roles = new Map<Control, FieldRole>();
  let kind: FixtureResult['kind'] = 'none';
  let messageLimit: number | null = null;
  let dropped: readonly number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { snapshot } = session.read();
    const byRef = elementsOf(snapshot);
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
    // What was hidden for a moment may be filled when it is back.
    for (const { ref, result } of applied.steps) if (result !== 'gone') tried.add(ref);
    if (applied.steps.every(({ result }) => result === 'gone')) break;
  }
  return { kind, form: before, roles, messageLimit, dropped };
}

/**
 * Which element each name of a reading stands for. A session keeps that to itself; both list the controls in
 * document order, radio buttons as one group of theirs.
 */
export function elementsOf(snapshot: FormSnapshot): ReadonlyMap<string, Control> {
  const { controls } = findControls(document, LIMIT);
  const isRadio = (control: Control) => control instanceof HTMLInputElement && control.type === 'radio';
  const singles = controls.filter((control) => !isRadio(control));
  const groups: { key: unknown; name: string; members: Control[] }[] = [];
  for (const control of controls.filter(isRadio)) {
    const key = control.form ?? control.getRootNode();
    const known = groups.find(
      (group) => control.name !== '' && group.key === key && group.name === control.name,
    );
    if (known) known.members.push(control);
    else groups.push({ key, name: control.name, members: [control] });
  }
  const found = new Map<string, Control>();
  for (const { ref, kind, choices } of snapshot.controls) {
    if (kind !== 'radio-group') {
      const single = singles.shift();
      if (single) found.set(ref, single);
      continue;
    }
    const members = groups.shift()?.members ?? [];
    const [first] = members;
    if (first) found.set(ref, first);
    choices.forEach((choice, index) => {
      const member = members[index];
      if (member) found.set(choice.ref, member);
    });
  }
  return found;
}

/** Fills the page that this runs in and says what came of each control that a selector of `wanted` finds. */
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
  // A fill after the fill, as when the person presses the button twice: another session knows nothing of the first.
  await fillDocument(openFormSession(document, settle), content);
  const changedAgain = different(afterFirst);
  session.undo();
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

/** Long enough for the few scripts of fixtures, which answer at once or after a timer of no time. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

function different(contents: ReadonlyMap<Control, Content>): string[] {
  return [...contents]
    .filter(([control, content]) => control.isConnected && !sameContent(contentOf(control), content))
    .map(([control]) => describe(control));
}

/** Elements of a selector; ">>>" goes into the open shadow root of what stands before it. */
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
