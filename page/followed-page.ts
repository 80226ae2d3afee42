import { watchOfficeButton } from './office-button';
import { type NoteWords, showNote } from './page-note';

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
