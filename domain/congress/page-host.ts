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
