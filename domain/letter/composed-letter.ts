import type { Bill } from './letter';

/** A paragraph in final words. */
export interface ComposedParagraph {
  readonly text: string;
  readonly dropOrder: number | null;
}

/** A letter in final words: no placeholder is left in it. compose.ts makes it, fit-length.ts shortens it. */
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
