import { type MyOffices, myOfficesSchema } from '@/domain/congress/my-offices';
import { defineVersionedItem } from './versioned-item';

/** The offices that the person writes to, in their order. */
export const myOfficesItem = defineVersionedItem<MyOffices>({
  name: 'my-offices',
  version: 1,
  schema: myOfficesSchema,
  empty: { offices: [] },
  migrations: {},
});
