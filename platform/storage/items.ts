import * as v from 'valibot';
import { type MyOffices, myOfficesSchema } from '@/domain/congress/my-offices';
import { NO_BILLS, type StoredBills, storedBillsSchema } from '@/domain/congress/stored-bill';
import { type Constituent, constituentSchema, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { type DeletedLetter, deletedLettersSchema } from '@/domain/letter/deleted-letters';
import { type Letter, letterSchema } from '@/domain/letter/letter';
import { type LetterOrigins, letterOriginsSchema } from '@/domain/letter/letter-origins';
import {
  NOTHING_UNFINISHED,
  type OwnWords,
  ownWordsSchema,
  type UnfinishedLetters,
  unfinishedLettersSchema,
} from '@/domain/letter/unfinished-letters';
import { ALL_OFF, type LookUpStates, lookUpStatesSchema } from '@/domain/look-ups';
import { type StoredOutreach, storedOutreachSchema } from '@/domain/outreach/outreach';
import { type Receipt, receiptsSchema } from '@/domain/receipt/receipt';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '@/domain/settings';
import { defineTypedItem, defineVersionedItem } from './versioned-item';

/**
 * Everything in storage.local. First the four items that the person types into, saved in the same tick; then all
 * others, changed under a lock.
 */

/** The person's details. */
export const constituentItem = defineTypedItem<Constituent>({
  name: 'constituent',
  version: 1,
  schema: constituentSchema,
  empty: EMPTY_CONSTITUENT,
  migrations: {},
});

/** The person's own words for each letter. */
export interface Draft {
  readonly ownWords: OwnWords;
}

export const draftItem = defineTypedItem<Draft>({
  name: 'draft',
  version: 1,
  schema: v.object({ ownWords: ownWordsSchema }),
  empty: { ownWords: {} },
  migrations: {},
});

/** The person's own letters. Built-in letters are in domain/letter/built-in-letters. */
export const lettersItem = defineTypedItem<readonly Letter[]>({
  name: 'letters',
  version: 1,
  schema: v.pipe(v.array(letterSchema), v.maxLength(5_000)),
  empty: [],
  migrations: {},
});

/** Text typed on the letters page that is not part of a letter yet. */
export const unfinishedLettersItem = defineTypedItem<UnfinishedLetters>({
  name: 'unfinished-letters',
  version: 1,
  schema: unfinishedLettersSchema,
  empty: NOTHING_UNFINISHED,
  migrations: {},
});

/** The person's choices. */
export const settingsItem = defineVersionedItem<Settings>({
  name: 'settings',
  version: 1,
  schema: settingsSchema,
  empty: DEFAULT_SETTINGS,
  migrations: {},
});

/** The offices that the person writes to, in order. */
export const myOfficesItem = defineVersionedItem<MyOffices>({
  name: 'my-offices',
  version: 1,
  schema: myOfficesSchema,
  empty: { offices: [] },
  migrations: {},
});

/** Letters as imported. Separate from the letters, which are written at each keystroke. */
export const letterOriginsItem = defineVersionedItem<{ readonly origins: LetterOrigins }>({
  name: 'letter-origins',
  version: 1,
  schema: v.object({ origins: letterOriginsSchema }),
  empty: { origins: {} },
  migrations: {},
});

/** Deleted letters that can be restored, the latest first. */
export const deletedLettersItem = defineVersionedItem<{ readonly deleted: readonly DeletedLetter[] }>({
  name: 'deleted-letters',
  version: 1,
  schema: v.object({ deleted: deletedLettersSchema }),
  empty: { deleted: [] },
  migrations: {},
});

/** Records of filled and sent letters. */
export const receiptsItem = defineVersionedItem<{ readonly receipts: readonly Receipt[] }>({
  name: 'receipts',
  version: 1,
  schema: v.object({ receipts: receiptsSchema }),
  empty: { receipts: [] },
  migrations: {},
});

/**
 * Results of bill look-ups, with their dates. Public facts that can be looked up again, so no data file includes
 * them.
 */
export const storedBillsItem = defineVersionedItem<StoredBills>({
  name: 'bills',
  version: 1,
  schema: storedBillsSchema,
  empty: NO_BILLS,
  migrations: {},
});

/** Which look-ups are switched on. Consent applies to one browser, so no data file includes it. */
export const lookUpsItem = defineVersionedItem<LookUpStates>({
  name: 'look-ups',
  version: 1,
  schema: lookUpStatesSchema,
  empty: ALL_OFF,
  migrations: {},
});

/** The member table that the person fetched. */
export interface FetchedTable {
  /** The table as scripts/data/members.mjs writes it, as JSON; null: the built-in one is used. */
  readonly table: string | null;
}

/** Stored as text, so that the background parses it only when needed. Public facts: no data file includes it. */
export const memberTableItem = defineVersionedItem<FetchedTable>({
  name: 'member-table',
  version: 1,
  schema: v.object({ table: v.nullable(v.pipe(v.string(), v.maxLength(1_000_000))) }),
  empty: { table: null },
  migrations: {},
});

/**
 * The current outreach. It outlives the background and the browser. Tab numbers are not part of it, because they
 * are valid only while the browser runs.
 */
export const outreachItem = defineVersionedItem<StoredOutreach>({
  name: 'outreach',
  version: 1,
  schema: storedOutreachSchema,
  empty: { outreach: null },
  migrations: {},
});

export const ALL_ITEMS = [
  constituentItem,
  draftItem,
  lettersItem,
  unfinishedLettersItem,
  settingsItem,
  myOfficesItem,
  letterOriginsItem,
  deletedLettersItem,
  receiptsItem,
  storedBillsItem,
  lookUpsItem,
  memberTableItem,
  outreachItem,
];
