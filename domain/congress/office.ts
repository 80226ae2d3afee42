import * as v from 'valibot';
import type { StateCode } from '@/domain/constituent/us-state';

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

declare const officeId: unique symbol;
/** Names an office: the Biographical Directory key of a member ("W000817"), "president" or "justice". */
export type OfficeId = string & { readonly [officeId]: true };

function isOfficeId(input: unknown): input is OfficeId {
  return typeof input === 'string' && /^(?:[A-Z]\d{6}|president|justice)$/.test(input);
}

/** In storage, messages and files. */
export const officeIdSchema: v.GenericSchema<unknown, OfficeId> = v.custom<OfficeId>(isOfficeId);

/** The id that a text is; null for anything else. That there is such an office is for the directory to say. */
export function parseOfficeId(text: string): OfficeId | null {
  return isOfficeId(text) ? text : null;
}

/** The id of an office; null for a member who is not known by name. */
export function officeIdOf(office: Office): OfficeId | null {
  switch (office.kind) {
    case 'member':
      return parseOfficeId(office.member.bioguide);
    case 'executive':
      return parseOfficeId(office.id);
    case 'unknown-member':
      return null;
  }
}
