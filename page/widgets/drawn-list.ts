import { parentOf } from '../find-controls';
import { unclobbered } from '../unclobbered';
import { fold } from '../visible-text';
import type { Sight } from './sight';

const OPENS = '[role=combobox], [role=listbox], [aria-haspopup=listbox]';
const CLICKABLE = 'a, button, [tabindex], [role=button]';
/** Options that are compared with the words of what may be the drawn list. */
const SAMPLE = 4;

/**
 * The list that a script has drawn for a hidden select, or null. It stands beside the select or around it, can be
 * clicked, and says in its roles, its name or its words that it is the select's. Without such a sign a hidden select
 * is a trap or not in use, and stays unseen.
 */
export function drawnListOf(select: HTMLSelectElement, sight: Sight): Element | null {
  if (sight.unseenReason(select) === null) return null;
  const parent = parentOf(select);
  const beside = [select.nextElementSibling, select.previousElementSibling, parent?.nextElementSibling];
  const around = [parent, parent && parentOf(parent)].filter((one) => one?.matches(OPENS));
  const found = [...around, ...beside].find(
    (one) => one && isDrawnFor(one, select) && sight.unseenReason(one) === null,
  );
  return found ?? null;
}

function isDrawnFor(candidate: Element, select: HTMLSelectElement): boolean {
  if (/^(?:form|fieldset|body|main|section|td|tr|label)$/.test(candidate.localName)) return false;
  const one = unclobbered(candidate);
  const hasOther = [...one.querySelectorAll('label, select, textarea, input:not([type=hidden])')].some(
    (other) =>
      other !== select &&
      !other.matches(`[role=combobox], [type=search], [role=searchbox], [autocomplete=off]`),
  );
  if (hasOther) return false;
  const within = (selector: string) => one.matches(selector) || one.querySelector(selector) !== null;
  if (within(OPENS)) return true;
  if (!within(CLICKABLE)) return false;
  if (select.id !== '' && /^[-_]/.test(one.id.split(select.id, 2)[1] ?? '') && one.id.startsWith(select.id))
    return true;
  const words = fold(one.textContent, 4000);
  const shown = fold(select.selectedOptions[0]?.text);
  if (shown !== '' && words === shown) return true;
  const options = [...select.options].map(({ text }) => fold(text)).filter((text) => text !== '');
  return options.length > 1 && options.slice(-SAMPLE).every((text) => words.includes(text));
}
