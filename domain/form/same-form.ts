import type { ClassifiedForm } from './classify';
import type { FormSnapshot } from './form-snapshot';

/**
 * Whether the contact form of a later reading is the one that was being filled. A page that hides fields may make
 * another of its forms the better one: that is not the form that the person had filled. A form of which nothing is
 * left on the page was drawn anew, with new names for all its fields.
 * @param snapshot the later reading
 */
export function isSameForm(before: ClassifiedForm, after: ClassifiedForm, snapshot: FormSnapshot): boolean {
  const known = new Set(before.controls.map(({ control }) => control.ref));
  if (after.controls.some(({ control }) => known.has(control.ref))) return true;
  return !snapshot.controls.some(({ ref }) => known.has(ref));
}
