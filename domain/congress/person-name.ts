/**
 * The words of a text for comparing names: lower case, without accents, apostrophes, punctuation and single
 * letters, so that a middle initial makes no difference.
 */
export function nameWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

const TITLED =
  /\b(?:Senator|Sen\.|Congress(?:man|woman|member)|Representative|Rep\.|Delegate|Resident Commissioner)[^\S\n]+((?:\p{Lu}[\p{L}.'’-]*[^\S\n]*){1,5})/gu;

/** Words next to names in titles and headings that are not part of the name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'about and apply as ask by call connect contact dear email follow for form forms from home in join me meet my of ' +
    'office official online opinion our page press send serving services share site tell thank the to us visit ' +
    'welcome website with write you your ' +
    'chair chairman chairwoman commissioner congress congressman congressmember congresswoman delegate dr hon ' +
    'honorable leader member mr mrs ms rep representative resident sen senator senators speaker whip'
  ).split(' '),
);

/**
 * The names after a member's title in a text, as words ("Contact Senator Jane Q. Example" gives ["jane", "example"]).
 * Only names of two words or more: a single one often belongs to a heading.
 */
export function titledNames(text: string): readonly (readonly string[])[] {
  return [...text.slice(0, 1000).matchAll(TITLED)]
    .map((match) => nameWords(match[1] ?? '').filter((word) => !NO_NAMES.has(word)))
    .filter((words) => words.length > 1);
}

/** Separates the names and phrases of a title or heading. */
const BREAK = /[\n|:;,()/\u00b7\u2013-\u2015\u2022]|\s-\s/;

/**
 * The first names before a last name in a text ("Meet Jane Q. Example" gives ["jane"] for "Example"), one list for
 * each occurrence; empty if the last name is alone or follows a title.
 */
export function firstNamesBefore(text: string, lastName: string): readonly (readonly string[])[] {
  const last = nameWords(lastName);
  const places: string[][] = [];
  for (const phrase of text.slice(0, 1000).split(BREAK)) {
    const words = phrase
      .split(/\s+/)
      .flatMap((raw) =>
        nameWords(raw).map((word) => ({ word, isName: /^\P{L}*\p{Lu}/u.test(raw) && !NO_NAMES.has(word) })),
      );
    for (let start = 0; start + last.length <= words.length; start++) {
      if (last.some((word, offset) => words[start + offset]?.word !== word)) continue;
      const before = words.slice(Math.max(0, start - 4), start).reverse();
      const end = before.findIndex(({ isName }) => !isName);
      places.push(before.slice(0, end === -1 ? before.length : end).map(({ word }) => word));
    }
  }
  return places;
}

/** True for the same name or its short form ("rob", "robert"). */
export function isSameFirstName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 ? long.startsWith(short) : short === long;
}
