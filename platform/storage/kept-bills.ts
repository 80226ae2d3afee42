import { type KeptBills, keptBillsSchema, NO_BILLS } from '@/domain/congress/kept-bill';
import { defineVersionedItem } from './versioned-item';

/** What look-ups said of bills, with its date. Public facts that can be looked up again: no data file has them. */
export const keptBillsItem = defineVersionedItem<KeptBills>({
  name: 'bills',
  version: 1,
  schema: keptBillsSchema,
  empty: NO_BILLS,
  migrations: {},
});
