import { congressHost } from './page-host';

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
