/**
 * Acts on a widget as a person would, by events on it alone. Nothing is typed, no link is followed and no form is sent.
 * See docs/decisions/025.
 */

const KEY_CODES = { ArrowDown: 40, Escape: 27, Backspace: 8 } as const;
type Key = keyof typeof KEY_CODES;

/**
 * A press of the main button of a mouse. Libraries open and choose at different ones of its events.
 * @returns false if it would follow a link or send or reset a form, so that nothing was pressed
 */
export function press(element: Element): boolean {
  if (leadsAway(element)) return false;
  const { ownerDocument } = element;
  const keepForm = (event: Event) => event.preventDefault();
  ownerDocument.addEventListener('submit', keepForm, true);
  pressHere(element);
  ownerDocument.removeEventListener('submit', keepForm, true);
  return true;
}

/** A press would follow a link, or send or reset a form. */
function leadsAway(element: Element): boolean {
  const link = element.closest('a, area')?.getAttribute('href') ?? '#';
  if (!/^(?:#|javascript:)/i.test(link)) return true;
  const button = element.closest<HTMLButtonElement | HTMLInputElement>('button, input');
  return button !== null && button.form !== null && /^(?:submit|reset|image)$/.test(button.type);
}

function pressHere(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const about = { bubbles: true, cancelable: true, composed: true, detail: 1, ...at };
  const tellBoth = (what: string, buttons: number) => {
    const pointer = { pointerType: 'mouse', isPrimary: true, pointerId: 1, ...about, buttons };
    element.dispatchEvent(new PointerEvent(`pointer${what}`, pointer));
    element.dispatchEvent(new MouseEvent(`mouse${what}`, { ...about, buttons }));
  };
  tellBoth('over', 0);
  tellBoth('move', 0);
  tellBoth('down', 1);
  focusOn(element);
  tellBoth('up', 0);
  element.dispatchEvent(new MouseEvent('click', about));
}

export function strike(element: Element, key: Key): void {
  const code = KEY_CODES[key];
  const about = {
    bubbles: true,
    cancelable: true,
    composed: true,
    key,
    code: key,
    keyCode: code,
    which: code,
  };
  element.dispatchEvent(new KeyboardEvent('keydown', about));
  element.dispatchEvent(new KeyboardEvent('keyup', about));
}

/** Focuses it. A page that is not in front, because the popup is, does not tell its scripts. */
export function focusOn(element: Element): void {
  const target = element.closest<HTMLElement>('input, button, textarea, [tabindex], [contenteditable]');
  if (!target) return;
  const { ownerDocument } = target;
  if (ownerDocument.activeElement === target) return;
  target.focus({ preventScroll: true });
  if (!ownerDocument.hasFocus()) tell(target, 'focus', 'focusin');
}

/** Takes the focus from a widget, if it has it. */
export function leaveWidget(face: Element): void {
  const active = face.ownerDocument.activeElement;
  if (!(active instanceof HTMLElement) || !face.contains(active)) return;
  active.blur();
  if (!active.ownerDocument.hasFocus()) tell(active, 'blur', 'focusout');
}

function tell(target: Element, plain: string, bubbling: string): void {
  target.dispatchEvent(new FocusEvent(plain, { composed: true }));
  target.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}

/** Waits until something is so, at most `limit` milliseconds. @returns whether it came */
export async function until(holds: () => boolean, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}
