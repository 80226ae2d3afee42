import type { StateCode } from '../constituent/us-state';

export type MemberTitle = 'senator' | 'representative' | 'delegate' | 'resident-commissioner';

/** A member of Congress as far as a letter or a form needs them. */
export interface Member {
  /** Biographical Directory of Congress; the key of the public member tables. */
  readonly bioguide: string;
  readonly title: MemberTitle;
  readonly firstName: string;
  readonly lastName: string;
  readonly fullName: string;
  readonly state: StateCode;
  /** 0: at large; null: senator. */
  readonly district: number | null;
}

/** Whoever has a contact form. */
export type Office =
  | { readonly kind: 'member'; readonly member: Member }
  /** The page names somebody who is not in the table; nothing is assumed from it but the chamber of the host. */
  | { readonly kind: 'unknown-member'; readonly chamber: 'senate' | 'house' }
  | { readonly kind: 'executive'; readonly id: 'president' | 'justice' };
