import { foldText, hasUnseen } from '../plain-text';
import type { Constituent, ConstituentKey } from './constituent';
import { isEmail } from './email';
import { type PhoneProblem, readPhone } from './phone';
import { parseState } from './us-state';
import { parseZip, parseZip4 } from './zip-code';

/** What is wrong with a detail. The words for each stand in locales/. */
export type DetailProblem =
  /** Longer than DETAIL_LIMITS allows. */
  | 'too-long'
  /** Characters that can not be seen (control characters, marks that turn the direction of the text). */
  | 'control-characters'
  | 'unknown-state'
  | 'zip-not-digits'
  | 'zip-length'
  | 'zip4-not-digits'
  | 'zip4-length'
  | 'email-no-at'
  | 'email-not-valid'
  | PhoneProblem;

/** The longest text of each detail in characters (UTF-16 units): far above any real one, far below what hurts. */
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
 * What is wrong with a detail as it was typed, or null. Nothing typed is no problem: whether a detail is
 * needed depends on the form. Takes any text, half a ZIP code and a megabyte alike, and never throws.
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

/** A detail in the form that may be written somewhere: white space folded; empty where nothing is typed or it is not right. */
export function usableDetail(constituent: Constituent, key: ConstituentKey): string {
  const typed = constituent[key];
  if (typed.length > DETAIL_LIMITS[key]) return '';
  const text = foldText(typed);
  return checkDetail(key, text) === null ? text : '';
}
