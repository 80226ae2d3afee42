import * as v from 'valibot';
import { type DeletedLetter, deletedLettersSchema } from '@/domain/letter/deleted-letters';
import { defineVersionedItem } from './versioned-item';

/** Letters that were deleted and can be brought back, the last one first. */
export const deletedLettersItem = defineVersionedItem<{ readonly deleted: readonly DeletedLetter[] }>({
  name: 'deleted-letters',
  version: 1,
  schema: v.object({ deleted: deletedLettersSchema }),
  empty: { deleted: [] },
  migrations: {},
});
