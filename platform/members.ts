import { officeOfPage } from '@/domain/congress/contact-page';
import { type Directory, parseDirectory } from '@/domain/congress/directory';
import { type MemberTable, parseMemberTable } from '@/domain/congress/member-table';
import {
  NO_OFFICES,
  type OfficeList,
  officesById,
  officesByText,
  officesOfSeats,
  type Seat,
} from '@/domain/congress/office-list';
import { type Renewal, readRenewal } from '@/domain/congress/renew-members';
import type { ClockPort, OfficePort } from '@/workflows/ports';
import { isLookUpOn, noteLookUp } from './look-ups';
import { type PublicFile, readPublicFile } from './public-file';
import { memberTableItem, myOfficesItem } from './storage/items';

/** The current member table. A damaged table knows nobody. */
export interface MemberSource {
  /** The built-in table as JSON. */
  readonly builtIn: unknown;
  table(): Promise<MemberTable | null>;
  directory(): Promise<Directory | null>;
  /** Discards the cached table, because this context stored another one. */
  forget(): void;
}

interface Loaded {
  readonly data: unknown;
  readonly table: MemberTable | null;
}

/**
 * The built-in table, or a newer one that the person fetched. It is read at the first question and cached until
 * another one is fetched.
 */
export function memberSource(builtIn: unknown): MemberSource {
  let loaded: Promise<Loaded> | null = null;
  let directory: Promise<Directory | null> | null = null;
  const forget = () => {
    loaded = null;
    directory = null;
  };
  memberTableItem.watch(forget);
  const load = () => {
    loaded ??= newest(builtIn);
    return loaded;
  };
  return {
    builtIn,
    forget,
    table: async () => (await load()).table,
    directory: () => {
      directory ??= load().then(({ data, table }) => parseDirectory(data, table));
      return directory;
    },
  };
}

async function newest(builtIn: unknown): Promise<Loaded> {
  const own = { data: builtIn, table: parseMemberTable(builtIn) };
  const fetched = await fetchedTable();
  const table = fetched === null ? null : parseMemberTable(fetched);
  const isNewer = table !== null && (own.table === null || table.date > own.table.date);
  // A fetched table without a readable directory is ignored; the built-in one has both parts.
  return isNewer && parseDirectory(fetched, table) !== null ? { data: fetched, table } : own;
}

async function fetchedTable(): Promise<unknown> {
  try {
    const { value } = await memberTableItem.load();
    return value.table === null ? null : JSON.parse(value.table);
  } catch {
    // Storage is unreachable, or the stored text is not JSON.
    return null;
  }
}

/**
 * Finds offices in the member table. With a damaged table no office is found, and letters say "Member of Congress".
 */
export function memberOffices(source: MemberSource): OfficePort {
  return {
    async officeOf(page) {
      const table = await source.table();
      return table && officeOfPage(table, page);
    },
  };
}

/** The most offices that a search returns. */
const MOST_FOUND = 20;

/** Lists of offices for the extension's pages. Never throws: without a table the lists are empty. */
export function officeLists(source: MemberSource, clock: Pick<ClockPort, 'today'>) {
  const withDirectory = async (
    list: (directory: Directory) => OfficeList | Promise<OfficeList>,
  ): Promise<OfficeList> => {
    try {
      const directory = await source.directory();
      return directory ? await list(directory) : NO_OFFICES;
    } catch {
      return NO_OFFICES;
    }
  };
  return {
    /** The offices that the person writes to, in their order. */
    mine: () =>
      withDirectory(async (directory) => {
        const { value } = await myOfficesItem.load();
        return officesById(directory, value.offices, clock.today());
      }),
    ofSeats: (seats: readonly Seat[]) =>
      withDirectory((directory) => officesOfSeats(directory, seats, clock.today())),
    search: (text: string) =>
      withDirectory((directory) => officesByText(directory, text, MOST_FOUND, clock.today())),
  };
}

export const MEMBERS_ADDRESS = 'https://unitedstates.github.io/congress-legislators/legislators-current.json';

/** The publisher's file is about 1.5 MB. */
const LIMITS = { bytes: 6_000_000, milliseconds: 60_000 };

/**
 * Fetches the list of members when the person orders it and has switched the look-up on. Stores only a complete
 * list. Never throws.
 */
export async function renewMembers(
  source: MemberSource,
  today: string,
  ask: (address: string, limits: typeof LIMITS) => Promise<PublicFile> = readPublicFile,
): Promise<Renewal> {
  try {
    if (!(await isLookUpOn('member-table'))) return { kind: 'refused', why: 'off' };
    await noteLookUp('member-table');
    const file = await ask(MEMBERS_ADDRESS, LIMITS);
    if (file.kind !== 'text') return { kind: 'refused', why: 'no-answer' };
    const read = readRenewal(file.text, source.builtIn, today);
    if (read.kind === 'refused') return read;
    const saved = await memberTableItem.change(() => ({ table: JSON.stringify(read.table) }));
    source.forget();
    return saved.ok ? { kind: 'renewed', date: today } : { kind: 'refused', why: 'not-kept' };
  } catch {
    return { kind: 'refused', why: 'not-kept' };
  }
}
