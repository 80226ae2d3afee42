import { ALL_OFF, type LookUpStates, lookUpStatesSchema } from '@/domain/look-ups';
import { defineVersionedItem } from './versioned-item';

/** Which look-ups the person switched on. Consent is given in one browser: no data file carries it to another. */
export const lookUpsItem = defineVersionedItem<LookUpStates>({
  name: 'look-ups',
  version: 1,
  schema: lookUpStatesSchema,
  empty: ALL_OFF,
  migrations: {},
});
