/** A number of the North American Numbering Plan, without the country code. */
export interface PhoneNumber {
  /** Three digits, never starting with 0 or 1. */
  readonly area: string;
  /** Three digits. */
  readonly prefix: string;
  /** Four digits. */
  readonly line: string;
}

/** 2025550123, 202-555-0123, (202) 555-0123, 202.555.0123, 202 555 0123 */
export type PhoneStyle = 'digits' | 'dashes' | 'parens' | 'dots' | 'spaces';

export type PhoneProblem =
  | 'phone-not-digits'
  | 'phone-length'
  /** Forms have one box for ten digits. An extension would be cut off or run into the number. */
  | 'phone-extension'
  | 'phone-not-us'
  | 'phone-area';

const LONGEST_TEXT = 60;
/** Characters that people put between the digits. "\u2010" to "\u2015" are typographic dashes. */
const SEPARATORS = /[\s().\u2010-\u2015/-]/g;

/** Reads a number as typed, optionally after +1 or 1, or says what is wrong with it. */
export function readPhone(text: string): PhoneNumber | PhoneProblem {
  if (text.length > LONGEST_TEXT) return 'phone-length';
  if (/\d[\s,;]*(?:x|ext|extension|#)[\s.:#]*\d*\s*$/i.test(text)) return 'phone-extension';
  const compact = text.replace(SEPARATORS, '');
  if (/^(?:\+|00)(?!1)\d/.test(compact)) return 'phone-not-us';
  const digits = compact.replace(/^\+/, '');
  if (!/^\d+$/.test(digits)) return 'phone-not-digits';
  const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (ten.length !== 10) return 'phone-length';
  // In the North American Numbering Plan, area codes start with 2 to 9.
  if (/^[01]/.test(ten)) return 'phone-area';
  return { area: ten.slice(0, 3), prefix: ten.slice(3, 6), line: ten.slice(6) };
}

const EXTENSION = /[\s,;]*(?:x|ext|extension|#)[\s.:#]*(\d*)\s*$/i;

/** The number and its extension, empty without one. Null if the text is not a US number. */
export function parseWithExtension(text: string): { phone: PhoneNumber; extension: string } | null {
  if (text.length > LONGEST_TEXT) return null;
  const phone = parsePhone(text.replace(EXTENSION, ''));
  return phone && { phone, extension: EXTENSION.exec(text)?.[1] ?? '' };
}

/** The number, or null if the text is not exactly one US number. */
export function parsePhone(text: string): PhoneNumber | null {
  const phone = readPhone(text);
  return typeof phone === 'string' ? null : phone;
}

/** Formats a number as a form asks for it. */
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
    case 'spaces':
      return `${area} ${prefix} ${line}`;
  }
}
