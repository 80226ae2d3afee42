import type { ConstituentKey } from '../constituent/constituent';
import type { ClassifiedForm } from './classify';
import type { FieldRole } from './field-role';
import { isRequired } from './is-required';

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
