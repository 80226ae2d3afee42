import * as v from 'valibot';
import type { OfficePlace } from '@/domain/congress/same-office';
import { officeSchema } from './message-schemas';

/** Where a form stands and whose it is, as it lies in storage.session. */
export const placeSchema: v.GenericSchema<unknown, OfficePlace> = v.object({
  address: v.string(),
  formAddress: v.string(),
  office: v.nullable(officeSchema),
});
