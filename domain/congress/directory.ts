import * as v from 'valibot';
import { stateName } from '@/domain/constituent/us-state';
import { congressAddress } from './congress-address';
import { type MemberTable, parseMemberTable } from './member-table';
import { type Office, type OfficeId, parseOfficeId } from './office';
import { nameWords } from './person-name';

/** An office, with what is needed to write to it or call it. */
export interface OfficeEntry {
  readonly id: OfficeId;
  readonly office: Office;
  /** As in the source: "Democrat"; null if unknown or if the office has none. */
  readonly party: string | null;
  /** "202-224-3121"; null if unknown. */
  readonly phone: string | null;
  readonly site: string | null;
  /** Address of the contact form. If null, the site is opened and the card says so. */
  readonly form: string | null;
}

/** What is opened to write to an office: its form; else its site; else the House's list of members. */
export function addressToOpen({ form, site }: OfficeEntry): {
  readonly address: string;
  readonly kind: 'form' | 'site' | 'list';
} {
  if (form !== null) return { address: form, kind: 'form' };
  if (site !== null) return { address: site, kind: 'site' };
  return { address: 'https://www.house.gov/representatives', kind: 'list' };
}

export interface Directory {
  /** Day of the data, ISO 8601. */
  readonly date: string;
  /** The Congress of these members, such as 119. */
  readonly congress: number;
  readonly entries: readonly OfficeEntry[];
  byId(id: OfficeId): OfficeEntry | null;
  /** Offices by name, state or seat ("warren", "MA", "TX-12"), best first; none for an empty text. */
  search(text: string): readonly OfficeEntry[];
}

/**
 * Executive offices with a form, from their own sites. They are outside senate.gov and house.gov, so a form there is
 * filled only after a click on the toolbar button.
 */
const EXECUTIVES = [
  ['president', 'https://www.whitehouse.gov/', 'https://www.whitehouse.gov/contact/'],
  [
    'justice',
    'https://www.justice.gov/',
    'https://www.justice.gov/doj/webform/your-message-department-justice',
  ],
] as const;

const contactSchema = v.tuple([
  v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/)),
  v.nullable(v.pipe(v.string(), v.regex(/^\p{L}[\p{L} .'-]{0,39}$/u))),
  v.nullable(v.pipe(v.string(), v.regex(/^\d{3}-\d{3}-\d{4}$/))),
  v.nullable(v.pipe(v.string(), v.maxLength(300))),
  v.nullable(v.pipe(v.string(), v.maxLength(300))),
]);

const directorySchema = v.object({
  congress: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(1000)),
  contacts: v.pipe(v.array(contactSchema), v.maxLength(1000)),
});

type Contact = v.InferOutput<typeof contactSchema>;

/** The addresses of a contact row; null if either is not an address of Congress. */
function addressesOf([, , , site, form]: Contact): Pick<OfficeEntry, 'site' | 'form'> | null {
  const siteAddress = site === null ? null : congressAddress(`https://${site}`);
  const host = site?.split('/')[0] ?? '';
  const formAddress =
    form === null ? null : congressAddress(form.startsWith('/') ? `https://${host}${form}` : form);
  const isWhole = (siteAddress === null) === (site === null) && (formAddress === null) === (form === null);
  return isWhole ? { site: siteAddress, form: formAddress } : null;
}

function executives(): readonly OfficeEntry[] {
  return EXECUTIVES.flatMap(([kind, site, form]) => {
    const id = parseOfficeId(kind);
    return id ? [{ id, office: { kind: 'executive', id: kind }, party: null, phone: null, site, form }] : [];
  });
}

/**
 * Reads the directory from the table that scripts/data/members.mjs writes (assets/data/members.json) or that was
 * fetched. Null if its shape is wrong or an address is outside Congress.
 * @param table the member table of the same data, if already read
 */
export function parseDirectory(
  data: unknown,
  table: MemberTable | null = parseMemberTable(data),
): Directory | null {
  const parsed = v.safeParse(directorySchema, data);
  if (!parsed.success || !table) return null;
  const contacts = new Map(parsed.output.contacts.map((contact) => [contact[0], contact]));
  const entries: OfficeEntry[] = [];
  for (const member of table.members) {
    const id = parseOfficeId(member.bioguide);
    const contact = contacts.get(member.bioguide);
    const addresses = contact && addressesOf(contact);
    if (!id || !contact || !addresses) return null;
    entries.push({
      id,
      office: { kind: 'member', member },
      party: contact[1],
      phone: contact[2],
      ...addresses,
    });
  }
  entries.push(...executives());
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    date: table.date,
    congress: parsed.output.congress,
    entries,
    byId: (id) => byId.get(id) ?? null,
    search: (text) => searchOffices(entries, text),
  };
}

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
  /** The district number, if any. */
  readonly number: string | null;
  /** Sort key: by state, senators first, then by district. */
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

/** The words of a search. "TX-12", "tx12" and "TX 12" all give a state and a number. */
function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u)
    .filter((word) => word !== '');
}

/** How well an office fits: 0 is best; null if a word does not fit. */
function rank(indexed: Indexed, words: readonly string[]): number | null {
  let worst = 0;
  for (const [at, word] of words.entries()) {
    const fits = (known: readonly string[]) => known.some((other) => other.startsWith(word));
    const isWhole = indexed.lastNames.includes(word) || indexed.others.includes(word);
    // Two letters before a number are a state ("MA-12"), not the start of a name.
    const isState = word.length === 2 && /^\d/.test(words[at + 1] ?? '');
    if (/^\d+$/.test(word) ? indexed.number === String(Number(word)) : isWhole) continue;
    if (isState || !(fits(indexed.names) || fits(indexed.others))) return null;
    worst = 1;
  }
  return worst;
}

/** Offices that fit every word: the start of a name, a state or a seat. Best first. */
function searchOffices(entries: readonly OfficeEntry[], text: string): readonly OfficeEntry[] {
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
