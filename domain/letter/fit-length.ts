import type { MessageLimit } from '@/domain/form/report/page-view';
import { type ComposedLetter, messageText } from './compose';

export type FitResult =
  | {
      readonly kind: 'fits';
      readonly letter: ComposedLetter;
      /** Optional paragraphs that were left out, as indexes of the letter given, ascending. */
      readonly dropped: readonly number[];
    }
  /** Characters above the limit that stay when everything optional is left out. */
  | { readonly kind: 'too-long'; readonly excess: number };

/**
 * Length of a message as the form counts it: UTF-16 units, as `maxlength` does (WHATWG HTML, "length"),
 * and a line break as two where the form counts what it submits ("\r\n").
 */
export function messageLength(text: string, lineBreakIsTwo: boolean): number {
  const breaks = lineBreakIsTwo ? (text.match(/\n/g)?.length ?? 0) : 0;
  return text.length + breaks;
}

function without(letter: ComposedLetter, dropped: ReadonlySet<number>): ComposedLetter {
  return { ...letter, paragraphs: letter.paragraphs.filter((_, index) => !dropped.has(index)) };
}

/** Indexes of optional paragraphs, the first to go first; of equals, the later in the letter. */
function dropSequence(letter: ComposedLetter): readonly number[] {
  return letter.paragraphs
    .map(({ dropOrder }, index) => ({ dropOrder, index }))
    .filter((entry): entry is { dropOrder: number; index: number } => entry.dropOrder !== null)
    .sort((a, b) => a.dropOrder - b.dropOrder || b.index - a.index)
    .map(({ index }) => index);
}

/**
 * Makes a letter fit a form's limit by leaving out optional paragraphs in the order that the letter says,
 * no more of them than needed: one that went early comes back when there is room for it in the end. Nothing is ever cut.
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
