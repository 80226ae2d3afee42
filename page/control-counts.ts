import type { Visibility } from './field-visibility';
import { type Control, parentOf } from './find-controls';
import { unclobbered } from './unclobbered';

/**
 * Which controls stand where and which labels are theirs, counted once a reading. Asking the document for it
 * at each control (`querySelectorAll`, `labels`) would make reading a large page take quadratic time.
 */
export class ControlCounts {
  readonly #held = new Map<Element, number>();
  readonly #seen = new Map<Element, number>();
  readonly #labels = new Map<Element, HTMLLabelElement[]>();
  readonly #trimmed = new Set<Element>();

  constructor(
    readonly controls: readonly Control[],
    roots: readonly (Document | ShadowRoot)[],
    visibility: Visibility,
  ) {
    for (const control of controls) {
      const isSeen = visibility.unseenReason(control) === null;
      for (let node: Element | null = control; node; node = parentOf(node)) {
        this.#held.set(node, (this.#held.get(node) ?? 0) + 1);
        if (isSeen) this.#seen.set(node, (this.#seen.get(node) ?? 0) + 1);
      }
    }
    for (const root of roots) {
      for (const label of root.querySelectorAll('label')) {
        const control = label.control;
        if (control) this.#labels.set(control, [...(this.#labels.get(control) ?? []), label]);
      }
    }
    for (const [control, labels] of this.#labels) {
      if (labels.length < 2) continue;
      const own = labels.filter((label) => !isComplaint(label) && !this.#standsAtAnother(label, control));
      if (own.length === 0 || own.length === labels.length) continue;
      this.#labels.set(control, own);
      this.#trimmed.add(control);
    }
  }

  /** Its `for` was copied from the field before: the nearest field to the label is another one. */
  #standsAtAnother(label: Element, control: Element): boolean {
    let node: Element | null = label;
    while (node && this.held(node) === 0) node = parentOf(node);
    return node !== null && !unclobbered(node).contains(control);
  }

  /** How many controls stand in an element, itself included. */
  held(element: Element): number {
    return this.#held.get(element) ?? 0;
  }

  /** How many of them a person can see. */
  seen(element: Element): number {
    return this.#seen.get(element) ?? 0;
  }

  /** True where the document has more labels for a control than are its own. */
  hasStrayLabels(control: Element): boolean {
    return this.#trimmed.has(control);
  }

  labelsOf(control: Element): readonly HTMLLabelElement[] {
    return this.#labels.get(control) ?? [];
  }
}

/** "This field is required.": what a checking script puts there as one more label. */
function isComplaint(label: Element): boolean {
  return (
    /\b(?:error|invalid|validation)\b/i.test(label.className.replace(/[-_]/g, ' ')) ||
    label.getAttribute('role') === 'alert'
  );
}
