/** Everything a letter can leave open, as it is written in the letter between `<` and `>`. */
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

/** A piece of a letter's text: words as they stand, or something to put in. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  /** `name` is null where it looks like a placeholder and is none that is known. */
  | { readonly kind: 'placeholder'; readonly text: string; readonly name: Placeholder | null };

/** Names that letters from elsewhere use for the same thing. */
const SAME_AS: Readonly<Record<string, Placeholder>> = {
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
  ...Object.entries(SAME_AS),
]);

const BRACKETED = /<{1,2}([^<>]{1,200})>{1,2}/g;

const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}\s'’‘"“”.,:;!?…/&()_+–—-]*$/u;

/**
 * True for words between angle brackets that somebody meant to be replaced ("recipient", "say why it matters
 * to you"). Comparisons and markup are none: "a < b and c > d" has single letters at both ends, "<3" and
 * "<50 or >80" a number at the bracket, "<b>" one letter, "</p>" and an address other characters.
 */
function looksOpen(inside: string): boolean {
  const words = inside.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!WORDS.test(inside.trim()) || !/\p{L}{2}/u.test(inside) || inside.includes('://')) return false;
  if (first.length === 1 && last.length === 1) return false;
  return !/^\d/.test(inside) && !/\/$/.test(last);
}

/** Cuts a text into words and placeholders, in order; the pieces' texts together are the text. */
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

/** "< Your Name >": how a placeholder is written. */
export function writePlaceholder(name: Placeholder): string {
  return `< ${name} >`;
}

/** True where the whole text is one given placeholder and white space. */
export function isOnlyPlaceholder(text: string, name: Placeholder): boolean {
  const [part, ...others] = textParts(text.trim());
  return part?.kind === 'placeholder' && part.name === name && others.length === 0;
}
