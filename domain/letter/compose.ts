import { tidyLines } from '../plain-text';
import type { Bill, Letter } from './letter';
import { isOnlyPlaceholder, textParts } from './placeholder';
import { type LetterContext, placeholderValue } from './placeholder-values';

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
      if (part.kind === 'words') return part.text;
      const value = part.name === null ? '' : placeholderValue(part.name, bill, context);
      if (value === '') unresolved.add(part.text.replace(/\s+/g, ' '));
      return value;
    })
    .join('');
}

/**
 * Replaces all placeholders of a letter. A paragraph that is only `< Your Own Words >` is dropped if the person wrote
 * none. Any other placeholder without a value makes the letter unresolved. Composed text has "\n" line ends.
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

  if (unresolved.size > 0) return { kind: 'unresolved', placeholders: [...unresolved] };
  const { topics, bill } = letter;
  return { kind: 'composed', letter: { subject, salutation, paragraphs, signature, topics, bill } };
}
