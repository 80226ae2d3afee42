import { CONSTITUENT_KEYS, type Constituent } from '@/domain/constituent/constituent';
import { US_STATES } from '@/domain/constituent/us-state';

/**
 * Takes a person's details out of texts of a page. Rather too much than too little: a word that only may be a detail
 * goes too, and a text that holds one in disguise (written together, across hyphens) goes as a whole.
 */

/** What stands for something taken out: no letter and no digit, so that it can be no detail itself. */
export const MASK = '***';

/** Words that stand in nearly every address; as part of a detail they tell nothing. */
const COMMON = new Set(
  (
    'street st avenue ave road rd drive dr lane ln court ct place pl boulevard blvd way circle highway hwy apt ' +
    'apartment suite unit floor box po north south east west n s e w new city county parish the of and saint san los'
  ).split(' '),
);
/** Prefixes are taken out whoever has them: that one is missing would tell which. */
const PREFIXES = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr'];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MAIL = /[^\s@<>"'()]+@[^\s@<>"'()]+/g;
/** Five digits and more, however they are set apart: ZIP codes, phones, numbers of people and cases. */
const DIGITS = /\d(?:[\s().\u2010-\u2015/-]{0,3}\d){4,}/g;
/** Written together, shorter details stand in too many other words. */
const SHORTEST_INSIDE = 4;

/** Lower case, no accents, compatibility forms as plain letters: how texts are compared here. */
export function plainForm(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
}

/** The letters and digits of a text in plain form, written together. */
export function compactForm(text: string): string {
  return plainForm(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function plainWords(text: string): readonly string[] {
  return plainForm(text).match(WORD) ?? [];
}

export type Masker = (text: string) => string;

/** Makes the function that takes one person's details out of one line of text. */
export function maskerFor(constituent: Constituent): Masker {
  const phrases: (readonly string[])[] = [];
  const inside: string[] = [];
  const words = new Set<string>();
  for (const key of CONSTITUENT_KEYS) {
    const own = plainWords(constituent[key]);
    if (own.length === 0) continue;
    // A state's two letters are words of their own in English; see codes below.
    if (key !== 'state' || own.join('').length > 2) phrases.push(own);
    const compact = own.join('');
    if (compact.length >= SHORTEST_INSIDE) inside.push(compact);
    if (key === 'closing' || key === 'prefix' || key === 'state') continue;
    // The host of an address is nobody's own; the whole address goes all the same.
    const telling = key === 'email' ? plainWords(constituent.email.split('@')[0] ?? '') : own;
    for (const word of telling) if (word.length > 1 && !COMMON.has(word)) words.add(word);
  }
  // Every state goes, not only the person's own: what is missing must not tell which it is.
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
