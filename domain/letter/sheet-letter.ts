import type { MessageLimit } from '@/domain/form/report/page-view';
import { type ComposeResult, composeLetter, isMeant, openInOwnWords } from './compose';
import { type FitResult, fitLength } from './fit-length';
import { judgedParts } from './import/placeholder-judgement';
import type { Letter } from './letter';
import { type LetterContext, placeholderValue } from './placeholder-values';
import { isOnlyPlaceholder, textParts } from './text-parts';

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

/** A place that the letter's author, or the person in their own words, left open. */
export interface OpenPlace {
  /** As written: "[your city]". */
  readonly text: string;
  readonly where: 'letter' | 'own-words';
  /** What belongs there, if that is certain: in our own notation, and as it would be filled in. */
  readonly suggestion: { readonly text: string; readonly shown: string } | null;
}

/** Everything that the popup shows of a letter before a fill. */
export interface PreparedLetter {
  readonly sheet: SheetLetter;
  /** Those of `open` that the person has to settle, rather than a detail that is missing. */
  readonly places: readonly OpenPlace[];
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
    return {
      sheet: openSheet(letter, context),
      places: composed.placeholders.flatMap((text) => openPlace(text, letter, context) ?? []),
      open: composed.placeholders.map(withoutBrackets),
      fit: null,
    };
  const fit = limit && fitLength(composed.letter, limit);
  return { sheet: finalSheet(composed, fit), places: [], open: [], fit };
}

/** Null for one of our own placeholders, whose detail is missing. */
function openPlace(text: string, letter: Letter, context: LetterContext): OpenPlace | null {
  if (openInOwnWords(context).includes(text)) return { text, where: 'own-words', suggestion: null };
  const [part] = textParts(text);
  if (part?.kind !== 'placeholder' || part.name !== null) return null;
  return { text, where: 'letter', suggestion: suggestionFor(text, letter, context) };
}

function suggestionFor(text: string, letter: Letter, context: LetterContext): OpenPlace['suggestion'] {
  const [judged] = judgedParts(text);
  if (judged?.judgement.kind !== 'known') return null;
  const { text: known } = judged.judgement.meaning;
  const shown = textParts(known).map((part) =>
    part.kind === 'words' ? part.text : part.name ? placeholderValue(part.name, letter.bill, context) : '',
  );
  return shown.includes('') ? null : { text: known, shown: shown.join('') };
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
      if (part.kind === 'words' || isMeant(part, context)) return { text: part.text, blank: false };
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
