import { fold } from '../visible-text';
import { editorBody } from './find-widgets';
import { focusOn, leaveWidget, until } from './press';

/** Milliseconds for an editor to take text over. */
const REACTION = 400;
/** Milliseconds within which an editor draws its own text again. */
const REDRAWN = 150;
const LONGEST = 100_000;

/** The text of an editor. */
export function editorText(editor: HTMLElement): string {
  return fold(editorBody(editor)?.innerText, LONGEST);
}

/**
 * Writes text into an empty editor, each paragraph as one of the editor: by the browser's own editing commands, which
 * most editors follow, else as a paste. @returns whether the editor holds it
 */
export async function writeInEditor(editor: HTMLElement, text: string): Promise<boolean> {
  for (const write of [typeParagraphs, paste]) {
    const body = editorBody(editor);
    if (!body) return false;
    enter(body);
    write(body, text.split(/\n{2,}/));
    const holds = () => editorText(editor) === fold(text, LONGEST);
    // An editor with a model of its own may draw its old text again.
    if ((await until(holds, REACTION)) && !(await until(() => !holds(), REDRAWN))) {
      leaveWidget(body);
      return true;
    }
    if (!(await emptyEditor(editor))) return false;
  }
  return false;
}

function typeParagraphs(body: HTMLElement, paragraphs: readonly string[]): void {
  const run = (command: string, value = '') => body.ownerDocument.execCommand(command, false, value);
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) run('insertParagraph');
    // Where paragraphs have no margins of their own, a blank line stands between them.
    if (index > 0 && !body.querySelector('p')) run('insertParagraph');
    paragraph.split('\n').forEach((line, at) => {
      if (at > 0) run('insertLineBreak');
      if (line !== '') run('insertText', line);
    });
  });
}

function paste(body: HTMLElement, paragraphs: readonly string[]): void {
  const clipboardData = new DataTransfer();
  const plain = document.createElement('div');
  for (const paragraph of paragraphs) {
    const part = plain.appendChild(document.createElement('p'));
    paragraph.split('\n').forEach((line, at) => {
      if (at > 0) part.append(document.createElement('br'));
      part.append(line);
    });
  }
  clipboardData.setData('text/html', [...plain.children].map((part) => part.outerHTML).join(''));
  clipboardData.setData('text/plain', paragraphs.join('\n\n'));
  body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Empties an editor. @returns whether it is empty */
export async function emptyEditor(editor: HTMLElement): Promise<boolean> {
  const body = editorBody(editor);
  if (!body) return false;
  enter(body);
  body.ownerDocument.execCommand('selectAll');
  body.ownerDocument.execCommand('delete');
  leaveWidget(body);
  return until(() => editorText(editor) === '', REACTION);
}

/** Puts the cursor into it. */
function enter(body: HTMLElement): void {
  focusOn(body);
  body.ownerDocument.getSelection()?.selectAllChildren(body);
  body.ownerDocument.getSelection()?.collapseToEnd();
}
