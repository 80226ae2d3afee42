import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { ClassifiedForm } from '@/domain/form/roles/classify';
import { isFilledRole } from '@/domain/form/roles/field-role';

/** The drawn lists that may be filled, but whose options are not known before they are opened. */
export function listsToOpen(form: ClassifiedForm): readonly ControlRef[] {
  return form.controls
    .filter(({ control, role }) => control.type === 'list' && control.kind === 'list' && isFilledRole(role))
    .filter(({ control }) => !control.hasText && control.options.length === 0)
    .map(({ control }) => control.ref);
}
