import { CONSTITUENT_KEYS, type Constituent } from '@/domain/constituent/constituent';
import { US_STATES } from '@/domain/constituent/us-state';

/**
 * Removes a person's details from page texts. It removes too much rather than too little: a word that may be a
 * detail goes, and a text that hides one (run together, hyphenated) goes as a whole.
 */

/** Replaces what was removed. It has no letters or digits, so it can never match a detail. */
export const MASK = '***';

/** Words in nearly every address. As part of a detail they reveal nothing. */
const COMMON = new Set(
  (
    'street st avenue ave road rd drive dr lane ln court ct place pl boulevard blvd way circle highway hwy apt ' +
    'apartment suite unit floor box po north south east west n s e w new city county parish the of and saint san los'
  ).split(' '),
);
/** Removed whatever the person's own prefix is: a single gap would reveal it. */
const PREFIXES = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr'];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MAIL = /[^\s@<>"'()]+@[^\s@<>"'()]+/g;
/** Five or more digits, however separated: ZIP codes, phone numbers, personal and case numbers. */
const DIGITS = /\d(?:[\s().\u2010-\u2015/-]{0,3}\d){4,}/g;
/** Shorter details occur inside too many other words. */
const SHORTEST_INSIDE = 4;

/** A text for comparing: lower case, no accents, compatibility characters as plain letters. */
export function plainForm(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
}

/** The letters and digits of a text in plain form, without separators. */
export function compactForm(text: string): string {
  return plainForm(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function plainWords(text: string): readonly string[] {
  return plainForm(text).match(WORD) ?? [];
}

export type Masker = (text: string) => string;

/** Returns a function that removes one person's details from a line of text. See docs/decisions/020. */
export function maskerFor(constituent: Constituent): Masker {
  const phrases: (readonly string[])[] = [];
  const inside: string[] = [];
  const words = new Set<string>();
  for (const key of CONSTITUENT_KEYS) {
    const own = plainWords(constituent[key]);
    if (own.length === 0) continue;
    // Two-letter state codes are English words too ("in", "or"), so `codes` matches them in capitals only.
    if (key !== 'state' || own.join('').length > 2) phrases.push(own);
    const compact = own.join('');
    if (compact.length >= SHORTEST_INSIDE) inside.push(compact);
    if (key === 'closing' || key === 'prefix' || key === 'state') continue;
    // An e-mail host reveals nobody. The whole address is removed anyway.
    const telling = key === 'email' ? plainWords(constituent.email.split('@')[0] ?? '') : own;
    for (const word of telling) if (word.length > 1 && !COMMON.has(word)) words.add(word);
  }
  // All states are removed, not only the person's: a single gap would reveal it.
  const codes = new Set<string>(US_STATES.map(({ code }) => code));
  phrases.push(...US_STATES.map(({ name }) => plainWords(name)), ...PREFIXES.map((one) => plainWords(one)));
  phrases.sort((a, b) => b.length - a.length);

  return (text) => {
    const rough = text.replace(MAIL, MASK).replace(DIGITS, MASK);
    const masked = maskWords(rough, phrases, words, codes);
    const compact = compactForm(masked);
    return inside.some((detail) => compact.includes(detail)) ? MASK : masked;
  };
}

function maskWords(
  text: string,
  phrases: readonly (readonly string[])[],
  words: ReadonlySet<string>,
  codes: ReadonlySet<string>,
): string {
  const found = [...text.matchAll(WORD)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    plain: plainForm(match[0]),
  }));
  let result = '';
  let from = 0;
  for (let index = 0; index < found.length; ) {
    const first = found[index];
    if (!first) break;
    const phrase = phrases.find((one) => one.every((word, step) => found[index + step]?.plain === word));
    const length = phrase?.length ?? (words.has(first.plain) || codes.has(first.raw) ? 1 : 0);
    const last = found[index + length - 1];
    if (length > 0 && last) {
      result += text.slice(from, first.at) + MASK;
      from = last.end;
    }
    index += Math.max(length, 1);
  }
  return result + text.slice(from);
}
