import { comparable } from '@/domain/form/plan/comparable-text';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { UndoResult } from '@/domain/form/report/apply-result';
import type { Control } from './find-controls';
import { type KeptCopy, mayKeepAnswer } from './kept-copies';
import type { ReplacedControls } from './replaced-controls';
import {
  type Content,
  contentOf,
  restoreContent,
  retakeChoice,
  sameContent,
  setContent,
  standingContent,
} from './set-value';
import { hasWords } from './visible-text';

interface Change {
  readonly control: Control;
  readonly label: string;
  readonly before: Content;
  /** The fingerprint of the content after the fill, as the page formatted it. */
  after: Content;
  /** The fingerprint of what the text means. */
  meaning: Content;
  /** Where the page keeps copies of a chosen answer. */
  copies: readonly KeptCopy[];
}

/**
 * Remembers the content of each control before the fill, only in the memory of this page. Only empty controls are
 * filled, so it holds no detail of the person. What was filled in is not kept.
 * See docs/decisions/002.
 */
export class UndoMemory {
  readonly #changes = new Map<ControlRef, Change>();

  constructor(private readonly replaced: ReplacedControls) {}

  /** Call before writing to a control. The first content remembered is the one to restore. */
  remember(ref: ControlRef, control: Control, label: string, before: Content): void {
    if (this.#changes.has(ref)) return;
    const after = marked(before);
    this.#changes.set(ref, { control, label, before, after, meaning: after, copies: [] });
  }

  /** Call when the page kept copies of a choice. */
  copied(ref: ControlRef, copies: readonly KeptCopy[]): void {
    const change = this.#changes.get(ref);
    if (change) change.copies = copies;
  }

  /** Call when the page has settled. */
  settled(ref: ControlRef): void {
    const change = this.#changes.get(ref);
    const control = change && this.replaced.standing(change.control);
    if (!control) return;
    const content = contentOf(control);
    change.after = marked(content);
    change.meaning = marked(meaningOf(content));
  }

  forget(ref: ControlRef): void {
    this.#changes.delete(ref);
  }

  /** Whether a control that was filled means what it meant once the page had settled; null if it was not filled. */
  isUnchanged(ref: ControlRef): boolean | null {
    const change = this.#changes.get(ref);
    const control = change && this.replaced.standing(change.control);
    const meaning = change && standingContent(change.meaning, this.replaced);
    if (!control || !meaning) return null;
    return sameContent(marked(meaningOf(contentOf(control))), meaning);
  }

  /**
   * Restores everything, last first. Two kinds of fields are left and reported by label: those that the person has
   * changed since (`changedSince`), and a first choice among radio buttons that the page does not let go of, or may
   * keep unseen (`remaining`). Such a choice stays visible, so that the form shows what it would send.
   */
  undo(): UndoResult {
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
      if (isFirstChoice && mayKeepAnswer(control)) {
        remaining.unshift(label);
        continue;
      }
      restoreContent(control, before);
      const now = this.replaced.standing(control);
      const keepsCopy = change.copies.some((copy) => copy.box.isConnected && copy.box.value !== copy.before);
      if (keepsCopy) setContent(control, after);
      if (isFirstChoice && now && !sameContent(contentOf(now), before)) remaining.unshift(label);
      else restored += 1;
    }
    this.#changes.clear();
    return { restored, changedSince, ...(remaining.length > 0 && { remaining }) };
  }
}

/** Random for each page. */
const SALT = Math.random() * 2 ** 32;

/** A text without what cannot change its meaning. */
function meaningOf(content: Content): Content {
  return content.kind === 'text' ? { kind: 'text', value: comparable(content.value) } : content;
}

/**
 * Replaces a text by a fingerprint (its length and 64 bits). That is enough to detect a change and reveals no
 * detail.
 */
function marked(content: Content): Content {
  return content.kind === 'text' ? { kind: 'text', value: fingerprint(content.value) } : content;
}

/** Detects a change of a text and reveals nothing of it. */
export function fingerprint(value: string): string {
  let one = SALT | 0;
  let other = ~one;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995) + (one >>> 15);
  }
  return [value.length, one, other].join();
}
