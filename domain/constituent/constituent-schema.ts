import * as v from 'valibot';
import { typedText } from '../typed-text';
import type { Constituent } from './constituent';

/** The shape of a constituent in storage or a file. Details are kept as typed; check-constituent.ts judges them. */
export const constituentSchema: v.GenericSchema<unknown, Constituent> = v.object({
  prefix: typedText,
  firstName: typedText,
  lastName: typedText,
  closing: typedText,
  street: typedText,
  street2: typedText,
  city: typedText,
  state: typedText,
  zip: typedText,
  zip4: typedText,
  county: typedText,
  phone: typedText,
  email: typedText,
});
