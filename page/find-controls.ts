import { htmlTag, unclobbered } from './unclobbered';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS =
  'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]), select, textarea';

const TAGS = new Set(['input', 'select', 'textarea']);

/** Read past the names of a form's own controls (unclobbered.ts), at every element and every step upwards: no proxy for each. */
const parentElementOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
const { getRootNode } = Node.prototype;

/** Shadow roots nested deeper than this are not looked into: a page may nest them without end. */
const MAX_SHADOW_DEPTH = 8;

/**
 * Every control of a document that could hold a detail, in document order, open shadow roots included
 * (at the place of their host), and the document and shadow roots they stand in. At most `limit`; `truncated`
 * says that there are more.
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

/** True for what a person types words into: no password, date, file, colour ... */
export function isTextBox(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  return /^(?:text|email|tel|number|search|url|textarea)$/.test(control.type);
}

function shadowHosts(root: ParentNode): Element[] {
  const hosts: Element[] = [];
  for (const element of root.querySelectorAll('*')) if (shadowRootOf?.call(element)) hosts.push(element);
  return hosts;
}

/** The next element up, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent: Element | null = parentElementOf?.call(element);
  if (parent) return parent;
  const root = getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The buttons that share a choice with a radio button, itself included: one name in one form. */
export function radioGroup(button: Control): HTMLInputElement[] {
  if (!(button instanceof HTMLInputElement) || button.name === '') return [];
  const root = button.form ?? button.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot || root instanceof Element)) return [];
  return [...unclobbered(root).querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (other) => other.name === button.name && other.form === button.form,
  );
}

/** Which of the three kinds a control is. By its tag, which is enough among them, for the reason that unclobbered.ts names. */
export function isInput(control: Control): control is HTMLInputElement {
  return control.localName === 'input';
}

export function isSelect(control: Control): control is HTMLSelectElement {
  return control.localName === 'select';
}

export function isTextArea(control: Control): control is HTMLTextAreaElement {
  return control.localName === 'textarea';
}

/** A radio button or a checkbox. */
export function isButton(control: Control): control is HTMLInputElement {
  return isInput(control) && (control.type === 'radio' || control.type === 'checkbox');
}
