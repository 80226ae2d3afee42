import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { ControlCounts } from './control-counts';
import type { Visibility } from './field-visibility';
import { type Control, parentOf } from './find-controls';
import { limitNote } from './limit-note';
import { isElement, isForm, unclobbered } from './unclobbered';
import { fold, hasWords, isSilent, textOf } from './visible-text';

/** How far up from a control its caption is looked for. */
const MAX_CLIMB = 6;
/** How far to the side: a page may have thousands of elements in a row without a word in them. */
const MAX_SIBLINGS = 200;
/** The search for words ends at these. */
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
 * Words that stand next to a control and belong to no other one: what stands before it, nearest first; for
 * want of that, what stands after it. Covers captions in a table cell, a sibling `div` or bare text
 * (families 2, 8 and 10), and choices whose words follow the button (family 1).
 */
export function nearbyTexts(
  members: readonly Control[],
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
/** How far back a dash and the control before it may stand: white space, comments and line breaks lie between. */
const DASH_REACH = 8;

/** "-" where a dash alone stands between a control and the one before it: "ZIP Code [     ] - [    ]". */
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
 * The words of each button of a group that has no label of its own: those after it, or those before it where
 * the words of the whole group stand so ("Yes ( ) No ( )").
 */
export function wordsOfChoices(
  members: readonly Control[],
  visibility: Visibility,
  counts: ControlCounts,
): readonly string[] {
  if (members.length < 2) {
    return members.map((member) => nearbyTexts([member], visibility, counts, 'after-first')[0] ?? '');
  }
  const container = commonContainer(members);
  const beside = (member: Control | undefined, side: Side) =>
    textBeside(member ?? null, visibility, counts, side, container);
  const leads = beside(members[0], 'previousSibling') !== '' && beside(members.at(-1), 'nextSibling') === '';
  return members.map((member) => {
    const words = beside(member, leads ? 'previousSibling' : 'nextSibling');
    // "Would you like a reply? Yes ( ) No ( )": the question is not the first button's.
    return leads ? (splitQuestion(words)?.answer ?? words) : words;
  });
}

function splitQuestion(text: string): { question: string; answer: string } | null {
  const [, question = '', answer = ''] = /^(.*\?)\s*([^?]*)$/.exec(text) ?? [];
  return question !== '' && answer !== '' ? { question, answer } : null;
}

/** A question that stands before the first button inside the element that holds all of them. */
export function questionInside(
  members: readonly Control[],
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

/**
 * Captions that stand in a row of their own above a row of fields: the one over this field, by its place.
 * Null where the rows around the field are not of that kind.
 */
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

/** Walks outwards from an element to the nearest words on one side, no further than `within`. */
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
      // Words around a hidden trap are the trap's, those on a button the button's.
      const isOwn = element !== null && (counts.held(element) > 0 || isSilent(element));
      const text = isOwn ? '' : textOf(sibling, visibility.isShown);
      if (text !== '') texts.push(text);
      // A heading or label is a caption by itself; what is beyond it belongs to something else.
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
function commonContainer(members: readonly Control[]): Element | null {
  const [first, ...others] = members;
  if (!first) return null;
  let container: Element | null = first;
  while (container && !others.every((other) => container && unclobbered(container).contains(other)))
    container = parentOf(container);
  return container;
}

/** Text of the `th` at the top of a control's column, for tables that hold one record a row. */
function headerOfColumn(control: Control | undefined, visibility: Visibility): string {
  const cell = control?.closest('td');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table) return '';
  const header = table.rows[0];
  const above = header && header !== row ? header.cells[cell.cellIndex] : undefined;
  return above?.tagName === 'TH' ? textOf(above, visibility.isShown) : '';
}

/** Legends and group names around a control, outermost first. */
export function groupTexts(members: readonly Control[], visibility: Visibility): string[] {
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

/** Notes at a control: its accessible description, and the other words of the part of the form that is its own. */
export function descriptionOf(control: Control, visibility: Visibility, counts: ControlCounts): string {
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
  return fold(`${limitNote(control, counts)} ${described} ${around}`, 400);
}
