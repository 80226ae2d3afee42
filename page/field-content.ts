import type { Control } from './find-controls';
import { isButton, isSelect } from './find-controls';

/** True when a text box holds text from the person or the page. The blanks of an input mask do not count. */
export function hasTypedText(control: Control): boolean {
  if (isSelect(control) || isButton(control)) return false;
  return /[^\s_()\-–./+#]/.test(control.value);
}

/** True when a select, radio button or checkbox differs from its initial state. */
export function hasChoice(control: Control): boolean {
  if (isSelect(control)) {
    // A disabled option ("Choose one") was selected by a script; it is not a choice.
    if (control.selectedOptions[0]?.disabled) return false;
    const initial = initialIndex(control);
    return control.selectedIndex !== initial && control.selectedIndex !== -1;
  }
  if (isButton(control)) {
    // An unchecked button counts through the checked one of its group.
    return control.type === 'radio'
      ? control.checked && !control.defaultChecked
      : control.checked !== control.defaultChecked;
  }
  return false;
}

/** The option that a select shows at first: the last one marked `selected`, else the first enabled one. */
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
