// @ts-check

/**
 * The contents of every control in a document, by id or name. Runs in an isolated world of the page, because a
 * hostile page replaces the browser's functions. Even there, names of controls hide methods of the document and of
 * forms, so the methods are taken from the prototypes.
 * @returns {Record<string, unknown>}
 */
export function readControls() {
  /** @type {Record<string, unknown>} */
  const found = {};
  /** @param {Document | ShadowRoot} root */
  const look = (root) => {
    const all = root instanceof Document ? Document.prototype.querySelectorAll : root.querySelectorAll;
    for (const element of all.call(root, '*')) {
      const shadow = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get?.call(element);
      if (shadow) look(shadow);
      const isControl = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some(
        (kind) => element instanceof kind,
      );
      if (!isControl) continue;
      const control = /** @type {HTMLInputElement} */ (element);
      const checkable = control.type === 'radio' || control.type === 'checkbox';
      found[control.id || control.name] = checkable ? control.checked : control.value;
    }
  };
  look(document);
  return found;
}
