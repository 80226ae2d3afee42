import type { ControlSnapshot } from './form-snapshot';

/** "required-first", "req_city": the rule of a server that reads the name (families 8 and 9). */
const BY_NAME = /^(?:required|req)[-_]/i;
const BY_CLASS = /\brequired\b|validate\[[^\]]*required/i;
const BY_WORDS = /\*|\(\s*(?:required|requerido)\s*\)|\brequired\b/i;

/** Whether the form will not go without this field, as far as markup, name and the star at its label tell. */
export function isRequired(control: ControlSnapshot): boolean {
  if (control.required || BY_NAME.test(control.name) || BY_CLASS.test(control.className)) return true;
  const firstOption = control.options[0]?.value === '' ? control.options[0].text : '';
  const spoken = [control.label, control.nearby[0] ?? '', control.placeholder, firstOption];
  if (control.kind === 'radio-group') spoken.push(control.group.at(-1) ?? '');
  return spoken.some((text) => BY_WORDS.test(text));
}
