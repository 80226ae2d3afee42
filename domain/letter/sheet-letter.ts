import type { MessageLimit } from '@/domain/form/report/page-view';
import { type ComposeResult, composeLetter } from './compose';
import { type FitResult, fitLength } from './fit-length';
import type { Letter } from './letter';
import { isOnlyPlaceholder, textParts } from './placeholder';
import { type LetterContext, placeholderValue } from './placeholder-values';

/** A piece of a letter on the sheet: final words, or a blank for a placeholder without a value. */
export interface SheetWords {
  readonly text: string;
  readonly blank: boolean;
}

/** A letter as it will be inserted, with blanks for open placeholders. */
export interface SheetLetter {
  readonly subject: readonly SheetWords[];
  readonly salutation: readonly SheetWords[];
  readonly paragraphs: readonly {
    readonly words: readonly SheetWords[];
    /** Left out to fit the form. */
    readonly leftOut: boolean;
  }[];
  readonly signature: readonly SheetWords[];
}

/** Everything that the popup shows of a letter before a fill. */
export interface PreparedLetter {
  readonly sheet: SheetLetter;
  /** Open placeholders without their brackets: "Your Name". */
  readonly open: readonly string[];
  /** How the letter fits the form's limit; null if a placeholder is open or no limit is known. */
  readonly fit: FitResult | null;
}

/** Composes and fits a letter by the same functions as a fill does, so that the preview is what will be inserted. */
export function prepareLetter(
  letter: Letter,
  context: LetterContext,
  limit: MessageLimit | null,
): PreparedLetter {
  const composed = composeLetter(letter, context);
  if (composed.kind === 'unresolved')
    return { sheet: openSheet(letter, context), open: composed.placeholders.map(withoutBrackets), fit: null };
  const fit = limit && fitLength(composed.letter, limit);
  return { sheet: finalSheet(composed, fit), open: [], fit };
}

function finalSheet({ letter }: ComposeResult & { kind: 'composed' }, fit: FitResult | null): SheetLetter {
  const dropped = new Set(fit?.kind === 'fits' ? fit.dropped : []);
  return {
    subject: final(letter.subject),
    salutation: final(letter.salutation),
    paragraphs: letter.paragraphs.map(({ text }, index) => ({
      words: final(text),
      leftOut: dropped.has(index),
    })),
    signature: final(letter.signature),
  };
}

function openSheet(letter: Letter, context: LetterContext): SheetLetter {
  const words = (text: string): readonly SheetWords[] =>
    textParts(text).map((part) => {
      if (part.kind === 'words') return { text: part.text, blank: false };
      const value = part.name && placeholderValue(part.name, letter.bill, context);
      return value ? { text: value, blank: false } : { text: withoutBrackets(part.text), blank: true };
    });
  const hasOwnWords = placeholderValue('Your Own Words', letter.bill, context) !== '';
  return {
    subject: words(letter.subject),
    salutation: words(letter.salutation),
    paragraphs: letter.paragraphs
      .filter(({ text }) => hasOwnWords || !isOnlyPlaceholder(text, 'Your Own Words'))
      .map(({ text }) => ({ words: words(text), leftOut: false })),
    signature: words(letter.signature),
  };
}

function final(text: string): readonly SheetWords[] {
  return [{ text, blank: false }];
}

/** "< Your Name >" becomes "Your Name". */
export function withoutBrackets(placeholder: string): string {
  return placeholder.replace(/^[<\s]+|[>\s]+$/g, '');
}
