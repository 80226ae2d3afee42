/** How a person's own typing, choosing, pasting and dropping shows. A script of the page makes no trusted event. */
const OWN_EVENTS = ['input', 'change', 'keydown', 'paste', 'cut', 'drop'] as const;

/** Keys that change a text. A page may take them over and write the text itself. */
const isEditing = ({ key }: KeyboardEvent) => key.length === 1 || key === 'Backspace' || key === 'Delete';

/** Tells which controls the person has changed since the first fill. Listens to nothing before that. */
export class TouchedControls {
  readonly #touched = new WeakSet<EventTarget>();
  #listens = false;

  constructor(private readonly document: Document) {}

  listen(): void {
    if (this.#listens) return;
    this.#listens = true;
    for (const type of OWN_EVENTS) this.document.addEventListener(type, this.#note, true);
  }

  has(control: Element): boolean {
    return this.#touched.has(control);
  }

  #note = (event: Event): void => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && !isEditing(event))) return;
    // The first of the path: outside an open shadow root, `target` is its host.
    const [target] = event.composedPath();
    if (target) this.#touched.add(target);
  };
}
