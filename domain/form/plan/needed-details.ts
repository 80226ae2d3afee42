import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { ClassifiedForm } from '@/domain/form/roles/classify';
import type { FieldRole } from '@/domain/form/roles/field-role';

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

const DETAILS: Partial<Record<FieldRole, readonly ConstituentKey[]>> = {
  'honorific-prefix': ['prefix'],
  'given-name': ['firstName'],
  'family-name': ['lastName'],
  name: ['firstName', 'lastName'],
  'street-address': ['street'],
  'address-line1': ['street'],
  'address-level2': ['city'],
  'address-level1': ['state'],
  'postal-code': ['zip'],
  'postal-code-extension': ['zip4'],
  county: ['county'],
  tel: ['phone'],
  'tel-area-code': ['phone'],
  email: ['email'],
};

/**
 * The details of a constituent that a form asks for, required ones first, each once. The second line of an
 * address is never asked for: most people have none.
 */
export function neededDetails(
  form: ClassifiedForm,
): readonly { readonly key: ConstituentKey; readonly required: boolean }[] {
  const needed = new Map<ConstituentKey, boolean>();
  for (const { control, role } of form.controls) {
    if (control.hasText) continue;
    for (const key of DETAILS[role] ?? []) needed.set(key, (needed.get(key) ?? false) || isRequired(control));
  }
  return [...needed]
    .map(([key, required]) => ({ key, required }))
    .sort((a, b) => Number(b.required) - Number(a.required));
}
