declare const zipCode: unique symbol;
/** Five digits. */
export type ZipCode = string & { readonly [zipCode]: true };

export interface ZipParts {
  readonly zip: ZipCode;
  /** The four digits of ZIP+4, or null. */
  readonly zip4: string | null;
}

/** Reads "12345", "12345-6789", "12345 6789" and "123456789"; null for anything else. */
export function parseZip(text: string): ZipParts | null {
  const match = /^\s{0,20}(\d{5})(?:[\s\u2010-\u2015-]{0,3}(\d{4}))?\s{0,20}$/.exec(text);
  if (!match?.[1]) return null;
  return { zip: match[1] as ZipCode, zip4: match[2] ?? null };
}

/** Reads the four digits of a ZIP+4 extension alone, with or without a dash; null for anything else. */
export function parseZip4(text: string): string | null {
  return /^\s{0,20}-?(\d{4})\s{0,20}$/.exec(text)?.[1] ?? null;
}
