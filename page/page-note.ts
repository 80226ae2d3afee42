export interface NoteWords {
  readonly text: string;
  readonly button: string;
}

const COLORS =
  'color-scheme:light dark;color:light-dark(#211f1b,#ebe8df);background:light-dark(#fffefb,#1e211d);border:1px solid light-dark(#857f73,#81867c)';
const PLACE = 'all:initial;position:fixed;z-index:2147483647;bottom:12px;pointer-events:none;';
const BOX = `${COLORS};border-inline-start:3px solid light-dark(#1c5a44,#8fcdae);border-radius:6px;box-shadow:0 2px 10px rgb(0 0 0/.2);display:flex;align-items:center;gap:12px;max-width:min(300px,calc(100vw - 60px));padding:8px 12px;font:400 14px/1.4 system-ui,sans-serif`;
const BUTTON =
  'pointer-events:auto;all:revert;flex:none;font:600 14px/1.4 system-ui,sans-serif;color:inherit;background:none;border:1px solid currentColor;border-radius:6px;min-height:32px;padding:2px 12px;cursor:pointer;pointer-events:auto';

/**
 * Screen readers often ignore a live region that is inserted with its text, so the text follows after this many
 * milliseconds.
 */
const SAY_AFTER = 100;

/**
 * Shows a small note in the lower right corner, isolated from the page's styles and scripts (a closed shadow root)
 * and last in the Tab order. It moves to the left when it would cover a button of the page. Clicks beside its own
 * button go through it. Styles are set inline, because a page's security policy may refuse style sheets.
 * @returns removes the note
 */
export function showNote(document: Document, words: NoteWords, onButton: () => void): () => void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const box = root.appendChild(document.createElement('div'));
  const text = box.appendChild(document.createElement('span'));
  const button = box.appendChild(document.createElement('button'));
  box.style.cssText = BOX;
  button.style.cssText = BUTTON;
  text.setAttribute('role', 'status');
  button.type = 'button';
  button.textContent = words.button;
  button.addEventListener('click', onButton);

  const place = () => {
    host.style.cssText = `${PLACE}right:12px`;
    if (coversButton(document, host)) host.style.cssText = `${PLACE}left:12px`;
  };
  const timer = setTimeout(() => {
    text.textContent = words.text;
    place();
  }, SAY_AFTER);
  document.documentElement.append(host);
  place();
  document.addEventListener('scroll', place, { passive: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('scroll', place);
    host.remove();
  };
}

function coversButton(document: Document, host: Element): boolean {
  const note = host.getBoundingClientRect();
  return [...document.querySelectorAll('button, [type=submit], [role=button]')].some((button) => {
    const box = button.getBoundingClientRect();
    return (
      box.width > 0 &&
      box.left < note.right &&
      box.right > note.left &&
      box.top < note.bottom &&
      box.bottom > note.top
    );
  });
}
