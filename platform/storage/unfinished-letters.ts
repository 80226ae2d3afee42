import {
  NOTHING_UNFINISHED,
  type UnfinishedLetters,
  unfinishedLettersSchema,
} from '@/domain/letter/unfinished-letters';
import { defineVersionedItem } from './versioned-item';

/** What was typed on the letters page and is part of no letter yet. */
export const unfinishedLettersItem = defineVersionedItem<UnfinishedLetters>({
  name: 'unfinished-letters',
  version: 1,
  schema: unfinishedLettersSchema,
  empty: NOTHING_UNFINISHED,
  migrations: {},
});
