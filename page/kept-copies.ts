import { type Control, isButton, radioGroup } from './find-controls';
import { unclobbered } from './unclobbered';

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

/** Comments that template engines leave between the parts of a page (Svelte, Vue, Lit, Angular). */
const ENGINE_NOTE = /^(?:\[|\]|v-if|container|bindings=.*|\?lit\$.*)?$/;

/** Roots of frameworks that keep their own copy of an answer and do not notice when a choice is removed. */
const KEEPS_ANSWERS = '[data-v-app], [ng-version]';

/**
 * Whether the page may send an answer from a copy of its own that nobody can see: it has scripts, and either a
 * framework is known to do so or its form is not one that a browser sends by itself.
 * See docs/decisions/002.
 */
export function mayKeepAnswer(button: Control): boolean {
  const { form, ownerDocument: document } = button;
  if (button.closest(KEEPS_ANSWERS)) return true;
  if (document.scripts.length === 0) return false;
  if (!form || !(unclobbered(form).hasAttribute('action') || unclobbered(form).hasAttribute('method')))
    return true;
  const comments = document.createTreeWalker(form, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    if (comments.currentNode instanceof Comment && ENGINE_NOTE.test(comments.currentNode.data)) return true;
  }
  return false;
}
