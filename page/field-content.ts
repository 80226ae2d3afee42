import type { Control } from './find-controls';
import { isButton, isSelect } from './find-controls';

/** Something that a person or the page has written stands in a text box. The blanks of an input mask do not count. */
export function hasTypedText(control: Control): boolean {
  if (isSelect(control) || isButton(control)) return false;
  return /[^\s_()\-–./+#]/.test(control.value);
}

/** A select, radio button or checkbox that is not as the page came with it. */
export function hasChoice(control: Control): boolean {
  if (isSelect(control)) {
    // What cannot be chosen ("Choose one", disabled) was put there by a script: nobody's choice.
    if (control.selectedOptions[0]?.disabled) return false;
    const initial = initialIndex(control);
    return control.selectedIndex !== initial && control.selectedIndex !== -1;
  }
  if (isButton(control)) {
    // An unchecked button whose neighbour was taken counts through that neighbour.
    return control.type === 'radio'
      ? control.checked && !control.defaultChecked
      : control.checked !== control.defaultChecked;
  }
  return false;
}

/** The option that a select showed when the page came: the last one marked `selected`, else the first usable one. */
function initialIndex(select: HTMLSelectElement): number {
  let marked = -1;
  for (let index = 0; index < select.options.length; index += 1) {
    if (select.options[index]?.defaultSelected) marked = index;
  }
  if (marked !== -1) return marked;
  if (select.size > 1) return -1;
  for (let index = 0; index < select.options.length; index += 1) {
    if (!select.options[index]?.disabled) return index;
  }
  return -1;
}
