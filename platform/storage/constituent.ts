import { type Constituent, constituentSchema, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { defineVersionedItem } from './versioned-item';

/** The person's details. */
export const constituentItem = defineVersionedItem<Constituent>({
  name: 'constituent',
  version: 1,
  schema: constituentSchema,
  empty: EMPTY_CONSTITUENT,
  migrations: {},
});
