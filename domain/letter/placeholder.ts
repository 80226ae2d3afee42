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

/** Longer words between angle brackets are text. */
const LONGEST_OPEN = 200;

const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}\s'’‘"“”.,:;!?…/&()_+–—-]*$/u;

/**
 * True for words between angle brackets that were meant to be replaced ("recipient", "say why it matters to you").
 * Comparisons and markup are excluded: "a < b and c > d" has single letters at both ends, "<3" and "<50 or >80" start
 * with a number, "<b>" is one letter, "</p>" and addresses have other characters.
 */
function looksOpen(inside: string): boolean {
  if (inside.length > LONGEST_OPEN) return false;
  const words = inside.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!WORDS.test(inside.trim()) || !/\p{L}{2}/u.test(inside) || inside.includes('://')) return false;
  if (first.length === 1 && last.length === 1) return false;
  return !/^\d/.test(inside) && !/\/$/.test(last);
}

/** What words between angle brackets are; null for plain text. `name` is null if nobody knows what belongs there. */
export function anglePlaceholder(inside: string): { readonly name: Placeholder | null } | null {
  const name = byName.get(
    inside
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, ' '),
  );
  if (name !== undefined) return { name };
  return looksOpen(inside) ? { name: null } : null;
}

/** "< Your Name >" */
export function writePlaceholder(name: Placeholder): string {
  return `< ${name} >`;
}
