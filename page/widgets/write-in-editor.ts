import { fold } from '../visible-text';
import { editorBody } from './find-widgets';
import { focusOn, leaveWidget, until } from './press';

/** Milliseconds for an editor to take text over. */
const REACTION = 400;
/** Milliseconds within which an editor draws its own text again. */
const REDRAWN = 150;
/** Milliseconds for an editor to hear of a selection. */
const SELECTED = 60;
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
  for (const write of [typeParagraphs, paste, typeLines, tellLines]) {
    const body = editorBody(editor);
    if (!body) return false;
    enter(body);
    write(body, text.split(/\n{2,}/));
    const isWritten = await comesToHold(editor, text);
    if (!isWritten && !(await emptyEditor(editor))) return false;
    leaveWidget(body);
    if (isWritten) return true;
  }
  return false;
}

/** Waits for a text, and a little longer: an editor with a model of its own may draw its old text again. */
async function comesToHold(editor: HTMLElement, text: string): Promise<boolean> {
  const holds = () => editorText(editor) === fold(text, LONGEST);
  return (await until(holds, REACTION)) && !(await until(() => !holds(), REDRAWN));
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

/** An editor that takes plain text makes paragraphs of it. */
/** Each line as a paragraph, for editors that know no line break within one. */
function typeLines(body: HTMLElement, paragraphs: readonly string[]): void {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
  lines.forEach((line, index) => {
    if (index > 0) body.ownerDocument.execCommand('insertParagraph');
    if (line !== '') body.ownerDocument.execCommand('insertText', false, line);
  });
}

/** The same by the events of typing, for editors that draw their text from a model of their own and hear only these. */
function tellLines(body: HTMLElement, paragraphs: readonly string[]): void {
  const tell = (inputType: string, data: string | null = null) =>
    body.dispatchEvent(
      new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
    );
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
  lines.forEach((line, index) => {
    if (index > 0) tell('insertParagraph');
    if (line !== '') tell('insertText', line);
  });
}

function paste(body: HTMLElement, paragraphs: readonly string[]): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', paragraphs.join('\n\n'));
  tellClipboard(body, 'paste', clipboardData);
}

/** Empties an editor: by the browser's own command, else as a cut. @returns whether it is empty */
export async function emptyEditor(editor: HTMLElement): Promise<boolean> {
  for (const remove of [erase, cut]) {
    const body = editorBody(editor);
    if (!body) return false;
    enter(body);
    body.ownerDocument.execCommand('selectAll');
    // Editors hear of a selection a moment later.
    await until(() => false, SELECTED);
    remove(body);
    const isEmpty = await comesToHold(editor, '');
    leaveWidget(body);
    if (isEmpty) return true;
  }
  return false;
}

function erase(body: HTMLElement): void {
  body.ownerDocument.execCommand('delete');
}

function cut(body: HTMLElement): void {
  tellClipboard(body, 'cut', new DataTransfer());
}

function tellClipboard(body: HTMLElement, type: 'cut' | 'paste', clipboardData: DataTransfer): void {
  body.dispatchEvent(
    new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Puts the cursor into it. */
function enter(body: HTMLElement): void {
  focusOn(body);
  const selection = body.ownerDocument.getSelection();
  // Inside the empty paragraph, where an editor has one: Firefox would write after it.
  selection?.selectAllChildren(body.querySelector('p') ?? body);
  selection?.collapseToStart();
}
