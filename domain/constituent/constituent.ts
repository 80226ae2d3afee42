import * as v from 'valibot';
import { typedText } from '@/domain/plain-text';

/**
 * The person who writes. Details are kept exactly as typed, even half a ZIP code. check-constituent.ts validates
 * them, and only valid ones are filled.
 */
export interface Constituent {
  readonly prefix: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The words above the signature ("Sincerely"), without the comma. */
  readonly closing: string;
  readonly street: string;
  readonly street2: string;
  readonly city: string;
  /** As typed: "NY" or "New York". */
  readonly state: string;
  readonly zip: string;
  readonly zip4: string;
  readonly county: string;
  readonly phone: string;
  readonly email: string;
}

export type ConstituentKey = keyof Constituent;

export const EMPTY_CONSTITUENT: Constituent = {
  prefix: '',
  firstName: '',
  lastName: '',
  closing: '',
  street: '',
  street2: '',
  city: '',
  state: '',
  zip: '',
  zip4: '',
  county: '',
  phone: '',
  email: '',
};

export const CONSTITUENT_KEYS = Object.keys(EMPTY_CONSTITUENT) as readonly ConstituentKey[];

/** The shape of a constituent in storage or a file. It does not validate the details. */
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
