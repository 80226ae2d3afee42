import type { Visibility } from './field-visibility';
import { parentOf } from './find-controls';
import { unclobbered } from './unclobbered';

/**
 * Counts the controls in each element and collects the labels of each control, once for each reading. Querying the
 * document for every control (`querySelectorAll`, `labels`) would take quadratic time on a large page.
 */
export class ControlCounts {
  readonly #held = new Map<Element, number>();
  readonly #seen = new Map<Element, number>();
  readonly #labels = new Map<Element, HTMLLabelElement[]>();
  readonly #trimmed = new Set<Element>();

  constructor(
    readonly controls: readonly HTMLElement[],
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

  /**
   * True for a label whose `for` was copied from another field: the nearest field to the label is a different one.
   */
  #standsAtAnother(label: Element, control: Element): boolean {
    let node: Element | null = label;
    while (node && this.held(node) === 0) node = parentOf(node);
    return node !== null && !unclobbered(node).contains(control);
  }

  /** The number of controls in an element, including itself. */
  held(element: Element): number {
    return this.#held.get(element) ?? 0;
  }

  /** The number of visible controls in an element. */
  seen(element: Element): number {
    return this.#seen.get(element) ?? 0;
  }

  /** True when the document has labels for this control that belong to another one. */
  hasStrayLabels(control: Element): boolean {
    return this.#trimmed.has(control);
  }

  labelsOf(control: Element): readonly HTMLLabelElement[] {
    return this.#labels.get(control) ?? [];
  }
}

/** True for a validation message that a script added as a second label ("This field is required."). */
function isComplaint(label: Element): boolean {
  return (
    /\b(?:error|invalid|validation)\b/i.test(label.className.replace(/[-_]/g, ' ')) ||
    label.getAttribute('role') === 'alert'
  );
}
