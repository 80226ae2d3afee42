// @ts-check
/**
 * Functions that run inside the measured page. Playwright sends each as text, so none may use anything outside
 * itself.
 */

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/**
 * @typedef {{ css: string, name: string, id: string, tag: string, type: string, visible: boolean, value: string,
 *   checked: boolean | null, text: string, radioGroup: number | null }} ControlState
 * `radioGroup`: index of the first button in its group; `text`: the chosen option's text or a button's label
 */

/**
 * Every control in document order, including open shadow roots, numbered as the extension numbers them.
 * @returns {Control[]}
 */
export function findControls() {
  const wanted =
    'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]), select, textarea';
  /** @param {ParentNode} root @returns {Control[]} */
  const collect = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.matches(wanted)) return [/** @type {Control} */ (element)];
      return element.shadowRoot ? collect(element.shadowRoot) : [];
    });
  return collect(document);
}

/**
 * The contents of controls.
 * @param {Control[]} controls
 * @returns {ControlState[]}
 */
export function readControls(controls) {
  /** @param {Control} control */
  const labelOf = (control) => [...(control.labels ?? [])].map((label) => label.textContent ?? '').join(' ');
  /** @param {string} text */
  const fold = (text) => text.replace(/\s+/g, ' ').trim();
  /** A selector that matches this control and no other. @param {Control} control @returns {string} */
  const cssOf = (control) => {
    const root = /** @type {ParentNode} */ (/** @type {unknown} */ (control.getRootNode()));
    const tag = control.localName;
    const only = (/** @type {string} */ css) => root.querySelectorAll(css).length === 1;
    const byId = `[id=${CSS.escape(control.id) === control.id ? `"${control.id}"` : JSON.stringify(control.id)}]`;
    if (control.id && only(byId)) return byId;
    const byName = `${tag}[name=${JSON.stringify(control.name)}]`;
    if (control.name && only(byName)) return byName;
    const byValue = `${byName}[value=${JSON.stringify(control.getAttribute('value') ?? '')}]`;
    if (control.name && only(byValue)) return byValue;
    const steps = [];
    for (let node = /** @type {Element | null} */ (control); node; node = node.parentElement) {
      const name = node.localName;
      const same = [...(node.parentNode?.children ?? [])].filter((sibling) => sibling.localName === name);
      steps.unshift(same.length > 1 ? `${name}:nth-of-type(${same.indexOf(node) + 1})` : name);
    }
    return steps.join(' > ');
  };
  return controls.map((control) => {
    const type = control instanceof HTMLInputElement ? control.type : control.localName;
    const checkable = control instanceof HTMLInputElement && (type === 'radio' || type === 'checkbox');
    const group =
      type === 'radio' && control.name
        ? controls.findIndex(
            (other) => other.name === control.name && other.form === control.form && other.type === 'radio',
          )
        : null;
    const chosen = control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : null;
    return {
      css: cssOf(control),
      name: control.name,
      id: control.id,
      tag: control.localName,
      type,
      visible:
        control.isConnected &&
        control.getClientRects().length > 0 &&
        getComputedStyle(control).visibility !== 'hidden',
      value: control.value,
      checked: checkable ? control.checked : null,
      text: fold(chosen ?? (checkable ? labelOf(control) : '')),
      radioGroup: group === -1 ? null : group,
    };
  });
}

/**
 * For each selector in the truth, the indexes of the controls that it matches.
 * @param {Control[]} controls
 * @param {string[]} selectors
 * @returns {{ indexes: number[], options: { text: string, value: string }[] }[]} `options`: of a select or of radio
 * buttons
 */
export function locate(controls, selectors) {
  return selectors.map((selector) => {
    const found = [...document.querySelectorAll(selector)];
    const indexes = found
      .map((element) => controls.indexOf(/** @type {Control} */ (element)))
      .filter((index) => index >= 0);
    const options = found.flatMap((element) =>
      element instanceof HTMLSelectElement
        ? [...element.options].map(({ text, value }) => ({ text: text.replace(/\s+/g, ' ').trim(), value }))
        : [],
    );
    return { indexes, options };
  });
}
