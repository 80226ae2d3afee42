import * as v from 'valibot';
import { defineVersionedItem } from './versioned-item';

/** The table of members that the person had fetched. */
export interface FetchedTable {
  /** The table as scripts/data/members.mjs writes it, as JSON; null: the one that comes with the extension is used. */
  readonly table: string | null;
}

/**
 * Kept as text, so that the background parses it only when it is asked about an office. Public facts, nothing
 * of the person's: no data file carries it.
 */
export const memberTableItem = defineVersionedItem<FetchedTable>({
  name: 'member-table',
  version: 1,
  schema: v.object({ table: v.nullable(v.pipe(v.string(), v.maxLength(1_000_000))) }),
  empty: { table: null },
  migrations: {},
});
