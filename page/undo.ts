import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { Control } from './find-controls';
import type { ReplacedControls } from './replaced-controls';
import { type Content, contentOf, retakeChoice, sameContent, setContent, standingContent } from './set-value';
import { hasWords } from './visible-text';

interface Change {
  readonly control: Control;
  readonly label: string;
  readonly before: Content;
  /** What stood there when the fill was done, in the page's own way of writing it: marked, not kept. */
  after: Content;
}

/**
 * Roots of the frameworks that keep an answer of their own, hear of every choice and of no choice that is
 * taken back: they name themselves (Vue 3, Angular). React hears of it (set-value.ts) and says what it keeps.
 */
const KEEPS_ANSWERS = '[data-v-app], [ng-version]';

/**
 * Remembers what stood in each filled control, in this page's memory only, until it is put back or the page goes.
 * Only what was empty is filled, so that no detail of the person is in it; what was filled in is not kept at all.
 */
export class UndoMemory {
  readonly #changes = new Map<ControlRef, Change>();

  constructor(private readonly replaced: ReplacedControls) {}

  /** Called before a control is written to; the first content of a control is the one to go back to. */
  remember(ref: ControlRef, control: Control, label: string, before: Content): void {
    if (!this.#changes.has(ref)) this.#changes.set(ref, { control, label, before, after: marked(before) });
  }

  /** Called when the page has settled. */
  settled(ref: ControlRef): void {
    const change = this.#changes.get(ref);
    const control = change && this.replaced.standing(change.control);
    if (control) change.after = marked(contentOf(control));
  }

  forget(ref: ControlRef): void {
    this.#changes.delete(ref);
  }

  /**
   * Puts everything back, last first, except what the person has changed since (`changedSince`) and a first
   * choice among radio buttons that the page does not let go of (`remaining`): it stays, so that what is
   * shown is what the page would send. Both by label.
   */
  undo(): { restored: number; changedSince: string[]; remaining?: string[] } {
    let restored = 0;
    const changedSince: string[] = [];
    const remaining: string[] = [];
    for (const change of [...this.#changes.values()].reverse()) {
      const label = hasWords(change.label) ? change.label : '';
      const control = this.replaced.standing(change.control);
      const before = standingContent(change.before, this.replaced);
      const after = standingContent(change.after, this.replaced);
      if (sameContent(change.after, marked(change.before)) || !before) continue;
      if (!control || !after) {
        if (retakeChoice(before)) restored += 1;
        continue;
      }
      if (!sameContent(marked(contentOf(control)), after)) {
        changedSince.unshift(label);
        continue;
      }
      const isFirstChoice = before.kind === 'choice' && before.taken === null;
      if (isFirstChoice && control.closest(KEEPS_ANSWERS)) {
        remaining.unshift(label);
        continue;
      }
      setContent(control, before);
      const now = this.replaced.standing(control);
      if (isFirstChoice && now && !sameContent(contentOf(now), before)) remaining.unshift(label);
      else restored += 1;
    }
    this.#changes.clear();
    return { restored, changedSince, ...(remaining.length > 0 && { remaining }) };
  }
}

/** In each page another one. */
const SALT = Math.random() * 2 ** 32;

/**
 * The same content with a text's fingerprint (its length and 64 bits) in the place of the text: enough to see whether
 * it was changed, and nothing to read a detail from.
 */
function marked(content: Content): Content {
  if (content.kind !== 'text') return content;
  const { value } = content;
  let one = SALT | 0;
  let other = ~one;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995) + (one >>> 15);
  }
  return { kind: 'text', value: [value.length, one, other].join() };
}
