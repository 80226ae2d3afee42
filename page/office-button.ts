const BUTTONS = 'button, input:is([type=submit], [type=button], [type=image]), [role=button], form a';
/** Parts of a page whose buttons lead elsewhere, even inside one page-wide form (ASP.NET). */
const ELSEWHERE = ':is(header, nav, footer, aside, [role=search], [role=banner], [role=navigation])';

/**
 * Tells when the person presses the button of a form: by a click, by the Enter key, by whatever else
 * makes the browser submit it. Presses that a script makes do not count, nor those of other forms on the page.
 * @param form the form whose button is meant; null: a form that is drawn without one; `any`: every form
 * @returns what ends it
 */
export function watchOfficeButton(
  document: Document,
  form: HTMLFormElement | null | 'any',
  onPress: () => void,
): () => void {
  const hear = (event: Event) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element) || target.closest(ELSEWHERE)) return;
    const element = pressed(event, target);
    if (element && (form === 'any' || formOf(element) === form)) onPress();
  };
  const events = ['click', 'keydown', 'submit'];
  for (const type of events) document.addEventListener(type, hear, true);
  return () => {
    for (const type of events) document.removeEventListener(type, hear, true);
  };
}

function pressed(event: Event, target: Element): Element | null {
  if (event instanceof KeyboardEvent) {
    return event.key === 'Enter' && target instanceof HTMLInputElement ? target : null;
  }
  if (event.type === 'submit') return target;
  // A button of the page's own making shows nothing of what is in it.
  return target.closest(BUTTONS) ?? (target.localName.includes('-') ? target : null);
}

/** The form that an element is of: around it, or named by its `form` attribute. */
export function formOf(element: Element): HTMLFormElement | null {
  if (element instanceof HTMLFormElement) return element;
  if (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) return element.form;
  return element.closest('form');
}
