import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { isElement, isText } from '../unclobbered';
import { fold } from '../visible-text';

/** What a list shows before anything is chosen. */
export const INVITES =
  /^(?:(?:please |- ?)*(?:select|choose|pick|click|search|start typing|type to|elija|seleccione|escoja)\b.*|[-\u2013\u2014. \u2026*]*|none|ninguno)$/i;
const LENGTH = 300;
/** Arrows, crosses and marks without width. */
const MARKS = /[\u200b-\u200d\ufeff\u25b2\u25bc\u25be\u2304\u00d7\u2715]/g;

/** The words that a list shows as its choice; empty when it shows none or an invitation to choose. */
export function shownChoice(element: Element, face: Element, label = ''): string {
  const typed = element instanceof HTMLInputElement ? element.value : '';
  const text = fold((fold(typed, LENGTH) || fold(wordsOf(face), LENGTH)).replace(MARKS, ''));
  const plain = text.replace(/\s*\*$/, '');
  return INVITES.test(plain) || plain === label.replace(/[\s*:]+$/, '') ? '' : text;
}

/** The words of a drawn list, without its options, its hints and what is hidden. */
function wordsOf(node: Node): string {
  if (isText(node)) return node.nodeValue ?? '';
  if (!isElement(node) || isAside(node)) return '';
  return [...node.childNodes].map(wordsOf).join(' ');
}

function isAside(element: Element): boolean {
  return (
    element.matches('select, option, ul, label, svg, style, [class*=placeholder i], [id*=placeholder i]') ||
    !element.checkVisibility({ visibilityProperty: true })
  );
}

/** The options that a list of the page itself has in the document now. */
export function optionsIn(list: Element): ControlSnapshot['options'] {
  return [...list.querySelectorAll('[role=option]')].map((option) => ({
    text: fold(option.textContent),
    value: fold(option.textContent),
    disabled: option.getAttribute('aria-disabled') === 'true',
  }));
}
