import * as v from 'valibot';
import { type OwnWords, ownWordsSchema } from '@/domain/letter/unfinished-letters';
import { defineVersionedItem } from './versioned-item';

/** Text in the making. */
export interface Draft {
  readonly ownWords: OwnWords;
}

export const draftItem = defineVersionedItem<Draft>({
  name: 'draft',
  version: 1,
  schema: v.object({ ownWords: ownWordsSchema }),
  empty: { ownWords: {} },
  migrations: {},
});
