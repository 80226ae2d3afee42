import * as v from 'valibot';
import { type StateCode, stateCodeSchema } from '@/domain/constituent/us-state';
import { count } from '@/domain/schema';

export type MemberTitle = 'senator' | 'representative' | 'delegate' | 'resident-commissioner';

/** A member of Congress, with what letters and forms need. */
export interface Member {
  /** Key in the Biographical Directory of Congress and in the public member tables. */
  readonly bioguide: string;
  readonly title: MemberTitle;
  readonly firstName: string;
  readonly lastName: string;
  readonly fullName: string;
  readonly state: StateCode;
  /** 0: at large; null: senator. */
  readonly district: number | null;
}

/** Anyone with a contact form. */
export type Office =
  | { readonly kind: 'member'; readonly member: Member }
  /** A member who is not certain; only the chamber is known, from the host. */
  | { readonly kind: 'unknown-member'; readonly chamber: 'senate' | 'house' }
  | { readonly kind: 'executive'; readonly id: 'president' | 'justice' };

const memberSchema: v.GenericSchema<unknown, Member> = v.object({
  bioguide: v.string(),
  title: v.picklist(['senator', 'representative', 'delegate', 'resident-commissioner']),
  firstName: v.string(),
  lastName: v.string(),
  fullName: v.string(),
  state: stateCodeSchema,
  district: v.nullable(count),
});

/** In storage. */
export const officeSchema: v.GenericSchema<unknown, Office> = v.variant('kind', [
  v.object({ kind: v.literal('member'), member: memberSchema }),
  v.object({ kind: v.literal('unknown-member'), chamber: v.picklist(['senate', 'house']) }),
  v.object({ kind: v.literal('executive'), id: v.picklist(['president', 'justice']) }),
]);

declare const officeId: unique symbol;
/** Identifies an office: a member's Biographical Directory key ("W000817"), "president" or "justice". */
export type OfficeId = string & { readonly [officeId]: true };

function isOfficeId(input: unknown): input is OfficeId {
  return typeof input === 'string' && /^(?:[A-Z]\d{6}|president|justice)$/.test(input);
}

/** For storage, messages and files. */
export const officeIdSchema: v.GenericSchema<unknown, OfficeId> = v.custom<OfficeId>(isOfficeId);

/** The id in a text, or null. It does not check that the office exists. */
export function parseOfficeId(text: string): OfficeId | null {
  return isOfficeId(text) ? text : null;
}

/** The id of an office; null for an unknown member. */
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
