import { foldText, tidyLines } from '../plain-text';
import type { Bill, Letter } from './letter';
import { type LetterContext, placeholderValue } from './placeholder-values';
import { isOnlyPlaceholder, type TextPart, textParts } from './text-parts';

/** A paragraph without placeholders. */
interface ComposedParagraph {
  readonly text: string;
  readonly dropOrder: number | null;
}

/** A letter without placeholders. compose.ts creates it, fit-length.ts shortens it. */
export interface ComposedLetter {
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly ComposedParagraph[];
  readonly signature: string;
  readonly topics: readonly string[];
  readonly bill: Bill | null;
}

/** The text for the form's message box: parts separated by one empty line, "\n" line ends. */
export function messageText(letter: ComposedLetter): string {
  return [letter.salutation, ...letter.paragraphs.map((paragraph) => paragraph.text), letter.signature]
    .filter((part) => part !== '')
    .join('\n\n');
}

export type ComposeResult =
  | { readonly kind: 'composed'; readonly letter: ComposedLetter }
  /** Placeholders without a value, as written in the letter, each once, in order. */
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] };

/**
 * Replaces the placeholders of a text in one pass. Inserted values are not searched again, so a name that contains
 * "< Your Closing >" stays as it is. Open placeholders are added to `unresolved`.
 */
function resolve(text: string, bill: Bill | null, context: LetterContext, unresolved: Set<string>): string {
  return textParts(tidyLines(text))
    .map((part) => {
      if (part.kind === 'words' || isMeant(part, context)) return part.text;
      const value = part.name === null ? '' : placeholderValue(part.name, bill, context);
      if (value === '') unresolved.add(foldText(part.text));
      return value;
    })
    .join('');
}

/** The person has said of a place that its words are meant as they are. */
export function isMeant(part: TextPart & { kind: 'placeholder' }, { meant = [] }: LetterContext): boolean {
  return part.name === null && meant.includes(foldText(part.text));
}

/**
 * The places that the person left open in their own words, as written. No part of them is replaced, so our own
 * notation is open too.
 */
export function openInOwnWords(context: LetterContext): readonly string[] {
  const open = textParts(context.ownWords).flatMap((part) =>
    part.kind === 'placeholder' && !isMeant({ ...part, name: null }, context) ? [foldText(part.text)] : [],
  );
  return [...new Set(open)];
}

/**
 * Replaces all placeholders of a letter. A paragraph that is only `< Your Own Words >` is dropped if the person wrote
 * none. Any other placeholder without a value makes the letter unresolved, and so does a place left open in the own
 * words that the letter takes. Composed text has "\n" line ends.
 * See docs/decisions/005.
 */
export function composeLetter(letter: Letter, context: LetterContext): ComposeResult {
  const unresolved = new Set<string>();
  const final = (text: string) => resolve(text, letter.bill, context, unresolved);
  const hasOwnWords = placeholderValue('Your Own Words', letter.bill, context) !== '';

  const subject = final(letter.subject).replace(/\s*\n\s*/g, ' ');
  const salutation = final(letter.salutation);
  const paragraphs = letter.paragraphs
    .filter(({ text }) => hasOwnWords || !isOnlyPlaceholder(text, 'Your Own Words'))
    .map(({ text, dropOrder }): ComposedParagraph => ({ text: final(text), dropOrder }))
    .filter(({ text }) => text !== '');
  const signature = final(letter.signature);
  if (hasOwnWords && takesOwnWords(letter)) {
    for (const place of openInOwnWords(context)) unresolved.add(place);
  }

  if (unresolved.size > 0) return { kind: 'unresolved', placeholders: [...unresolved] };
  const { topics, bill } = letter;
  return { kind: 'composed', letter: { subject, salutation, paragraphs, signature, topics, bill } };
}

function takesOwnWords({ subject, salutation, paragraphs, signature }: Letter): boolean {
  return [subject, salutation, ...paragraphs.map(({ text }) => text), signature].some((text) =>
    textParts(text).some((part) => part.kind === 'placeholder' && part.name === 'Your Own Words'),
  );
}
