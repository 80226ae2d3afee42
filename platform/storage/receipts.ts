import * as v from 'valibot';
import { type Receipt, receiptsSchema } from '@/domain/receipt/receipt';
import { defineVersionedItem } from './versioned-item';

/** What was filled and sent. Written by the background alone, so that no page writes over another's change. */
export const receiptsItem = defineVersionedItem<{ readonly receipts: readonly Receipt[] }>({
  name: 'receipts',
  version: 1,
  schema: v.object({ receipts: receiptsSchema }),
  empty: { receipts: [] },
  migrations: {},
});
