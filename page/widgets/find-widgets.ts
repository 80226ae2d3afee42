import { type Control, isControl, isInput, isSelect, isTextArea, parentOf } from '../find-controls';
import { isForm, unclobbered } from '../unclobbered';
import { fold } from '../visible-text';
import { drawnListOf } from './drawn-list';
import type { Sight } from './sight';

/** A list that the page draws itself, a box that only a window of the page fills, or an editor of rich text. */
type WidgetKind = 'list' | 'look-up' | 'editor';

/** The widgets of a document, within one reading. */
export interface Widgets {
  /** What each widget is; form controls among them (`<input role=combobox>`). */
  readonly kinds: ReadonlyMap<Element, WidgetKind>;
  /** Widgets that are no form controls, in document order. */
  readonly others: readonly HTMLElement[];
  /** The visible element that stands for a widget or for a hidden select. Its words are values, never captions. */
  readonly faces: ReadonlyMap<Element, Element>;
  /** Controls that belong to a widget and ask for nothing themselves, such as the search box of a list. */
  readonly parts: ReadonlySet<Element>;
}

const LISTS = '[role=combobox], [role=listbox], [aria-haspopup=listbox]';
const EDITORS = '[contenteditable], iframe';
/** Tools of an editor, and lists that are open at the moment. */
const TOOLS = '[role=toolbar], [role=menubar], [role=menu]';
/** How far around a widget the box that shows it is searched for. */
const MAX_CLIMB = 4;
/** The face of a list is at least this large (CSS pixels). */
const MIN_FACE = [40, 14] as const;
/** What hides the input of a list although the list is in sight. */
const STILL_SHOWN = new Set(['transparent', 'no-size', 'clipped', 'same-colour', 'covered']);

/** Finds them. `controls` are the form controls of the document. */
export function findWidgets(
  controls: readonly Control[],
  roots: readonly (Document | ShadowRoot)[],
  sight: Sight,
): Widgets {
  const kinds = new Map<Element, WidgetKind>();
  const others: HTMLElement[] = [];
  const faces = new Map<Element, Element>();
  const parts = new Set<Element>();
  const lists: Element[] = [];
  for (const control of controls) {
    const drawn = isSelect(control) && !control.disabled ? drawnListOf(control, sight) : null;
    if (!drawn) continue;
    faces.set(control, drawn);
    lists.push(drawn);
  }
  const isInside = (element: Element) => lists.some((list) => list === element || list.contains(element));
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(LISTS)) {
      if (isInside(element) || isSelect(element as Control) || element.closest(TOOLS)) continue;
      if (element.matches('[role=listbox]') && belongsToAnother(element)) continue;
      if (element.matches(':disabled, [aria-disabled=true]')) continue;
      const face = faceOf(element, sight);
      if (!face || isAdornment(element, face)) continue;
      kinds.set(element, 'list');
      faces.set(element, face);
      lists.push(face);
      if (!isControl(element)) others.push(element);
    }
    for (const element of root.querySelectorAll<HTMLElement>(EDITORS)) {
      if (!isEditor(element) || isInside(element) || element.closest(TOOLS)) continue;
      if (sight.unseenReason(element) !== null) continue;
      kinds.set(element, 'editor');
      faces.set(element, element);
      others.push(element);
    }
  }
  for (const control of controls) {
    if (kinds.has(control) || faces.has(control)) continue;
    if (isInside(control)) parts.add(control);
    else if (isLookUp(control, sight)) {
      kinds.set(control, 'look-up');
      faces.set(control, control);
    }
  }
  return { kinds, others, faces, parts };
}

/** A list of options that another element opens, or that is part of one. */
function belongsToAnother(list: Element): boolean {
  const root = list.getRootNode();
  if (list.parentElement?.closest(LISTS) || !(root instanceof Document || root instanceof ShadowRoot))
    return true;
  const owners = ['aria-controls', 'aria-owns'].map((name) => `[${name}~=${JSON.stringify(list.id)}]`).join();
  if (list.id !== '' && root.querySelector(owners)) return true;
  // One that floats over the page is open for a moment. A question has a fixed place in the page.
  return list.closest('[popover]') !== null;
}

/** The box in which a person sees the list: the element itself, or the one around an input that is hardly drawn. */
export function faceOf(element: Element, sight: Sight): Element | null {
  const reason = sight.unseenReason(element);
  if (reason !== null && !STILL_SHOWN.has(reason)) return null;
  if (!isControl(element)) return reason === null ? element : null;
  let face: Element = element;
  for (let climb = 0; climb < MAX_CLIMB; climb += 1) {
    const parent = parentOf(face);
    if (!parent || isForm(parent) || holdsMore(parent, element)) break;
    face = parent;
    if (sight.unseenReason(face) === null && isLarge(sight.box(face)) && hasOwnWords(face)) break;
  }
  if (face !== element && !hasOwnWords(face)) face = reason === null ? element : face;
  // An input in sight stands for itself, however narrow the page draws it.
  if (face === element && reason === null) return face;
  return sight.unseenReason(face) === null && isLarge(sight.box(face)) ? face : null;
}

/** A field with more in it than one list: a label, another control. */
function holdsMore(around: Element, element: Element): boolean {
  return [
    ...unclobbered(around).querySelectorAll(
      'label, input:not([type=hidden]), select, textarea, h1, h2, h3, legend',
    ),
  ].some((one) => one !== element && one.getAttribute('aria-hidden') !== 'true');
}

function hasOwnWords(face: Element): boolean {
  return fold(face.textContent) !== '';
}

function isLarge({ width, height }: DOMRect): boolean {
  return width >= MIN_FACE[0] && height >= MIN_FACE[1];
}

/** A small list at a box that holds the answer: the country before a telephone number. */
function isAdornment(element: Element, face: Element): boolean {
  const around = parentOf(face);
  const isWordless = fold(element.textContent).replace(/[+\d\s]/g, '') === '' && !isControl(element);
  const near = around && (parentOf(around) ?? around);
  return isWordless && near !== null && !isForm(near) && near.querySelector('input[type=tel]') !== null;
}

function isEditor(element: HTMLElement): boolean {
  if (element instanceof HTMLIFrameElement) {
    const inside = insideOf(element);
    return inside !== null && (inside.designMode === 'on' || isOpen(inside.body));
  }
  // The body of a frame is an editor of the page around it.
  return (
    isOpen(element) &&
    element.localName !== 'body' &&
    !element.parentElement?.closest('[contenteditable]:not([contenteditable=false])')
  );
}

function isOpen(element: Element | null): boolean {
  return /^(?:|true|plaintext-only)$/.test(element?.getAttribute('contenteditable') ?? 'none');
}

/** The document of a frame of the same origin, or null. */
function insideOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The element that holds an editor's text. */
export function editorBody(element: Element): HTMLElement | null {
  if (element instanceof HTMLIFrameElement) return insideOf(element)?.body ?? null;
  return element instanceof HTMLElement ? element : null;
}

/** An empty box that nobody can type into, and that the page asks to be filled: with a button, or required. */
function isLookUp(control: Control, sight: Sight): boolean {
  if (!isInput(control) || control.type !== 'text' || !control.readOnly || control.value.trim() !== '')
    return false;
  if (control.disabled || sight.unseenReason(control) !== null) return false;
  if (control.required || control.matches('[aria-required=true], [aria-haspopup]')) return true;
  const around = parentOf(control);
  return (
    around !== null &&
    !isForm(around) &&
    !holdsMore(around, control) &&
    around.querySelector('button, [role=button]') !== null
  );
}

/** The hidden text area that an editor writes its text to, or null. */
export function boxUnder(editor: Element, isSeen: (element: Element) => boolean): HTMLTextAreaElement | null {
  let node: Element | null = editor;
  for (let climb = 0; node && climb <= MAX_CLIMB + 2; climb += 1) {
    const one: Element = node;
    for (const beside of [one.previousElementSibling, one.nextElementSibling]) {
      if (beside && isControl(beside) && isTextArea(beside) && !isSeen(beside)) return beside;
    }
    node = parentOf(one);
    if (!node || isForm(node) || node.localName === 'body') break;
  }
  return null;
}
