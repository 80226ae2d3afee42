import * as v from 'valibot';
import { typedText } from '@/domain/plain-text';

/**
 * The person who writes. Details are kept exactly as typed, even half a ZIP code. check-constituent.ts validates
 * them, and only valid ones are filled.
 */
export const constituentSchema = v.object({
  prefix: typedText,
  firstName: typedText,
  lastName: typedText,
  /** The words above the signature ("Sincerely"), without the comma. */
  closing: typedText,
  street: typedText,
  street2: typedText,
  city: typedText,
  /** As typed: "NY" or "New York". */
  state: typedText,
  zip: typedText,
  zip4: typedText,
  county: typedText,
  phone: typedText,
  email: typedText,
});

export type Constituent = Readonly<v.InferOutput<typeof constituentSchema>>;
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
