/**
 * What kind of node one is, by its own names, where a reading asks so of every node on its way: Firefox takes many
 * times as long for `instanceof`. Read with the browser's own getters: a form's properties may be its controls (unclobbered.ts).
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

/** The tag of an HTML element, "input"; of an element of another language, "svg" for one, an empty text. */
export function htmlTag(element: Element): string {
  return namespaceOf?.call(element) === HTML ? String(localNameOf?.call(element)) : '';
}

export function isForm(element: Element): element is HTMLFormElement {
  return localNameOf?.call(element) === 'form' && htmlTag(element) === 'form';
}

/**
 * A form's properties of the names of its own controls are these controls (HTML, "LegacyOverrideBuiltIns"), for
 * content scripts too: `<input name="parentElement">` would send a walk upwards round in circles. This gives a
 * form whose properties are those of every form. For reading alone: it is not the element itself.
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
