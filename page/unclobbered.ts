/**
 * Tests the kind of a node by its names, because `instanceof` is many times slower in Firefox. Uses the browser's
 * own getters, because a form's properties may be its controls (see `unclobbered`).
 */
const HTML = 'http://www.w3.org/1999/xhtml';
const { ELEMENT_NODE, TEXT_NODE, CDATA_SECTION_NODE } = Node;

const nodeTypeOf = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')?.get;
const localNameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
const namespaceOf = Object.getOwnPropertyDescriptor(Element.prototype, 'namespaceURI')?.get;

export function isElement(node: Node): node is Element {
  return nodeTypeOf?.call(node) === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  const type = nodeTypeOf?.call(node);
  return type === TEXT_NODE || type === CDATA_SECTION_NODE;
}

/** The tag of an HTML element ("input"); empty for elements of other namespaces, such as SVG. */
export function htmlTag(element: Element): string {
  return namespaceOf?.call(element) === HTML ? String(localNameOf?.call(element)) : '';
}

export function isForm(element: Element): element is HTMLFormElement {
  return localNameOf?.call(element) === 'form' && htmlTag(element) === 'form';
}

/**
 * A control named `parentElement` replaces the form's property of that name (HTML, "LegacyOverrideBuiltIns"), for
 * content scripts too. A walk up the tree could then loop forever. Returns a view of the form whose properties are
 * the standard ones. For reading only: it is not the element itself.
 */
export function unclobbered<T extends Node>(node: T): T {
  return isElement(node) && isForm(node)
    ? new Proxy(node, { get: (form, name) => ofEveryForm(form, name) })
    : node;
}

function ofEveryForm(form: HTMLFormElement, name: string | symbol): unknown {
  const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
  return typeof value === 'function' ? value.bind(form) : value;
}
