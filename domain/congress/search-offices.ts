import { stateName } from '../constituent/us-state';
import type { OfficeEntry } from './directory';
import { nameWords } from './person-name';

const TITLES = {
  senator: ['senator', 'senate'],
  representative: ['representative', 'congressman', 'congresswoman', 'house'],
  delegate: ['delegate', 'house'],
  'resident-commissioner': ['resident', 'commissioner', 'house'],
} as const;

const EXECUTIVE_WORDS = {
  president: ['president', 'white', 'house', 'whitehouse', 'executive'],
  justice: ['department', 'justice', 'attorney', 'general', 'doj', 'executive'],
} as const;

interface Indexed {
  readonly entry: OfficeEntry;
  readonly names: readonly string[];
  readonly lastNames: readonly string[];
  readonly others: readonly string[];
  /** The district's number, where it has one. */
  readonly number: string | null;
  /** Senators first, then by district. */
  readonly place: string;
}

function index(entry: OfficeEntry): Indexed {
  const { office } = entry;
  if (office.kind !== 'member') {
    const others = office.kind === 'executive' ? EXECUTIVE_WORDS[office.id] : [];
    return { entry, names: [], lastNames: [], others, number: null, place: '' };
  }
  const { firstName, lastName, fullName, state, district, title } = office.member;
  return {
    entry,
    names: [firstName, fullName, lastName].flatMap(nameWords),
    lastNames: nameWords(lastName),
    others: [state.toLowerCase(), ...nameWords(stateName(state)), ...TITLES[title]],
    number: district === null || district === 0 ? null : String(district),
    place: `${state}${String(district ?? '').padStart(3)}${lastName}`,
  };
}

/** The words of a search: "TX-12", "tx12" and "TX 12" are a state and a number. */
function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u)
    .filter((word) => word !== '');
}

/** How well an office fits: 0 best; null where a word fits nothing of it. */
function rank(indexed: Indexed, words: readonly string[]): number | null {
  let worst = 0;
  for (const [at, word] of words.entries()) {
    const fits = (known: readonly string[]) => known.some((other) => other.startsWith(word));
    const isWhole = indexed.lastNames.includes(word) || indexed.others.includes(word);
    // Before a number two letters are a state ("MA-12"), not the beginning of a name.
    const isState = word.length === 2 && /^\d/.test(words[at + 1] ?? '');
    if (/^\d+$/.test(word) ? indexed.number === String(Number(word)) : isWhole) continue;
    if (isState || !(fits(indexed.names) || fits(indexed.others))) return null;
    worst = 1;
  }
  return worst;
}

/** Offices that every word of the text fits: a name or the beginning of one, a state, a seat. The likeliest first. */
export function searchOffices(entries: readonly OfficeEntry[], text: string): readonly OfficeEntry[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return entries
    .map(index)
    .flatMap((indexed) => {
      const fit = rank(indexed, words);
      return fit === null ? [] : [{ ...indexed, fit }];
    })
    .sort((a, b) => a.fit - b.fit || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ entry }) => entry);
}
