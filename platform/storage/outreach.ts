import { type StoredOutreach, storedOutreachSchema } from '@/domain/outreach/outreach';
import { defineVersionedItem } from './versioned-item';

/**
 * The outreach that is under way. It outlives the background and the browser. Numbers of tabs are not in it:
 * they mean something for as long as the browser runs only (platform/outreach-tabs.ts).
 */
export const outreachItem = defineVersionedItem<StoredOutreach>({
  name: 'outreach',
  version: 1,
  schema: storedOutreachSchema,
  empty: { outreach: null },
  migrations: {},
});
