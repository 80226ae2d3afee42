import * as v from 'valibot';
import type { Office } from './member';
import { type MemberTable, parseMemberTable } from './member-table';
import { congressAddress } from './office-address';
import { type OfficeId, parseOfficeId } from './office-id';
import { searchOffices } from './search-offices';

/** An office with what is needed to write to it or to call it. */
export interface OfficeEntry {
  readonly id: OfficeId;
  readonly office: Office;
  /** As the source writes it: "Democrat"; null where it is not known, or the office has none. */
  readonly party: string | null;
  /** "202-224-3121"; null where it is not known. */
  readonly phone: string | null;
  readonly site: string | null;
  /** Address of the contact form. Where it is null the site is opened, and the card says so. */
  readonly form: string | null;
}

export interface Directory {
  /** Day of the data, ISO 8601. */
  readonly date: string;
  /** The Congress whose members these are: 119. */
  readonly congress: number;
  readonly entries: readonly OfficeEntry[];
  byId(id: OfficeId): OfficeEntry | null;
  /** Offices by name, state or seat ("warren", "MA", "TX-12"), the likeliest first; none for an empty text. */
  search(text: string): readonly OfficeEntry[];
}

/**
 * The executive offices with a form, as their own sites have them. They are outside senate.gov and
 * house.gov: what is filled there is filled by the person's click on the toolbar alone.
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

/** The addresses of a row of contacts, null in place of the whole pair where one is no address of Congress. */
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
 * Reads the directory in the table that scripts/build-members.mjs made (assets/data/members.json), or that was
 * fetched; null where it does not have the shape that it should have, one address outside Congress included.
 * @param table the same data's member table, where it was read already
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
