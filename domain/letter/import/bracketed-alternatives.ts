import { plainWords } from './normalize';
import { STANCES } from './support-or-oppose';

const PART = /^[\p{L}][\p{L}'\u2019-]*(?: [\p{L}'\u2019-]+){0,7}$/u;

/** The parts of "support / oppose" or "support or oppose" inside brackets; null for other text. */
export function bracketedAlternatives(inside: string): readonly string[] | null {
  const parts = inside.split(inside.includes('/') ? '/' : /\bor\b/i).map((part) => part.trim());
  const isFit = parts.length >= 2 && parts.length <= 5 && parts.every((part) => PART.test(part));
  return isFit ? parts : null;
}

/** True if every part is a stance, in any case. */
export function areStances(parts: readonly string[]): boolean {
  return parts.every((part) => {
    const words = plainWords(part).split(' ');
    return words.some((word) => STANCES.has(word));
  });
}
