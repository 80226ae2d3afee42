/**
 * The person who writes. Every detail is text as they typed it (nothing typed is lost, half a ZIP code
 * included); check-constituent.ts says what is wrong with it, and a fill uses only what is right.
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
