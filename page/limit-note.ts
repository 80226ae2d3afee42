import type { ControlCounts } from './control-counts';
import { parentOf } from './find-controls';
import { unclobbered } from './unclobbered';

/** Attributes read by character counters: `data-counter-maximum`, `data-maxlength`, `data-char-limit` ... */
const COUNTER = /^data-(?:[a-z-]*(?:max-?(?:length|chars?|characters|imum)|char(?:acter)?s?-?limit)|limit)$/;
const WORD_COUNTER = 'data-counter-type';
/** How many levels up a counter box is searched for. */
const MAX_CLIMB = 3;
/** An element with more controls is not part of the text box anymore. */
const MAX_CONTROLS = 4;

/**
 * States limits of a large text box that the page does not say in words: those in an attribute, or in a counter
 * that is itself a box.
 */
export function limitNote(control: HTMLElement, counts: ControlCounts): string {
  if (control.localName !== 'textarea') return '';
  const said = attributeLimits(control).map((number) => number && `${number} characters.`);
  const counted = counterBox(control, counts);
  return [...said, counted && `${counted} characters left.`].filter(Boolean).join(' ');
}

function attributeLimits(control: HTMLElement): (string | null)[] {
  if (control.getAttribute(WORD_COUNTER) === 'word') return [];
  return [...control.attributes].filter(({ name }) => COUNTER.test(name)).map(({ value }) => numberIn(value));
}

/** "You have [500] characters left": the number that the page wrote into a read-only box. */
function counterBox(control: HTMLElement, counts: ControlCounts): string | null {
  let node = parentOf(control);
  for (let climb = 0; node && climb < MAX_CLIMB && counts.held(node) <= MAX_CONTROLS; climb += 1) {
    const boxes = [...unclobbered(node).querySelectorAll('input[readonly], input[disabled]')].slice(0, 5);
    const box = boxes.find((found) => /\bcharacters?\b/i.test(textAround(found)));
    if (box) return numberIn(box.getAttribute('value'));
    node = parentOf(node);
  }
  return null;
}

function textAround(element: Element): string {
  return `${element.previousSibling?.textContent ?? ''} ${element.nextSibling?.textContent ?? ''}`.slice(
    0,
    400,
  );
}

function numberIn(text: string | null): string | null {
  return /^\s*\d{2,6}\s*$/.test(text ?? '') ? (text ?? '').trim() : null;
}
