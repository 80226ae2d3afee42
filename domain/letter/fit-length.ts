import type { MessageLimit } from '@/domain/form/report/page-view';
import { type ComposedLetter, messageText } from './compose';

export type FitResult =
  | {
      readonly kind: 'fits';
      readonly letter: ComposedLetter;
      /** Indexes of the optional paragraphs that were left out, ascending. */
      readonly dropped: readonly number[];
    }
  /** Characters over the limit even without any optional paragraph. */
  | { readonly kind: 'too-long'; readonly excess: number };

/**
 * The length of a message as a form counts it: UTF-16 units, like `maxlength` (WHATWG HTML, "length"), and two for a
 * line break if the form counts the submitted text ("\r\n").
 */
export function messageLength(text: string, lineBreakIsTwo: boolean): number {
  const breaks = lineBreakIsTwo ? (text.match(/\n/g)?.length ?? 0) : 0;
  return text.length + breaks;
}

function without(letter: ComposedLetter, dropped: ReadonlySet<number>): ComposedLetter {
  return { ...letter, paragraphs: letter.paragraphs.filter((_, index) => !dropped.has(index)) };
}

/** Indexes of optional paragraphs in the order in which they are dropped. Of equal orders, the later goes first. */
function dropSequence(letter: ComposedLetter): readonly number[] {
  return letter.paragraphs
    .map(({ dropOrder }, index) => ({ dropOrder, index }))
    .filter((entry): entry is { dropOrder: number; index: number } => entry.dropOrder !== null)
    .sort((a, b) => a.dropOrder - b.dropOrder || b.index - a.index)
    .map(({ index }) => index);
}

/**
 * Fits a letter to a form's limit by dropping optional paragraphs in the letter's order, as few as possible: one that
 * was dropped early returns if there is room for it in the end. Nothing is ever cut.
 * See docs/decisions/005.
 */
export function fitLength(letter: ComposedLetter, limit: MessageLimit): FitResult {
  const excess = (dropped: ReadonlySet<number>) =>
    messageLength(messageText(without(letter, dropped)), limit.lineBreakIsTwo) - limit.max;

  const dropped = new Set<number>();
  for (const index of dropSequence(letter)) {
    if (excess(dropped) <= 0) break;
    dropped.add(index);
  }
  const over = excess(dropped);
  if (over > 0) return { kind: 'too-long', excess: over };
  for (const index of [...dropped].reverse()) {
    dropped.delete(index);
    if (excess(dropped) > 0) dropped.add(index);
  }
  return { kind: 'fits', letter: without(letter, dropped), dropped: [...dropped].sort((a, b) => a - b) };
}
