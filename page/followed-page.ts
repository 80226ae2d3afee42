import { type NoteWords, showNote } from './page-note';

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

export interface FollowedPage {
  /** Shows a note, tells of presses of the office's button, both for so many milliseconds at the most. */
  follow(order: {
    readonly note: NoteWords | null;
    /** The form whose button is meant, as in watchOfficeButton; undefined: none. */
    readonly form: HTMLFormElement | null | 'any' | undefined;
    readonly lasts: number;
  }): void;
  unfollow(): void;
  /**
   * Something else in the page says that the fill goes on: the note is not shown.
   * @param onEnd called when the page is not followed any more
   * @returns ends it: the note is shown again, while the page is followed
   */
  standIn(onEnd: () => void): () => void;
}

/**
 * A page that a fill goes on from. What is put into it goes when the page does, so that it is not there
 * when the person comes back to it.
 */
export function followedPage(
  document: Document,
  onPress: () => void,
  onNoteButton: () => void,
): FollowedPage {
  let ends: (() => void)[] = [];
  let stoodIn: (() => void) | null = null;
  /** Shows the note that the page is followed with; null while it is not, or without one. */
  let show: (() => () => void) | null = null;
  let hide = () => {};
  const unfollow = () => {
    for (const end of ends) end();
    ends = [];
    hide();
    show = null;
    stoodIn?.();
  };
  const showOrHide = () => {
    hide();
    hide = (stoodIn ? null : show?.()) ?? (() => {});
  };
  return {
    unfollow,
    follow({ note, form, lasts }) {
      const before = stoodIn;
      stoodIn = null;
      unfollow();
      stoodIn = before;
      const timer = setTimeout(unfollow, lasts);
      const view = document.defaultView;
      view?.addEventListener('pagehide', unfollow);
      ends = [() => clearTimeout(timer), () => view?.removeEventListener('pagehide', unfollow)];
      if (form !== undefined) ends.push(watchOfficeButton(document, form, onPress));
      if (!note) return;
      const onButton = () => {
        unfollow();
        onNoteButton();
      };
      show = () => showNote(document, note, onButton);
      showOrHide();
    },
    standIn(onEnd) {
      stoodIn = onEnd;
      showOrHide();
      return () => {
        if (stoodIn !== onEnd) return;
        stoodIn = null;
        showOrHide();
      };
    },
  };
}
