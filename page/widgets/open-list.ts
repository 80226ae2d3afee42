import type { OptionSnapshot } from '@/domain/form/read/form-snapshot';
import { fold } from '../visible-text';
import { leaveWidget, press, strike, until } from './press';

/** Milliseconds for a list to open or to close after a press. A slow page may need most of it. */
const REACTION = 1_000;
/** Milliseconds for an opened list to draw further options. */
const DRAWN = 400;
/** A list that draws only what is in view is scrolled at most this often. */
const MAX_SCROLLS = 60;

/** The list that each widget has opened. */
const lists = new WeakMap<Element, Element>();

/** The list's own element that hears keys. */
function keyTarget(widget: HTMLElement, face: Element): Element {
  const { activeElement } = widget.ownerDocument;
  if (activeElement && face.contains(activeElement)) return activeElement;
  return face.querySelector('[role=combobox], [tabindex]:not([tabindex="-1"])') ?? widget;
}

/**
 * Opens a drawn list, calls `visit` with its options, then closes it. A list that draws only the options in view is
 * scrolled, and `visit` is called again with those, until it returns true.
 */
async function withOpenList(
  widget: HTMLElement,
  face: Element,
  visit: (options: readonly HTMLElement[]) => boolean | Promise<boolean>,
): Promise<void> {
  // What is in sight before is another list, or the choice of this one.
  const before = new Set<Element | null>(shownOptions(widget, face));
  for (const part of face.querySelectorAll(':not(ul)')) if (isShown(part)) before.add(part);
  const now = () => {
    const own = ownOptions(widget, face);
    if (own.length > 0) return own;
    return shownOptions(widget, face).filter(
      (option) => !before.has(option) && !before.has(option.parentElement),
    );
  };
  const isOpen = () => now().length > 0;
  if (!isOpen() && !press(triggerOf(widget, face))) return;
  if (!(await until(isOpen, REACTION))) strike(keyTarget(widget, face), 'ArrowDown');
  if (!(await until(isOpen, REACTION))) return leaveWidget(face);
  const opened = now()[0]?.closest('[role=listbox]');
  if (opened) lists.set(widget, opened);
  let count = 0;
  // Drawn one after the other, or after a request of the page.
  await until(() => {
    const last = count;
    count = now().length;
    return count === last;
  }, REACTION);

  let isDone = await visit(now());
  const scroller = isDone ? null : scrollerOf(now());
  for (let step = 0; scroller && !isDone && step < MAX_SCROLLS; step += 1) {
    const { scrollTop } = scroller;
    scroller.scrollTop += Math.max(20, scroller.clientHeight * 0.7);
    if (scroller.scrollTop === scrollTop) break;
    const shown = now();
    await until(() => isOther(now(), shown), DRAWN);
    isDone = await visit(now());
  }

  const isClosed = () => !isOpen();
  // Some hear Escape in the opened list, others in the box, others not at all.
  const [option] = now();
  if (!(await until(isClosed, isDone ? REACTION : 0)) && option) strike(option, 'Escape');
  if (!(await until(isClosed, REACTION))) strike(keyTarget(widget, face), 'Escape');
  if (!(await until(isClosed, REACTION))) press(triggerOf(widget, face));
  leaveWidget(face);
  await until(isClosed, REACTION);
}

/** Whether other options are drawn by now: other elements, or other words in them. */
function isOther(now: readonly HTMLElement[], before: readonly HTMLElement[]): boolean {
  const words = before.map(optionText);
  return now.length !== before.length || now.some((option, index) => optionText(option) !== words[index]);
}

/** The texts of all options of a list that is opened for it; empty when it does not open. */
export async function readList(widget: HTMLElement, face: Element): Promise<readonly OptionSnapshot[]> {
  const found = new Map<string, OptionSnapshot>();
  await withOpenList(widget, face, (options) => {
    for (const option of options) {
      const text = optionText(option);
      if (text === '' || found.has(text)) continue;
      const disabled = option.getAttribute('aria-disabled') === 'true';
      found.set(text, { text, value: text, disabled });
    }
    return false;
  });
  return [...found.values()];
}

/** Opens a list and presses the option of this text, if it has one. */
export async function pressOption(
  widget: HTMLElement,
  face: Element,
  isWanted: (text: string) => boolean,
): Promise<void> {
  await withOpenList(widget, face, (options) => {
    const option = options.find((one) => isWanted(optionText(one)));
    if (!option || option.getAttribute('aria-disabled') === 'true') return false;
    press(option);
    return true;
  });
}

function optionText(option: Element): string {
  return fold(option.textContent);
}

/** What a person presses to open the list: the innermost part of the box that shows its choice. */
function triggerOf(widget: HTMLElement, face: Element): Element {
  let part: Element = widget.localName === 'select' ? face : widget;
  for (;;) {
    const inner = [...part.children].find(
      (child) => child.matches(':not(select, svg, ul)') && child.checkVisibility(),
    );
    if (!inner) return part;
    part = inner;
  }
}

/** The visible options of drawn lists in the document. Older libraries use plain list items in the box itself. */
function shownOptions(widget: HTMLElement, face: Element): readonly HTMLElement[] {
  const root = widget.getRootNode();
  const options = optionsIn(widget.ownerDocument);
  if (root instanceof ShadowRoot) options.push(...optionsIn(root));
  return options.length > 0 ? options : [...face.querySelectorAll('li')].filter(isShown);
}

/** Those of the lists that a widget names as its own, or that it opened before. */
function ownOptions(widget: HTMLElement, face: Element): readonly HTMLElement[] {
  const known = lists.get(widget);
  const own: (Element | null)[] = [widget, ...face.querySelectorAll('[role=combobox]')]
    .flatMap((one) => [one.getAttribute('aria-controls'), one.getAttribute('aria-owns')])
    .flatMap((ids) => ids?.split(/\s+/) ?? [])
    .map((id) => (id === '' ? null : widget.ownerDocument.getElementById(id)));
  if (known?.isConnected && !face.contains(known)) own.push(known);
  return own.flatMap((list) => (list ? optionsIn(list) : []));
}

function optionsIn(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[role=option]')].filter(isShown);
}

function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().height > 0
  );
}

/** The element that scrolls a list of which only a part is drawn; null when all of it is. */
function scrollerOf(options: readonly HTMLElement[]): Element | null {
  const drawn = options.reduce((sum, option) => sum + option.getBoundingClientRect().height, 0);
  for (let node = options[0]?.parentElement; node; node = node.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight + 1) {
      return node.scrollHeight > drawn * 1.2 + 40 ? node : null;
    }
  }
  return null;
}
