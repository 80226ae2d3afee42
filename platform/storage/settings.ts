import { type StoredSettings, settingsSchema } from '@/domain/settings';
import { defineVersionedItem } from './versioned-item';

/** What the person chose. */
export const settingsItem = defineVersionedItem<StoredSettings>({
  name: 'settings',
  version: 1,
  schema: settingsSchema,
  empty: { chosenLetter: null, wantsReply: true, staleBillAcknowledged: [] },
  migrations: {},
});
