import { foldText, hasUnseen } from '../plain-text';
import type { Constituent, ConstituentKey } from './constituent';
import { type PhoneProblem, readPhone } from './phone';
import { parseState } from './us-state';
import { parseZip, parseZip4 } from './zip-code';

/** RFC 5321, 4.5.3.1: 256 octets for a path less its angle brackets, and 64 before the @. */
const LONGEST_EMAIL = 254;
const LONGEST_LOCAL = 64;

/** The characters of WHATWG HTML, "valid e-mail address". */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/**
 * True for an address that forms accept: the rule of WHATWG HTML, plus a dot in the domain, because an office cannot
 * reply to "someone@home". Surrounding white space is ignored.
 */
export function isEmail(text: string): boolean {
  if (text.length > LONGEST_EMAIL + 40) return false;
  const email = text.trim();
  const at = email.lastIndexOf('@');
  if (at < 1 || at > LONGEST_LOCAL || email.length > LONGEST_EMAIL) return false;
  return LOCAL.test(email.slice(0, at)) && DOMAIN.test(email.slice(at + 1));
}

/** What is wrong with a detail. The wording is in locales/. */
export type DetailProblem =
  /** Longer than DETAIL_LIMITS allows. */
  | 'too-long'
  /** Invisible characters (control characters, marks that change the text direction). */
  | 'control-characters'
  | 'unknown-state'
  | 'zip-not-digits'
  | 'zip-length'
  | 'zip4-not-digits'
  | 'zip4-length'
  | 'email-no-at'
  | 'email-not-valid'
  | PhoneProblem;

/** The longest text of each detail in UTF-16 units: far above any real one, but harmless. */
export const DETAIL_LIMITS: Readonly<Record<ConstituentKey, number>> = {
  prefix: 60,
  firstName: 100,
  lastName: 100,
  closing: 100,
  street: 200,
  street2: 200,
  city: 100,
  state: 60,
  zip: 20,
  zip4: 10,
  county: 100,
  phone: 40,
  email: 254,
};

function checkZip(text: string): DetailProblem | null {
  if (parseZip(text)) return null;
  return /[^\d\s\u2010-\u2015-]/.test(text) ? 'zip-not-digits' : 'zip-length';
}

function checkZip4(text: string): DetailProblem | null {
  if (parseZip4(text)) return null;
  return /[^\d\s-]/.test(text) ? 'zip4-not-digits' : 'zip4-length';
}

function checkEmail(text: string): DetailProblem | null {
  if (isEmail(text)) return null;
  return text.includes('@') ? 'email-not-valid' : 'email-no-at';
}

function checkPhone(text: string): DetailProblem | null {
  const phone = readPhone(text);
  return typeof phone === 'string' ? phone : null;
}

/**
 * What is wrong with a detail as typed, or null. Empty is fine: whether a detail is needed depends on the form.
 * Takes any text of any length and never throws.
 */
export function checkDetail(key: ConstituentKey, text: string): DetailProblem | null {
  if (text.length > DETAIL_LIMITS[key]) return 'too-long';
  if (hasUnseen(text)) return 'control-characters';
  if (text.trim() === '') return null;
  switch (key) {
    case 'state':
      return parseState(text) ? null : 'unknown-state';
    case 'zip':
      return checkZip(text);
    case 'zip4':
      return checkZip4(text);
    case 'phone':
      return checkPhone(text);
    case 'email':
      return checkEmail(text);
    default:
      return null;
  }
}

/** A detail as it may be written: white space folded; empty if it is missing or invalid. */
export function usableDetail(constituent: Constituent, key: ConstituentKey): string {
  const typed = constituent[key];
  if (typed.length > DETAIL_LIMITS[key]) return '';
  const text = foldText(typed);
  return checkDetail(key, text) === null ? text : '';
}
