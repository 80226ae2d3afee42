import type { ControlRef } from '@/domain/form/read/form-snapshot';
import { isControl } from './find-controls';
import type { ReplacedControls } from './replaced-controls';

/** Gives each control and widget of a document a stable name, so that later readings refer to the same controls. */
export class ControlNames {
  readonly #names = new WeakMap<HTMLElement, ControlRef>();
  readonly #controls = new Map<ControlRef, WeakRef<HTMLElement>>();
  #next = 0;

  constructor(private readonly replaced: ReplacedControls) {}

  nameOf = (control: HTMLElement): ControlRef => {
    const known = this.#names.get(control);
    if (known) return known;
    const name = String(this.#next++) as ControlRef;
    this.#names.set(control, name);
    this.#controls.set(name, new WeakRef(control));
    return name;
  };

  /** The control or its replacement. Null when it is no longer in the document. */
  find(name: ControlRef): HTMLElement | null {
    const control = this.#controls.get(name)?.deref();
    if (!control) return null;
    if (isControl(control)) return this.replaced.standing(control);
    return control.isConnected ? control : null;
  }
}
