/** All placeholders, as written in a letter between `<` and `>`. */
export const PLACEHOLDERS = [
  'Your Name',
  'First Name',
  'Last Name',
  'Your Closing',
  'Street',
  'City',
  'State',
  'ZIP',
  'County',
  'Email',
  'Phone',
  'Member',
  'Member Last Name',
  'Member Full Name',
  'Member Title',
  'Member State',
  'Bill',
  'Bill Title',
  'Date',
  'Your Own Words',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A piece of a letter's text: words, or a placeholder. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  /** `name` is null if it looks like a placeholder but is unknown. */
  | { readonly kind: 'placeholder'; readonly text: string; readonly name: Placeholder | null };

/** Other names in letters from elsewhere. */
const SYNONYMS: Readonly<Record<string, Placeholder>> = {
  'your first name': 'First Name',
  'your last name': 'Last Name',
  'your full name': 'Your Name',
  closing: 'Your Closing',
  'your street': 'Street',
  'your street address': 'Street',
  'street address': 'Street',
  'your city': 'City',
  'your state': 'State',
  'your zip': 'ZIP',
  'your zip code': 'ZIP',
  'zip code': 'ZIP',
  'your county': 'County',
  'your email': 'Email',
  'your phone': 'Phone',
};

const byName: ReadonlyMap<string, Placeholder> = new Map([
  ...PLACEHOLDERS.map((name): [string, Placeholder] => [name.toLowerCase(), name]),
  ...Object.entries(SYNONYMS),
]);

const BRACKETED = /<{1,2}([^<>]{1,200})>{1,2}/g;

const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}\s'’‘"“”.,:;!?…/&()_+–—-]*$/u;

/**
 * True for words between angle brackets that were meant to be replaced ("recipient", "say why it matters to you").
 * Comparisons and markup are excluded: "a < b and c > d" has single letters at both ends, "<3" and "<50 or >80" start
 * with a number, "<b>" is one letter, "</p>" and addresses have other characters.
 */
function looksOpen(inside: string): boolean {
  const words = inside.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!WORDS.test(inside.trim()) || !/\p{L}{2}/u.test(inside) || inside.includes('://')) return false;
  if (first.length === 1 && last.length === 1) return false;
  return !/^\d/.test(inside) && !/\/$/.test(last);
}

/** Splits a text into words and placeholders. The texts of the pieces add up to the whole text. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACKETED)) {
    const inside = match[1] ?? '';
    const name =
      byName.get(
        inside
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, ' '),
      ) ?? null;
    if (name === null && !looksOpen(inside)) continue;
    if (match.index > end) parts.push({ kind: 'words', text: text.slice(end, match.index) });
    parts.push({ kind: 'placeholder', text: match[0], name });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'words', text: text.slice(end) });
  return parts;
}

/** "< Your Name >" */
export function writePlaceholder(name: Placeholder): string {
  return `< ${name} >`;
}

/** True if the text is only this placeholder and white space. */
export function isOnlyPlaceholder(text: string, name: Placeholder): boolean {
  const [part, ...others] = textParts(text.trim());
  return part?.kind === 'placeholder' && part.name === name && others.length === 0;
}
