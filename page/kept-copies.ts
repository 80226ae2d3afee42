import { type Control, isButton, radioGroup } from './find-controls';
import { isForm, unclobbered } from './unclobbered';

/** A box in which the page keeps a copy of an answer, with what it held before. */
export interface KeptCopy {
  readonly box: Control;
  readonly before: string;
}

/**
 * Call before choosing among radio buttons. The returned function tells which other boxes the page has changed at
 * the choice, hidden ones included.
 */
export function watchForCopies(button: Control): () => KeptCopy[] {
  const root = button.form ?? button.getRootNode();
  if (!(root instanceof Element || root instanceof Document || root instanceof ShadowRoot)) return () => [];
  const group = new Set<Control>(radioGroup(button));
  const boxes = [...unclobbered(root).querySelectorAll<Control>('input, select, textarea')]
    .filter((box) => !group.has(box) && !isButton(box))
    .map((box) => ({ box, before: box.value }));
  return () => boxes.filter(({ box, before }) => box.value !== before);
}

/** Roots of frameworks that keep their own copy of an answer and do not notice when a choice is removed. */
const KEEPS_ANSWERS = '[data-v-app], [ng-version], [class*="svelte-"]';

/**
 * Whether the page may send an answer from a copy of its own that nobody can see: it has scripts, and either a
 * framework is known to do so or its form is not one that a browser sends by itself.
 */
export function mayKeepAnswer(button: Control): boolean {
  if (button.closest(KEEPS_ANSWERS)) return true;
  if (button.ownerDocument.scripts.length === 0) return false;
  const form = button.form;
  return !form || !isForm(form) || !(form.hasAttribute('action') || form.hasAttribute('method'));
}
