import type { Control } from './find-controls';

/** Which of the three kinds a control is. By its tag, which is enough among them, for the reason that node-kinds.ts names. */
export function isInput(control: Control): control is HTMLInputElement {
  return control.localName === 'input';
}

export function isSelect(control: Control): control is HTMLSelectElement {
  return control.localName === 'select';
}

export function isTextArea(control: Control): control is HTMLTextAreaElement {
  return control.localName === 'textarea';
}

/** A radio button or a checkbox. */
export function isButton(control: Control): control is HTMLInputElement {
  return isInput(control) && (control.type === 'radio' || control.type === 'checkbox');
}
