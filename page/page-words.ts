import { Visibility } from './field-visibility';
import { isElement, isText } from './node-kinds';
import { isSilent } from './visible-text';

/** Parts of a page that say nothing of what happened, and what a person has written into the page. */
const ELSEWHERE = 'a, nav, footer, label, [contenteditable], [role=textbox]';

/**
 * The words of a page that a person can see, a line for each block, at most `max` characters; nothing of what
 * stands in its controls.
 */
export function pageWords(document: Document, max = 20_000): string {
  const visibility = new Visibility(document);
  let words = '';
  const walk = (node: Node): void => {
    if (words.length > max) return;
    if (isText(node)) words += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!isElement(node)) return;
    if (isSilent(node) || node.matches(ELSEWHERE) || !visibility.isShown(node)) return;
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (!visibility.style(node).display.startsWith('inline')) words += '\n';
  };
  walk(document.body);
  return words.slice(0, max);
}
