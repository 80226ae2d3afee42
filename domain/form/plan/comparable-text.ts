import { plainMarks } from './text-format';

/**
 * A text without what cannot change its meaning: case, typographic marks, line ends and the amount of white space.
 * Two texts that are equal in this form mean the same in every field.
 */
export function comparable(text: string): string {
  return plainMarks(text.normalize()).replace(/\s+/g, ' ').trim().toUpperCase();
}
