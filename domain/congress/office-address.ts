import { congressHost } from './page-host';

const LONGEST_ADDRESS = 300;

/**
 * An address of Congress as it may be opened: https, a host of senate.gov or house.gov, no user name, no
 * port, nothing but visible ASCII. Null for anything else: tables have malformed ones ("hhttps://").
 */
export function congressAddress(text: string): string | null {
  if (text.length > LONGEST_ADDRESS || !/^https:\/\/[a-z0-9.-]+(?:[/?#][\x21-\x7e]*)?$/.test(text))
    return null;
  return congressHost(text) === null ? null : text;
}

/** An address that leads further than to a site's first page; null for one that does not. */
export function innerAddress(address: string): string | null {
  return /^https:\/\/[^/?#]+\/*(?:#.*)?$/.test(address) ? null : address;
}
