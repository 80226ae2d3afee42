import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { Control } from './find-controls';
import type { ReplacedControls } from './replaced-controls';

/** Gives each control of a document a stable name, so that later readings refer to the same controls. */
export class ControlNames {
  readonly #names = new WeakMap<Control, ControlRef>();
  readonly #controls = new Map<ControlRef, WeakRef<Control>>();
  #next = 0;

  constructor(private readonly replaced: ReplacedControls) {}

  nameOf = (control: Control): ControlRef => {
    const known = this.#names.get(control);
    if (known) return known;
    const name = String(this.#next++) as ControlRef;
    this.#names.set(control, name);
    this.#controls.set(name, new WeakRef(control));
    return name;
  };

  /** The control or its replacement. Null when it is no longer in the document. */
  find(name: ControlRef): Control | null {
    const control = this.#controls.get(name)?.deref();
    return control ? this.replaced.standing(control) : null;
  }
}
