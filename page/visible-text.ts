import { Visibility } from './field-visibility';
import { isElement, isText, unclobbered } from './unclobbered';

/** Elements whose text captions no field: code, options, values and buttons. */
const SILENT = new Set([
  'BUTTON',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'OPTION',
  'OPTGROUP',
  'TEXTAREA',
  'SELECT',
  'SVG',
  'svg',
]);

/** True for an element that never captions a field. */
export function isSilent(element: Element): boolean {
  const one = unclobbered(element);
  return SILENT.has(one.tagName) || one.getAttribute('role') === 'button';
}

/** Collapses white space, trims, and cuts at `max` characters. */
export function fold(text: string | null | undefined, max = 200): string {
  if (!text) return '';
  return text
    .slice(0, max * 20)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max);
}

/**
 * The words of a node, without those of controls, options, scripts and hidden elements. `isShown` decides about an
 * element; it caches within one reading (field-visibility.ts).
 */
export function textOf(node: Node, isShown: (element: Element) => boolean, max = 200): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (current: Node): void => {
    if (length > max) return;
    if (isText(current)) {
      const text = current.nodeValue ?? '';
      parts.push(text);
      length += text.trim().length;
      return;
    }
    if (!isElement(current)) return;
    if (current !== node && isSilent(current)) return;
    if (!isShown(current)) return;
    for (let child = unclobbered(current).firstChild; child; child = unclobbered(child).nextSibling)
      walk(child);
    // Keep the words of adjacent blocks and cells apart.
    parts.push(' ');
  };
  walk(node);
  return fold(parts.join(''), max);
}

/** True for text with at least one letter, or the "+4" of a ZIP code. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text) || /\+\s*4/.test(text);
}

/** Parts of a page that cannot confirm anything, and text that a person has written. */
const ELSEWHERE = 'a, nav, footer, label, [contenteditable], [role=textbox]';

/**
 * The visible words of a page, one line for each block, at most `max` characters. Leaves out the content of
 * controls.
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
