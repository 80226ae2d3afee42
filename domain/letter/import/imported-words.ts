import type { ImportedText } from './imported-text';
import type { ImportDecisions } from './to-letter';

/**
 * The words of an imported letter's paragraphs as they came: before corrections, with both of two words to choose
 * from. What the person then writes in their place is their own.
 */
export function importedWords({ blocks }: ImportedText, { letter = 0, kinds = {} }: ImportDecisions): string {
  return blocks
    .filter((block) => block.letter === null || block.letter === letter)
    .filter((block) => (kinds[block.id] ?? block.kind) === 'paragraph')
    .map(({ text }) => text)
    .join('\n');
}
