import {
  constituentItem,
  deletedLettersItem,
  draftItem,
  letterOriginsItem,
  lettersItem,
  lookUpsItem,
  memberTableItem,
  myOfficesItem,
  outreachItem,
  receiptsItem,
  settingsItem,
  storedBillsItem,
  unfinishedLettersItem,
} from '@/platform/storage/items';
import type { StorageItem } from '@/platform/storage/versioned-item';
import { FROZEN } from './frozen-values';

/** An item for a test that does not know its type. */
export type AnyItem = Pick<StorageItem<unknown>, 'shape' | 'load' | 'prepareToWrite'>;

/** Every item of storage.local with a value of it. */
export const STORED_ITEMS: readonly (readonly [AnyItem, unknown])[] = [
  [constituentItem, FROZEN.constituent[1]],
  [settingsItem, FROZEN.settings[1]],
  [draftItem, FROZEN.draft[1]],
  [lettersItem, FROZEN.letters[1]],
  [letterOriginsItem, FROZEN['letter-origins'][1]],
  [deletedLettersItem, FROZEN['deleted-letters'][1]],
  [unfinishedLettersItem, FROZEN['unfinished-letters'][1]],
  [lookUpsItem, FROZEN['look-ups'][1]],
  [storedBillsItem, FROZEN.bills[1]],
  [memberTableItem, FROZEN['member-table'][1]],
  [myOfficesItem, FROZEN['my-offices'][1]],
  [receiptsItem, FROZEN.receipts[1]],
  [outreachItem, FROZEN.outreach[1]],
];
