import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { ControlCounts } from './control-counts';
import type { Visibility } from './field-visibility';
import { parentOf } from './find-controls';
import { limitNote } from './limit-note';
import { isElement, isForm, unclobbered } from './unclobbered';
import { fold, hasWords, isSilent, textOf } from './visible-text';

/** How many levels up a caption is searched for. */
const MAX_CLIMB = 6;
/** How many siblings are searched. A page may have thousands of elements in a row without any words. */
const MAX_SIBLINGS = 200;
/** The search stops at these elements. */
const BORDERS = new Set([
  'FORM',
  'FIELDSET',
  'BODY',
  'MAIN',
  'ASIDE',
  'HEADER',
  'FOOTER',
  'NAV',
  'SECTION',
  'DIALOG',
  'TBODY',
  'TABLE',
]);

/**
 * The words next to a control that belong to no other control: those before it, nearest first, else those after it.
 * Covers captions in a table cell, in a sibling `div` or as bare text, and radio buttons followed by their words.
 */
export function nearbyTexts(
  members: readonly HTMLElement[],
  visibility: Visibility,
  counts: ControlCounts,
  direction: 'before-first' | 'after-first',
): string[] {
  const start = commonContainer(members);
  const column = captionOfColumn(start, visibility, counts);
  if (column !== null) return column === '' ? [] : [column];
  const before = () => textBeside(start, visibility, counts, 'previousSibling');
  const after = () => textBeside(start, visibility, counts, 'nextSibling');
  const found =
    direction === 'before-first'
      ? [before(), headerOfColumn(members[0], visibility), after()]
      : [after(), before()];
  const texts = found.filter((text) => text !== '');
  return texts.length > 0 ? texts : dashBetween(start, visibility, counts);
}

const DASH = /^[-\u2010-\u2015]$/;
/** How many nodes back a dash and the control before it may be. White space and comments count. */
const DASH_REACH = 8;

/** Returns "-" when only a dash separates a control from the one before it: "ZIP Code [     ] - [    ]". */
function dashBetween(start: Element | null, visibility: Visibility, counts: ControlCounts): string[] {
  let hasDash = false;
  let node = start && unclobbered(start).previousSibling;
  for (let count = 0; node && count < DASH_REACH; node = unclobbered(node).previousSibling, count += 1) {
    if (isElement(node) && counts.seen(node) > 0) return hasDash ? ['-'] : [];
    const text = textOf(node, visibility.isShown);
    if (text === '') continue;
    if (hasDash || !DASH.test(text)) return [];
    hasDash = true;
  }
  return [];
}

/**
 * The words of each button of a group without labels: those after it, or those before it when the group is written
 * that way ("Yes ( ) No ( )").
 */
export function wordsOfChoices(
  members: readonly HTMLElement[],
  visibility: Visibility,
  counts: ControlCounts,
): readonly string[] {
  if (members.length < 2) {
    return members.map((member) => nearbyTexts([member], visibility, counts, 'after-first')[0] ?? '');
  }
  const container = commonContainer(members);
  const beside = (member: HTMLElement | undefined, side: Side) =>
    textBeside(member ?? null, visibility, counts, side, container);
  const leads = beside(members[0], 'previousSibling') !== '' && beside(members.at(-1), 'nextSibling') === '';
  return members.map((member) => {
    const words = beside(member, leads ? 'previousSibling' : 'nextSibling');
    // In "Would you like a reply? Yes ( ) No ( )" the question does not belong to the first button.
    return leads ? (splitQuestion(words)?.answer ?? words) : words;
  });
}

function splitQuestion(text: string): { question: string; answer: string } | null {
  const [, question = '', answer = ''] = /^(.*\?)\s*([^?]*)$/.exec(text) ?? [];
  return question !== '' && answer !== '' ? { question, answer } : null;
}

/** The question before the first button, inside the element that holds all buttons. */
export function questionInside(
  members: readonly HTMLElement[],
  choices: readonly string[],
  visibility: Visibility,
  counts: ControlCounts,
): string {
  const container = commonContainer(members);
  const [first] = members;
  if (!first || members.length < 2) return '';
  const isOwnLabel = (element: Element) =>
    element instanceof HTMLLabelElement && members.some((member) => element.control === member);
  const text = textBeside(first, visibility, counts, 'previousSibling', container, isOwnLabel);
  if (choices.includes(text)) return '';
  const split = splitQuestion(text);
  return split && choices.includes(split.answer) ? split.question : text;
}

type Side = 'previousSibling' | 'nextSibling';

/** The caption above a field when captions and fields are in two parallel rows. Null for other layouts. */
function captionOfColumn(
  start: Element | null,
  visibility: Visibility,
  counts: ControlCounts,
): string | null {
  let node = start;
  for (let climb = 0; node && climb < MAX_CLIMB; climb += 1) {
    const row: Element | null = parentOf(node);
    if (!row || BORDERS.has(unclobbered(row).tagName)) return null;
    const above = row.previousElementSibling && unclobbered(row.previousElementSibling);
    const columns = row.children.length;
    if (above && columns > 1 && columns === above.children.length && counts.held(above) === 0) {
      const captions = [...above.children].map((cell) => textOf(cell, visibility.isShown));
      const fields = [...row.children].filter((cell) => counts.seen(cell) > 0).length;
      const isRowOfCaptions = fields > 1 && captions.filter(hasWords).length > 1;
      if (isRowOfCaptions && textBeside(start, visibility, counts, 'previousSibling', row) === '') {
        return captions[[...row.children].indexOf(node)] ?? '';
      }
    }
    node = row;
  }
  return null;
}

/** Searches outwards from an element for the nearest words on one side, no further than `within`. */
function textBeside(
  start: Element | null,
  visibility: Visibility,
  counts: ControlCounts,
  side: Side,
  within: Element | null = null,
  isPassed: (element: Element) => boolean = () => false,
): string {
  let node = start;
  for (let climb = 0; node && node !== within && climb < MAX_CLIMB; climb += 1) {
    const texts: string[] = [];
    let sibling: ChildNode | null = unclobbered(node)[side];
    for (let count = 0; sibling && count < MAX_SIBLINGS; sibling = unclobbered(sibling)[side], count += 1) {
      const element = isElement(sibling) ? sibling : null;
      if (element && isPassed(element)) continue;
      if (element && counts.seen(element) > 0) return joined(texts, side);
      // Words around a hidden control belong to it, and words on a button belong to the button.
      const isOwn = element !== null && (counts.held(element) > 0 || isSilent(element));
      const text = isOwn ? '' : textOf(sibling, visibility.isShown);
      if (text !== '') texts.push(text);
      // A heading or label is a complete caption. Anything beyond it belongs to something else.
      if (element && isCaption(element) && hasWords(text)) return joined(texts, side);
    }
    if (texts.some(hasWords)) return joined(texts, side);
    node = parentOf(node);
    if (node && BORDERS.has(unclobbered(node).tagName)) return '';
  }
  return '';
}

function joined(texts: readonly string[], side: Side): string {
  if (!texts.some(hasWords)) return '';
  return fold((side === 'previousSibling' ? [...texts].reverse() : texts).join(' '));
}

function isCaption(element: Element): boolean {
  return /^(?:LABEL|LEGEND|H[1-6])$/.test(unclobbered(element).tagName);
}

/** The control itself, or the smallest element around all buttons of a group. */
function commonContainer(members: readonly HTMLElement[]): Element | null {
  const [first, ...others] = members;
  if (!first) return null;
  let container: Element | null = first;
  while (container && !others.every((other) => container && unclobbered(container).contains(other)))
    container = parentOf(container);
  return container;
}

/** The text of the `th` above a control, for tables with one record in each row. */
function headerOfColumn(control: HTMLElement | undefined, visibility: Visibility): string {
  const cell = control?.closest('td');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table) return '';
  const header = table.rows[0];
  const above = header && header !== row ? header.cells[cell.cellIndex] : undefined;
  return above?.tagName === 'TH' ? textOf(above, visibility.isShown) : '';
}

/** Legends and group names around a control, outermost first. */
export function groupTexts(members: readonly HTMLElement[], visibility: Visibility): string[] {
  const texts: string[] = [];
  for (let node = commonContainer(members); node && !isForm(node); node = parentOf(node)) {
    const text = groupName(node, visibility);
    if (text !== '') texts.unshift(text);
  }
  return texts;
}

function groupName(node: Element, visibility: Visibility): string {
  if (node.tagName === 'FIELDSET') {
    const legend = [...node.children].find((child) => child.tagName === 'LEGEND');
    return legend ? textOf(legend, visibility.isShown) : '';
  }
  const role = node.getAttribute('role');
  if (role !== 'group' && role !== 'radiogroup') return '';
  const ids = node.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => node.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  return fold(node.getAttribute('aria-label') ?? named);
}

/**
 * Notes at a control: its accessible description and the other words of the part of the form that holds only this
 * control.
 */
export function descriptionOf(control: HTMLElement, visibility: Visibility, counts: ControlCounts): string {
  const described = control.hasAttribute('aria-describedby')
    ? computeAccessibleDescription(control, { getComputedStyle: (element) => visibility.style(element) })
    : '';
  let own: Element = control;
  for (let climb = 0; climb < MAX_CLIMB; climb += 1) {
    const parent = parentOf(own);
    if (!parent || BORDERS.has(unclobbered(parent).tagName) || counts.held(parent) > 1) break;
    own = parent;
  }
  const around = own === control ? '' : textOf(own, visibility.isShown, 300);
  const after = noteAfter(own, visibility, counts);
  return fold(`${limitNote(control, counts)} ${described} ${around} ${after}`, 600);
}

/** Words of a hint about what may be typed. */
const HINT =
  /\b(?:digits?|numbers?|numeric|dash\w*|hyphens?|char(?:acter)?s?|caracteres|remaining|left|max\w*|limit\w*|plain text)\b|\d\s*\/\s*\d/i;
const MAX_HINT_NODES = 12;

/** A hint after the part of the form that holds only this control, before the next caption or control. */
function noteAfter(own: Element, visibility: Visibility, counts: ControlCounts): string {
  let words = '';
  let node = unclobbered(own).nextSibling;
  for (let count = 0; node && count < MAX_HINT_NODES; node = unclobbered(node).nextSibling, count += 1) {
    if (isElement(node) && (counts.held(node) > 0 || isCaption(node) || isSilent(node))) break;
    words += ` ${textOf(node, visibility.isShown)}`;
  }
  return HINT.test(words) ? words : '';
}
