import type { PlannedFill } from '@/domain/form/plan/fill-plan';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { AppliedStep, UndoResult } from '@/domain/form/report/apply-result';
import { isControl, isSelect } from '../find-controls';
import { fingerprint } from '../undo';
import { hasWords } from '../visible-text';
import { choiceOf, chooseInList, clearList, faceNow, isChosen } from './choose-in-widget';
import { editorText, emptyEditor, writeInEditor } from './write-in-editor';

interface Done {
  readonly widget: HTMLElement;
  readonly label: string;
  /** What a select under the list showed before. */
  readonly before: number;
  /** The fingerprint of what the widget shows after the fill. */
  readonly after: string;
}

/** Fills widgets, and remembers it for Undo. Only empty ones are filled. */
export class WidgetFills {
  readonly #done = new Map<ControlRef, Done>();

  async apply({ ref, label, value }: PlannedFill, widget: HTMLElement): Promise<AppliedStep> {
    const isText = value.kind === 'text';
    if (isText ? !widget.checkVisibility() : faceNow(widget) === null) return { ref, result: 'gone' };
    if (isText ? editorText(widget) !== '' : isChosen(widget)) return { ref, result: 'has-text' };
    const before = isControl(widget) && isSelect(widget) ? widget.selectedIndex : -1;
    const isDone = isText
      ? await writeInEditor(widget, value.text)
      : value.kind === 'option' && (await chooseInList(widget, value.text));
    if (isDone) this.#done.set(ref, { widget, label, before, after: fingerprint(contentOf(widget)) });
    else if (!isText && isChosen(widget)) await clearList(widget, before);
    return { ref, result: isDone ? 'set' : 'rejected' };
  }

  /** Whether a widget that was filled shows what it showed then; null if it was not filled. */
  isUnchanged(ref: ControlRef): boolean | null {
    const done = this.#done.get(ref);
    return done?.widget.isConnected ? fingerprint(contentOf(done.widget)) === done.after : null;
  }

  /** Takes all of it back, last first, and adds it to what was undone already. */
  async undo(sofar: UndoResult): Promise<UndoResult> {
    let { restored } = sofar;
    const changedSince = [...sofar.changedSince];
    const remaining = [...(sofar.remaining ?? [])];
    for (const [ref, { widget, label, before }] of [...this.#done].reverse()) {
      const isSame = this.isUnchanged(ref);
      if (isSame === null) continue;
      const title = hasWords(label) ? label : '';
      if (!isSame) changedSince.push(title);
      else if (await (isEditor(widget) ? emptyEditor(widget) : clearList(widget, before))) restored += 1;
      else remaining.push(title);
    }
    this.#done.clear();
    return { restored, changedSince, ...(remaining.length > 0 && { remaining }) };
  }
}

function isEditor(widget: HTMLElement): boolean {
  return widget.localName === 'iframe' || widget.hasAttribute('contenteditable');
}

function contentOf(widget: HTMLElement): string {
  return isEditor(widget) ? editorText(widget) : choiceOf(widget);
}
