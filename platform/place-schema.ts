import * as v from 'valibot';
import { officeSchema } from '@/domain/congress/office';
import type { OfficePlace } from '@/domain/congress/same-office';

/** Where a form is and whose it is, as stored in storage.session. */
export const placeSchema: v.GenericSchema<unknown, OfficePlace> = v.object({
  address: v.string(),
  formAddress: v.string(),
  office: v.nullable(officeSchema),
});
