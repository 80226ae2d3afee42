type Chamber = 'senate' | 'house';

/** A host in senate.gov or house.gov. */
export interface CongressHost {
  readonly chamber: Chamber;
  /** The label before senate.gov or house.gov: "warren" of www.warren.senate.gov; empty for www.senate.gov. */
  readonly label: string;
}

/**
 * The host of a web address in lower case, or null if the text is not one. Addresses with a user name are
 * refused: they imitate other hosts.
 */
export function hostOfUrl(url: string): string | null {
  const authority = /^https?:\/\/([^/?#\\]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const host = authority.replace(/:\d*$/, '').replace(/\.$/, '');
  return /^[a-z0-9.-]+$/.test(host) ? host : null;
}

/** The chamber and label of an address in senate.gov or house.gov; null for any other host. */
export function congressHost(url: string): CongressHost | null {
  const match = /^(?:(.+)\.)?(senate|house)\.gov$/.exec(hostOfUrl(url) ?? '');
  if (!match) return null;
  const label = match[1]?.split('.').at(-1) ?? '';
  return { chamber: match[2] === 'senate' ? 'senate' : 'house', label: label === 'www' ? '' : label };
}

const LONGEST_ADDRESS = 300;

/**
 * An address that may be opened: https, a host of senate.gov or house.gov, no user name, no port, visible ASCII
 * only. Null for anything else: tables contain malformed ones ("hhttps://").
 */
export function congressAddress(text: string): string | null {
  if (text.length > LONGEST_ADDRESS || !/^https:\/\/[a-z0-9.-]+(?:[/?#][\x21-\x7e]*)?$/.test(text))
    return null;
  return congressHost(text) === null ? null : text;
}

/** An address with a path or query; null for a site's first page. */
export function innerAddress(address: string): string | null {
  return /^https:\/\/[^/?#]+\/*(?:#.*)?$/.test(address) ? null : address;
}

/** Words in the addresses of contact forms. They match 98 % of 420 addresses of offices' forms. */
const CONTACT =
  /(?:^|[^a-z])(?:contact|e-?mail|write|web-?form|e-?form|opinion|message|feedback|share-your|forms?|zip-?auth)(?![a-z]*letter)/;
/** Pages that write about messages, and lists to sign up for. */
const OTHER_PAGES =
  /(?:^|[/-])(?:news|press|media|blog|newsletters?|enewsletters?|subscribe|updates?|archives?)(?:[/-]|$)/;

/**
 * Whether an address in Congress looks like a contact form or a page that leads to one. It is a hint for the
 * toolbar button and never a reason to fill: the page itself is not read.
 */
export function isContactAddress(url: string): boolean {
  if (congressHost(url) === null || !url.startsWith('https://')) return false;
  const path = /^https:\/\/[^/?#]+([^?#]*)/.exec(url)?.[1]?.toLowerCase() ?? '';
  return CONTACT.test(path) && !OTHER_PAGES.test(path);
}
