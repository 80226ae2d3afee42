/** A number of the North American plan, without the country code. */
export interface PhoneNumber {
  /** Three digits, never starting with 0 or 1. */
  readonly area: string;
  /** Three digits. */
  readonly prefix: string;
  /** Four digits. */
  readonly line: string;
}

/** 2025550123, 202-555-0123, (202) 555-0123, 202.555.0123 */
export type PhoneStyle = 'digits' | 'dashes' | 'parens' | 'dots';

export type PhoneProblem =
  | 'phone-not-digits'
  | 'phone-length'
  /** Forms have one box for ten digits; an extension would be cut off or counted in. */
  | 'phone-extension'
  | 'phone-not-us'
  | 'phone-area';

const LONGEST_TEXT = 60;
/** What people put between the digits; "\u2010" to "\u2015" are the dashes of other keyboards. */
const BETWEEN = /[\s().\u2010-\u2015/-]/g;

/** Reads a number as a person types it, with or without +1 or 1 before it, or says what is wrong with it. */
export function readPhone(text: string): PhoneNumber | PhoneProblem {
  if (text.length > LONGEST_TEXT) return 'phone-length';
  if (/\d[\s,;]*(?:x|ext|extension|#)[\s.:#]*\d*\s*$/i.test(text)) return 'phone-extension';
  const compact = text.replace(BETWEEN, '');
  if (/^(?:\+|00)(?!1)\d/.test(compact)) return 'phone-not-us';
  const digits = compact.replace(/^\+/, '');
  if (!/^\d+$/.test(digits)) return 'phone-not-digits';
  const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (ten.length !== 10) return 'phone-length';
  // The area code of the North American Numbering Plan starts with 2 to 9.
  if (/^[01]/.test(ten)) return 'phone-area';
  return { area: ten.slice(0, 3), prefix: ten.slice(3, 6), line: ten.slice(6) };
}

/** The number, or null where the text is not exactly one US number. */
export function parsePhone(text: string): PhoneNumber | null {
  const phone = readPhone(text);
  return typeof phone === 'string' ? null : phone;
}

/** Writes a number in one of the ways that forms ask for. */
export function formatPhone({ area, prefix, line }: PhoneNumber, style: PhoneStyle): string {
  switch (style) {
    case 'digits':
      return `${area}${prefix}${line}`;
    case 'dashes':
      return `${area}-${prefix}-${line}`;
    case 'parens':
      return `(${area}) ${prefix}-${line}`;
    case 'dots':
      return `${area}.${prefix}.${line}`;
  }
}
