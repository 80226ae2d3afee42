import { comparable } from '@/domain/form/plan/comparable-text';
import { hasDialCode, isBlankText } from './field-content';
import { type Control, isButton, isSelect, radioGroup } from './find-controls';
import type { ReplacedControls } from './replaced-controls';

/** Events of a control reach the whole page, also out of a shadow root. */
const FAR = { bubbles: true, composed: true };

/** The content of a control, in a form that can be restored. */
export type Content =
  | {
      readonly kind: 'text';
      readonly value: string;
      /** Written instead where the box shows the country code of a phone number before its blanks. */
      readonly coded?: string | undefined;
    }
  | { readonly kind: 'option'; readonly index: number }
  | { readonly kind: 'check'; readonly checked: boolean }
  /** For a radio button: the checked button of its group, or null. */
  | { readonly kind: 'choice'; readonly taken: HTMLInputElement | null };

export function contentOf(control: Control): Content {
  if (isSelect(control)) return { kind: 'option', index: control.selectedIndex };
  if (isButton(control)) {
    return control.type === 'checkbox'
      ? { kind: 'check', checked: control.checked }
      : { kind: 'choice', taken: radioGroup(control).find(({ checked }) => checked) ?? null };
  }
  return { kind: 'text', value: control.value };
}

export function sameContent(a: Content, b: Content): boolean {
  if (a.kind === 'text') return b.kind === 'text' && a.value === b.value;
  if (a.kind === 'option') return b.kind === 'option' && a.index === b.index;
  if (a.kind === 'check') return b.kind === 'check' && a.checked === b.checked;
  return b.kind === 'choice' && a.taken === b.taken;
}

/** The same content after the page has replaced its controls. Null when the button it refers to is gone. */
export function standingContent(content: Content, replaced: ReplacedControls): Content | null {
  if (content.kind !== 'choice' || content.taken === null) return content;
  const taken = replaced.standing(content.taken);
  return taken instanceof HTMLInputElement ? { kind: 'choice', taken } : null;
}

/**
 * True when content means what was wanted. A page may write a text in its own way where that changes nothing.
 * @param alike the pattern of those ways (same-text.ts)
 */
export function meansSame(now: Content, wanted: Content, alike?: string): boolean {
  if (now.kind !== 'text' || wanted.kind !== 'text') return sameContent(now, wanted);
  const text = comparable(now.value);
  return (
    text === comparable(wanted.value) || (alike !== undefined && new RegExp(`^(?:${alike})$`, 'u').test(text))
  );
}

/**
 * Writes content so that the page's scripts take it for the person's input: through the prototype's setter
 * (frameworks intercept the instance's own), between the events that surround pasting or choosing. Radio buttons and
 * checkboxes are clicked, because frameworks listen to nothing else.
 * See docs/decisions/002.
 * @returns another spelling of the text that was not used, or null
 */
export function setContent(control: Control, content: Content): Content | null {
  if (sameContent(contentOf(control), content)) return null;
  enter(control);
  let other: string | undefined;
  switch (content.kind) {
    case 'text': {
      // Some masks draw their blanks when the person enters the box.
      const isCoded = content.coded !== undefined && hasDialCode(control);
      setText(control, (isCoded && content.coded) || content.value);
      other = isCoded ? content.value : content.coded;
      break;
    }
    case 'option':
      if (isSelect(control)) control.selectedIndex = content.index;
      fire(control, 'input', 'change');
      break;
    case 'check':
      setChecked(control, content.checked);
      break;
    case 'choice':
      setChecked(content.taken ?? radioGroup(control).find(({ checked }) => checked), content.taken !== null);
      break;
  }
  leave(control);
  return other === undefined ? null : { kind: 'text', value: other };
}

/**
 * Puts back what was in a control. The blanks of a mask are drawn by the mask: it is given an empty text, and the
 * blanks only if it does not draw them. Some masks need to be told twice.
 */
export function restoreContent(control: Control, before: Content): void {
  const wasBlank = before.kind === 'text' && isBlankText(before.value);
  for (let tries = 0; tries < 2; tries += 1) {
    if (sameContent(contentOf(control), before)) return;
    if (wasBlank) setContent(control, { kind: 'text', value: '' });
    setContent(control, before);
  }
}

/**
 * When the page removed a radio button that we had chosen, its group lost its choice. Checks the button that was
 * checked before.
 * @returns whether there was anything to restore
 */
export function retakeChoice(before: Content): boolean {
  if (before.kind !== 'choice' || !before.taken?.isConnected) return false;
  if (radioGroup(before.taken).some(({ checked }) => checked)) return false;
  setContent(before.taken, before);
  return true;
}

function setText(control: Control, value: string): void {
  const prototype =
    control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  press(control, 'keydown');
  control.dispatchEvent(new InputEvent('beforeinput', { ...FAR, inputType: 'insertReplacementText' }));
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  fire(control, 'input');
  press(control, 'keyup');
  fire(control, 'change');
}

/** A key that types nothing. Some pages look at a box only after a key, and some masks only between two. */
function press(control: Control, type: 'keydown' | 'keyup'): void {
  control.dispatchEvent(new KeyboardEvent(type, { ...FAR, key: 'Unidentified' }));
}

function setChecked(control: Control | undefined, checked: boolean): void {
  if (!control || !isButton(control)) return;
  // Clicking a radio button cannot uncheck it.
  if (checked || control.type === 'checkbox') control.click();
  if (control.checked === checked) return;
  control.checked = checked;
  // The synthetic click event presses nothing. It makes React, which listens only to clicks, read the button again.
  fire(control, 'input', 'change', 'click');
}

function fire(control: Control, ...types: readonly string[]): void {
  for (const type of types) control.dispatchEvent(new Event(type, FAR));
}

/** Some masks are at work only while the person is in the field. Frameworks listen to `focusin`. */
function enter(control: Control): void {
  control.dispatchEvent(new FocusEvent('focus', { composed: true }));
  control.dispatchEvent(new FocusEvent('focusin', FAR));
}

/** Runs the checks that a page makes when the person leaves a field. Frameworks listen to `focusout`. */
function leave(control: Control): void {
  control.dispatchEvent(new FocusEvent('blur', { composed: true }));
  control.dispatchEvent(new FocusEvent('focusout', FAR));
}
