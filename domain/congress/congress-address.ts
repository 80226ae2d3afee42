export type Chamber = 'senate' | 'house';

/** A host of Congress. */
export interface CongressHost {
  readonly chamber: Chamber;
  /** The label before senate.gov or house.gov: "warren" of www.warren.senate.gov; empty for www.senate.gov. */
  readonly label: string;
}

/**
 * Host of a web address in lower case, or null for what is no web address. Addresses with a user name
 * are refused: they are made to look like another host's.
 */
export function hostOfUrl(url: string): string | null {
  const authority = /^https?:\/\/([^/?#\\]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const host = authority.replace(/:\d*$/, '').replace(/\.$/, '');
  return /^[a-z0-9.-]+$/.test(host) ? host : null;
}

/** Which chamber's host an address is on and whose label it has; null for any other host. */
export function congressHost(url: string): CongressHost | null {
  const match = /^(?:(.+)\.)?(senate|house)\.gov$/.exec(hostOfUrl(url) ?? '');
  if (!match) return null;
  const label = match[1]?.split('.').at(-1) ?? '';
  return { chamber: match[2] === 'senate' ? 'senate' : 'house', label: label === 'www' ? '' : label };
}

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

/** Words in the addresses of contact forms; of 420 addresses of offices' forms they are in all but two in a hundred. */
const CONTACT =
  /(?:^|[^a-z])(?:contact|e-?mail|write|web-?form|e-?form|opinion|message|feedback|share-your|forms?|zip-?auth)(?![a-z]*letter)/;
/** Parts of a site that write about messages instead of taking them, and lists that one signs up to. */
const ELSEWHERE =
  /(?:^|[/-])(?:news|press|media|blog|newsletters?|enewsletters?|subscribe|updates?|archives?)(?:[/-]|$)/;

/**
 * Whether an address alone says that a page of Congress is, or leads to, a contact form. Nothing is read of
 * the page: it is a hint for the toolbar button, never a reason to fill.
 */
export function isContactAddress(url: string): boolean {
  if (congressHost(url) === null || !url.startsWith('https://')) return false;
  const path = /^https:\/\/[^/?#]+([^?#]*)/.exec(url)?.[1]?.toLowerCase() ?? '';
  return CONTACT.test(path) && !ELSEWHERE.test(path);
}
