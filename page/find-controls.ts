import { htmlTag, unclobbered } from './unclobbered';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS =
  'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]), select, textarea';

const TAGS = new Set(['input', 'select', 'textarea']);

/**
 * The browser's own getters, which a form's control names cannot shadow (unclobbered.ts). Faster than a proxy for
 * every step up the tree.
 */
const parentElementOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
const { getRootNode } = Node.prototype;

/** Deeper shadow roots are ignored, because a page could nest them endlessly. */
const MAX_SHADOW_DEPTH = 8;

/**
 * Finds every control that could hold a detail, in document order, including those in open shadow roots (at the
 * place of their host). Also returns the document and the shadow roots. Stops at `limit`; `truncated` says that
 * there are more.
 */
export function findControls(
  document: Document,
  limit: number,
): { controls: Control[]; roots: (Document | ShadowRoot)[]; truncated: boolean } {
  const controls: Control[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  let truncated = false;
  const collect = (root: Document | ShadowRoot, depth: number): void => {
    roots.push(root);
    const hosts = depth < MAX_SHADOW_DEPTH ? shadowHosts(root) : [];
    const selector = hosts.length > 0 ? `${CONTROLS}, *` : CONTROLS;
    for (const element of root.querySelectorAll(selector)) {
      if (controls.length >= limit) {
        truncated = true;
        return;
      }
      const isMeant = hosts.length === 0 || element.matches(CONTROLS);
      if (isControl(element) && isMeant) controls.push(element);
      else {
        const shadow = hosts.length > 0 ? unclobbered(element).shadowRoot : null;
        if (shadow) collect(shadow, depth + 1);
      }
    }
  };
  collect(document, 0);
  return { controls, roots, truncated };
}

export function isControl(element: Element): element is Control {
  return TAGS.has(htmlTag(element));
}

/** True for boxes that a person types words into. False for password, date, file, color and the like. */
export function isTextBox(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  return /^(?:text|email|tel|number|search|url|textarea)$/.test(control.type);
}

function shadowHosts(root: ParentNode): Element[] {
  const hosts: Element[] = [];
  for (const element of root.querySelectorAll('*')) if (shadowRootOf?.call(element)) hosts.push(element);
  return hosts;
}

/** The parent element, across shadow roots. */
export function parentOf(element: Element): Element | null {
  const parent: Element | null = parentElementOf?.call(element);
  if (parent) return parent;
  const root = getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The form of a control or a widget. */
export function formOf(element: HTMLElement): HTMLFormElement | null {
  return isControl(element) ? element.form : element.closest('form');
}

/** All radio buttons of the same group (same name, same form), including the given one. */
export function radioGroup(button: Control): HTMLInputElement[] {
  if (!(button instanceof HTMLInputElement) || button.name === '') return [];
  const root = button.form ?? button.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot || root instanceof Element)) return [];
  return [...unclobbered(root).querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (other) => other.name === button.name && other.form === button.form,
  );
}

/** Tells the kind of a control by its tag. Cheaper than `instanceof` (unclobbered.ts). */
export function isInput(control: Control): control is HTMLInputElement {
  return control.localName === 'input';
}

export function isSelect(control: Control): control is HTMLSelectElement {
  return control.localName === 'select';
}

export function isTextArea(control: Control): control is HTMLTextAreaElement {
  return control.localName === 'textarea';
}

/** True for a radio button or a checkbox. */
export function isButton(control: Control): control is HTMLInputElement {
  return isInput(control) && (control.type === 'radio' || control.type === 'checkbox');
}
