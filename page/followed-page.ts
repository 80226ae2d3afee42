import { type NoteWords, showNote } from './page-note';

const BUTTONS = 'button, input:is([type=submit], [type=button], [type=image]), [role=button], form a';
/** Buttons in these parts lead elsewhere, even inside one page-wide form (ASP.NET). */
const ELSEWHERE = ':is(header, nav, footer, aside, [role=search], [role=banner], [role=navigation])';

/**
 * Calls back when the person presses the button of a form: by a click, by the Enter key, or by anything else that
 * makes the browser submit it. Untrusted events and other forms on the page do not count.
 * See docs/decisions/013.
 * @param form the form to watch; null: a form built without a `form` element; `any`: every form
 * @returns stops watching
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
  // Custom elements hide their contents, so treat the element as the button.
  return target.closest(BUTTONS) ?? (target.localName.includes('-') ? target : null);
}

/** The form of an element: around it, or named by its `form` attribute. */
function formOf(element: Element): HTMLFormElement | null {
  if (element instanceof HTMLFormElement) return element;
  if (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) return element.form;
  return element.closest('form');
}

export interface FollowedPage {
  /** Shows a note and reports presses of the office's button, for at most `lasts` milliseconds. */
  follow(order: {
    readonly note: NoteWords | null;
    /** As in watchOfficeButton; undefined: no button is watched. */
    readonly form: HTMLFormElement | null | 'any' | undefined;
    readonly lasts: number;
  }): void;
  unfollow(): void;
  /**
   * Hides the note while something else in the page says that the fill continues.
   * @param onEnd called when the page is no longer followed
   * @returns shows the note again, while the page is followed
   */
  standIn(onEnd: () => void): () => void;
}

/**
 * A page from which a fill continues. Everything added to it is removed when the page is left, so that it is gone
 * when the person returns.
 */
export function followedPage(
  document: Document,
  onPress: () => void,
  onNoteButton: () => void,
): FollowedPage {
  let ends: (() => void)[] = [];
  let stoodIn: (() => void) | null = null;
  /** Shows the current note; null without one. */
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
