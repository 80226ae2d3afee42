import type { Control } from './find-controls';
import { unclobbered } from './unclobbered';
import { fold } from './visible-text';

/**
 * Finds the control that replaced another one. Some pages rebuild their whole form at every change; later writes,
 * read-backs and undo must then go to the new controls. When the replacement is uncertain, the control counts as gone.
 * See docs/decisions/002.
 */
export class ReplacedControls {
  #last: readonly Control[] = [];
  readonly #heirs = new WeakMap<Control, Control>();

  /** @param list returns the document's controls, in document order */
  constructor(private readonly list: () => readonly Control[]) {}

  /** Call at each reading, so that controls can be followed from then on. @param now the current controls */
  note(now: readonly Control[]): void {
    const before = this.#last;
    this.#last = now;
    if (before.every((control) => control.isConnected)) return;
    const sameOrder =
      before.length === now.length &&
      before.every((control, index) => look(control) === look(now[index] ?? null));
    const looks = sameOrder ? null : [countLooks(before), countLooks(now)];
    before.forEach((control, index) => {
      if (control.isConnected || this.#heirs.has(control)) return;
      const isOnly = (at: 0 | 1) => looks?.[at]?.get(look(control)) === 1;
      const heir = sameOrder
        ? now[index]
        : isOnly(0) && isOnly(1)
          ? now.find((other) => look(other) === look(control))
          : undefined;
      if (heir && isSameField(control, heir)) this.#heirs.set(control, heir);
    });
  }

  /** The control while it is in the document, else its replacement, or null. */
  standing(control: Control): Control | null {
    const known = this.#follow(control);
    if (known) return known;
    this.note(this.list());
    return this.#follow(control);
  }

  #follow(control: Control): Control | null {
    let current: Control | undefined = control;
    while (current && !current.isConnected) current = this.#heirs.get(current);
    return current ?? null;
  }
}

/** Identifies a control by its attributes, without the id, which a rebuilt form may number differently. */
function look(control: Control | null): string {
  if (!control) return '';
  const isButton = control.type === 'radio' || control.type === 'checkbox';
  const attributes = ['placeholder', 'aria-label', 'autocomplete', 'maxlength', isButton ? 'value' : ''];
  const values = attributes.map((name) => (name === '' ? null : control.getAttribute(name)));
  return JSON.stringify([control.type, control.name, ...values]);
}

function countLooks(controls: readonly Control[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const control of controls) counts.set(look(control), (counts.get(look(control)) ?? 0) + 1);
  return counts;
}

/** True when both have the same name, id or label words, and no label words that differ. */
function isSameField(before: Control, now: Control): boolean {
  const [words, wordsNow] = [captions(before), captions(now)];
  if (words !== '' && wordsNow !== '') return words === wordsNow;
  return before.name !== '' || (before.id !== '' && before.id === now.id);
}

/** The words of its labels. Includes labels that were removed together with the control, which `labels` omits. */
function captions(control: Control): string {
  const around = control.closest('label');
  const byId = [...unclobbered(allAround(control)).querySelectorAll('label')].filter(
    (label) => control.id !== '' && label.htmlFor === control.id,
  );
  return [...new Set([...byId, ...(around ? [around] : [])])]
    .map((label) => fold(label.textContent))
    .join(' ');
}

/** The root around a control: the document, a shadow root, or the detached part that it was removed with. */
function allAround(control: Control): ParentNode {
  let top: ParentNode = control;
  for (let up = unclobbered(top).parentNode; up; up = unclobbered(top).parentNode) top = up;
  return top;
}
