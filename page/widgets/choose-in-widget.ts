import type { OptionSnapshot } from '@/domain/form/read/form-snapshot';
import { hasChoice } from '../field-content';
import { Visibility } from '../field-visibility';
import { isControl, isSelect } from '../find-controls';
import { setContent } from '../set-value';
import { fold } from '../visible-text';
import { drawnListOf } from './drawn-list';
import { faceOf } from './find-widgets';
import { pressOption, readList } from './open-list';
import { press, strike, until } from './press';
import { INVITES, shownChoice } from './shown-text';

/** Milliseconds for a list to show what was chosen. */
const REACTION = 400;
const CLEARS = '[aria-label^=clear i], [title^=clear i], [class*=clear i], [aria-label^=remove i]';

const known = new WeakMap<Element, readonly OptionSnapshot[]>();

/** The options of a drawn list that was opened before. */
export function knownOptions(list: Element): readonly OptionSnapshot[] {
  return known.get(list) ?? [];
}

/** Opens a drawn list to learn its options. */
export async function learnOptions(list: HTMLElement): Promise<void> {
  const face = faceNow(list);
  if (face && !known.has(list)) known.set(list, await readList(list, face));
}

/** What stands for a list now; null when it is out of sight. */
export function faceNow(list: HTMLElement): Element | null {
  const sight = new Visibility(list.ownerDocument);
  return isControl(list) && isSelect(list) ? drawnListOf(list, sight) : faceOf(list, sight);
}

/** What a list shows as its choice; empty for none. */
export function choiceOf(list: HTMLElement): string {
  const face = faceNow(list);
  return face ? shownChoice(list, face) : '';
}

/** Whether something is chosen that the page does not show at first. */
export function isChosen(list: HTMLElement): boolean {
  return isControl(list) && isSelect(list) && list.options.length > 1
    ? hasChoice(list)
    : choiceOf(list) !== '';
}

/**
 * Chooses an option of a drawn list: in the select under it, if the list then shows it, else by presses on the list.
 * @returns whether the list shows it
 */
export async function chooseInList(list: HTMLElement, text: string): Promise<boolean> {
  const select = isControl(list) && isSelect(list) ? list : null;
  const before = select?.selectedIndex ?? -1;
  const index = select
    ? [...select.options].findIndex((option) => fold(option.label || option.text) === text)
    : -1;
  const shows = () => showsText(list, text);
  if (select && index !== -1) {
    takeIndex(select, index);
    if (await until(shows, REACTION)) return true;
    takeIndex(select, before);
  }
  const face = faceNow(list);
  if (!face) return false;
  await pressOption(list, face, (option) => option === text);
  return until(() => shows() && (!select || fold(select.selectedOptions[0]?.text) === text), REACTION);
}

/**
 * Takes a choice back: in the select under the list, by the key or the button that clears it, or by an option that says
 * so. When none does, the choice stays, and what the list shows is still what the form would send.
 * @param before the index that the select had
 */
export async function clearList(list: HTMLElement, before: number): Promise<boolean> {
  const select = isControl(list) && isSelect(list) ? list : null;
  const first = fold(select?.options[before]?.text);
  const isClear = () => ['', first].includes(choiceOf(list));
  const now = select?.selectedIndex ?? -1;
  if (select) takeIndex(select, before);
  if (select && (await until(isClear, REACTION))) return true;
  const face = faceNow(list);
  if (!face) return false;
  strike(face.querySelector('[role=combobox]') ?? list, 'Backspace');
  if (await until(isClear, REACTION / 2)) return true;
  const clear = (face.matches('input') ? (face.parentElement ?? face) : face).querySelector(CLEARS);
  if (clear) press(clear);
  if (clear && (await until(isClear, REACTION / 2))) return true;
  await pressOption(list, face, (option) => INVITES.test(option));
  if (isClear()) return true;
  if (select) takeIndex(select, now);
  return false;
}

function takeIndex(select: HTMLSelectElement, index: number): void {
  setContent(select, { kind: 'option', index });
  // The event by which Chosen hears of changes.
  select.dispatchEvent(new Event('chosen:updated', { bubbles: true }));
}

function showsText(list: HTMLElement, text: string): boolean {
  return choiceOf(list) === text;
}
