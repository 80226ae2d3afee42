import { isElement, isForm } from './node-kinds';

/**
 * A form's properties of the names of its own controls are these controls (HTML, "LegacyOverrideBuiltIns"), for
 * content scripts too: `<input name="parentElement">` would send a walk upwards round in circles. This gives a
 * form whose properties are those of every form. For reading alone: it is not the element itself.
 */
export function bare<T extends Node>(node: T): T {
  return isElement(node) && isForm(node)
    ? new Proxy(node, { get: (form, name) => ofEveryForm(form, name) })
    : node;
}

function ofEveryForm(form: HTMLFormElement, name: string | symbol): unknown {
  const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
  return typeof value === 'function' ? value.bind(form) : value;
}
