import type { Control } from './find-controls';
import { isButton, isSelect } from './find-controls';

const TYPED = /[^\s_()\-–./+#]/;
const DIAL_CODE = /^\s*(?:\+\s*1|1\s*[-(.])[\s_()\-–./]*$/;

/** True when a text box holds text from the person or the page. The blanks of an input mask do not count. */
export function hasTypedText(control: Control): boolean {
  return !isSelect(control) && !isButton(control) && TYPED.test(control.value);
}

/** True when a box holds nothing but the country code of a phone number, as in "+1 (___) ___-____" or "1-". */
export function hasDialCode(control: Control): boolean {
  return !isSelect(control) && DIAL_CODE.test(control.value);
}

/** True for a text that is empty but for what a mask draws. */
export function isBlankText(text: string): boolean {
  return !TYPED.test(text) || DIAL_CODE.test(text);
}

const LONGEST_HINT = 60;
/** "Type your message here", "Enter a subject" */
const CALL = /^(?:please )?(?:enter|type|write|insert) (?:in )?(?:here|an?|the|your)\b/;
/** Words around the one that names the field. */
const FILLERS =
  /^(?:please|enter|type|write|your|the|an?|here|in|name|address|code|number|field|text|box|required)$/;

/**
 * True when a box holds its own name or a call to fill it in, written by the page in place of a placeholder.
 * @param label the page's name for the field
 */
export function hasHint(control: Control, label: string): boolean {
  if (!isAsLoaded(control) || control.value.length > LONGEST_HINT || /\d/.test(control.value)) return false;
  const said = wordsOf(control.value);
  if (said.length === 0) return false;
  const text = said.join(' ');
  if (CALL.test(text) || text === wordsOf(label).join(' ')) return true;
  const naming = said.filter((word) => !FILLERS.test(word));
  const { name, id, title } = control;
  const names = new Set(wordsOf([name, id, title, control.getAttribute('placeholder') ?? ''].join(' ')));
  return (naming.length > 0 ? naming : said).every((word) => names.has(word));
}

/** True when a box holds text and all of it is from the page. */
export function isAsLoaded(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  if (isSelect(control) || isButton(control)) return false;
  return hasTypedText(control) && control.value === control.defaultValue && !isTouched(control);
}

/** The person has changed the control. Some frameworks write what is typed into the default as well. */
function isTouched(control: Control): boolean {
  try {
    return control.matches(':user-valid, :user-invalid');
  } catch {
    // Unknown to older browsers.
    return false;
  }
}

/** "firstName_2" is "first", "name". */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/([a-z])(?=[A-Z])/g, '$1 ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
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
