import { congressHost, hostOfUrl } from './congress-address';
import type { Office } from './office';

/** Where a form is and whose it is, to tell whether the next page belongs to the same office. */
export interface OfficePlace {
  /** Address of the tab, with its query if the browser reveals it. */
  readonly address: string;
  /** Address of the frame that holds the form, or the tab's own. */
  readonly formAddress: string;
  readonly office: Office | null;
}

/**
 * True if two places certainly belong to one office. A member's pages may be on several hosts of Congress. For an
 * office without a known name the hosts must be the same, and the addresses must not differ in their query alone:
 * vendors keep many offices' forms at one path. Outside Congress the path must be the same too.
 * See docs/decisions/004.
 */
export function isSameOffice(from: OfficePlace, to: OfficePlace): boolean {
  if (from.office?.kind === 'member') {
    return to.office?.kind === 'member' && to.office.member.bioguide === from.office.member.bioguide;
  }
  if (!sameKind(from.office, to.office) || !sameHosts(from, to)) return false;
  if (from.office === null && pathOf(from.address) !== pathOf(to.address)) return false;
  return !isSibling(from.address, to.address);
}

/**
 * True if a tab's address alone shows that the page is not the office's. False if the page has to be read.
 * @param office the owner of the page, as far as the address tells
 */
export function isElsewhere(from: OfficePlace, address: string, office: Office | null): boolean {
  const host = hostOfUrl(address);
  if (host === null) return true;
  if (host === hostOfUrl(from.address)) return false;
  if (from.office?.kind !== 'member' || congressHost(address) === null) return true;
  return office?.kind === 'member' && office.member.bioguide !== from.office.member.bioguide;
}

function sameKind(from: Office | null, to: Office | null): boolean {
  if (from === null || to === null) return from === to;
  if (from.kind === 'executive') return to.kind === 'executive' && to.id === from.id;
  return from.kind === to.kind;
}

function sameHosts(from: OfficePlace, to: OfficePlace): boolean {
  const host = hostOfUrl(from.address);
  const formHost = hostOfUrl(from.formAddress);
  return (
    host !== null &&
    formHost !== null &&
    host === hostOfUrl(to.address) &&
    formHost === hostOfUrl(to.formAddress)
  );
}

function isSibling(from: string, to: string): boolean {
  const [query, otherQuery] = [queryOf(from), queryOf(to)];
  return pathOf(from) === pathOf(to) && query !== '' && otherQuery !== '' && query !== otherQuery;
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}

function queryOf(address: string): string {
  return address.split('#')[0]?.split('?')[1] ?? '';
}
