// @ts-check

/**
 * What stands in every control of a document, by id or name. Runs in the page, in a world of its own: a hostile page
 * has put its own functions in the place of the browser's. Names of controls hide methods of the document and of
 * forms there too: those of the prototypes do not.
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
