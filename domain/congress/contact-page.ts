import type { StateCode } from '../constituent/us-state';
import { type CongressHost, congressHost, hostOfUrl } from './congress-address';
import { chamberOf, type MemberRecord, type MemberTable } from './member-table';
import type { Office } from './office';
import { firstNamesBefore, isSameFirstName, nameWords, titledNames } from './person-name';

/** What a page says about itself. */
export interface PageIdentity {
  readonly url: string;
  readonly title: string;
  /** og:site_name, schema.org name. */
  readonly siteName: string;
  readonly headings: readonly string[];
  /** Address of the page around a frame, if known. */
  readonly outerUrl?: string | undefined;
}

const EXECUTIVES: Readonly<Record<string, 'president' | 'justice'>> = {
  'whitehouse.gov': 'president',
  'justice.gov': 'justice',
};

const LONGEST_NAME = 6;
const LONGEST_TEXT = 500;

/** Members whose name, in two words or more, occurs in a text. */
function namedIn(table: MemberTable, text: string): ReadonlySet<MemberRecord> {
  const words = nameWords(text.slice(0, LONGEST_TEXT));
  const named = new Set<MemberRecord>();
  for (let start = 0; start < words.length; start++) {
    for (let length = 2; length <= LONGEST_NAME && start + length <= words.length; length++) {
      for (const record of table.byName.get(words.slice(start, start + length).join(' ')) ?? [])
        named.add(record);
    }
  }
  return named;
}

/** Every word that may precede the member's last name. */
function firstNamesOf({ member, nickname }: MemberRecord): readonly string[] {
  return [member.firstName, nickname ?? '', member.fullName].flatMap(nameWords);
}

/** True if a text names anyone else, whether or not they are in the table or share the last name. */
function namesAnother(table: MemberTable, record: MemberRecord, text: string): boolean {
  const { lastName } = record.member;
  const last = nameWords(lastName);
  const own = firstNamesOf(record);
  const isOtherFirst = (words: readonly string[]) =>
    words.length > 0 && !words.some((word) => own.some((name) => isSameFirstName(word, name)));
  return (
    namedIn(table, text).size > 0 ||
    titledNames(text).some((words) => !words.some((word) => last.includes(word))) ||
    firstNamesBefore(text, lastName).some(isOtherFirst)
  );
}

/** True if the title names another member and not this one, or names nobody and the headings do. */
function belongsToAnother(table: MemberTable, record: MemberRecord, page: PageIdentity): boolean {
  const texts = [`${page.title}\n${page.siteName}`, page.headings.slice(0, 20).join('\n')];
  for (const text of texts) {
    if (namedIn(table, text).has(record)) return false;
    if (namesAnother(table, record, text)) return true;
  }
  return false;
}

/** The member whose site has this host, or null. */
function ownSite(table: MemberTable, host: CongressHost | null): MemberRecord | null {
  return (host && table.bySite.get(`${host.label}.${host.chamber}.gov`)) ?? null;
}

/**
 * The member whose forms are on a second host of their chamber ("exampleforms.house.gov"): the host combines their
 * site's label with a first name or a word for forms, and the page names them.
 */
function siblingSite(table: MemberTable, host: CongressHost, page: PageIdentity): MemberRecord | null {
  const [record, ...others] = new Set([...namedIn(table, page.title), ...namedIn(table, page.siteName)]);
  if (!record?.siteLabel || others.length > 0 || chamberOf(record.member) !== host.chamber) return null;
  if (!host.label.includes(record.siteLabel)) return null;
  const rest = [record.siteLabel, 'forms', 'form', 'contact', 'email', '-'].reduce(
    (label, part) => label.replace(part, ''),
    host.label,
  );
  const isOwn = rest === '' || firstNamesOf(record).some((name) => isSameFirstName(rest, name));
  return isOwn ? record : null;
}

function memberOfPage(table: MemberTable, host: CongressHost, page: PageIdentity): MemberRecord | null {
  const outer = page.outerUrl === undefined ? null : congressHost(page.outerUrl);
  const around = outer?.chamber === host.chamber ? ownSite(table, outer) : null;
  const inside = ownSite(table, host) ?? siblingSite(table, host, page);
  if (page.outerUrl !== undefined && inside && inside !== around) return null;
  return inside ?? around;
}

/**
 * Whose form a page is; null if it is no office's. A member is named only if the host of the page (or of the page
 * around its frame) is theirs and nothing on the page contradicts it. Titles and headings alone never name a
 * member. If they name somebody else the member stays unknown, so that a salutation never names the wrong person.
 * See docs/decisions/004.
 */
export function officeOfPage(table: MemberTable, page: PageIdentity): Office | null {
  const host = congressHost(page.url);
  if (!host) {
    const executive = EXECUTIVES[(hostOfUrl(page.url) ?? '').replace(/^www\./, '')];
    return executive ? { kind: 'executive', id: executive } : null;
  }
  const record = memberOfPage(table, host, page);
  if (!record || belongsToAnother(table, record, page))
    return { kind: 'unknown-member', chamber: host.chamber };
  return { kind: 'member', member: record.member };
}

/**
 * The member's state if it differs from the constituent's; null if they agree or either is unknown. Offices
 * answer only people from their own state.
 */
export function otherState(office: Office | null, own: StateCode | null): StateCode | null {
  if (office?.kind !== 'member' || own === null) return null;
  return office.member.state === own ? null : office.member.state;
}
