import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { ClassifiedForm } from '@/domain/form/roles/classify';
import type { FieldRole } from '@/domain/form/roles/field-role';

/** Names like "required-first" and "req_city", from servers that validate by name. */
const BY_NAME = /^(?:required|req)[-_]/i;
const BY_CLASS = /\brequired\b|validate\[[^\]]*required/i;
const MARK = /\*|\(\s*(?:required|requerido)\s*\)|\brequired\b/i;

/** Whether the form requires this field, judging by its markup, name and the star at its label. */
export function isRequired(control: ControlSnapshot): boolean {
  if (control.required || BY_NAME.test(control.name) || BY_CLASS.test(control.className)) return true;
  const firstOption = control.options[0]?.value === '' ? control.options[0].text : '';
  const spoken = [control.label, control.nearby[0] ?? '', control.placeholder, firstOption];
  if (control.kind === 'radio-group') spoken.push(control.group.at(-1) ?? '');
  return spoken.some((text) => MARK.test(text));
}

/** Whether the words of a question say that it has to be answered. */
export function isRequiredQuestion(words: string): boolean {
  return MARK.test(words);
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
 * The details that a form asks for, each once, required ones first. The second address line is never asked for:
 * most people have none.
 */
export function neededDetails(
  form: ClassifiedForm,
): readonly { readonly key: ConstituentKey; readonly required: boolean }[] {
  const needed = new Map<ConstituentKey, boolean>();
  for (const { control, role } of form.controls) {
    if (control.hasText && !control.dialCode) continue;
    for (const key of DETAILS[role] ?? []) needed.set(key, (needed.get(key) ?? false) || isRequired(control));
  }
  return [...needed]
    .map(([key, required]) => ({ key, required }))
    .sort((a, b) => Number(b.required) - Number(a.required));
}
