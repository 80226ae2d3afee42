import { type Directory, parseDirectory } from '@/domain/congress/directory';
import { type MemberTable, parseMemberTable } from '@/domain/congress/member-table';
import { memberTableItem } from './storage/items';

/** The members as the extension knows them now. With a damaged table nobody is known. */
export interface MemberSource {
  /** The table that comes with the extension, as it lies there. */
  readonly builtIn: unknown;
  table(): Promise<MemberTable | null>;
  directory(): Promise<Directory | null>;
  /** Reads anew at the next question, because this context wrote another table itself. */
  forget(): void;
}

interface Loaded {
  readonly data: unknown;
  readonly table: MemberTable | null;
}

/**
 * The table that comes with the extension, or a newer one that the person had fetched. Nothing is read before the
 * first question; after that it is kept until another table is fetched.
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
  // A table without a directory that can be read is no table: the built-in one has both.
  return isNewer && parseDirectory(fetched, table) !== null ? { data: fetched, table } : own;
}

async function fetchedTable(): Promise<unknown> {
  try {
    const { value } = await memberTableItem.load();
    return value.table === null ? null : JSON.parse(value.table);
  } catch {
    // Storage can not be reached, or what lies there is no JSON.
    return null;
  }
}
