import { congressHost, hostOfUrl } from './congress-address';
import type { Office } from './office';

/** Where a form stands and whose it is, to tell whether the page that follows is the same office's. */
export interface OfficePlace {
  /** Address of the tab, with its query where the browser tells it. */
  readonly address: string;
  /** Address of the frame that holds the form; the tab's own where it stands in no frame. */
  readonly formAddress: string;
  readonly office: Office | null;
}

/**
 * True where two places are one office's for certain. A member's pages may stand on several hosts of
 * Congress; of an office that is not known by name only the same hosts count, and on them no address that
 * differs from the first in its query alone: vendors keep the forms of many offices at one path. Outside
 * Congress, where nothing says whose page it is, the path must be the same too.
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
 * True where the address of a tab alone shows that the page is not of the office, so that it need not even
 * be read. False where the page has to be asked.
 * @param office whose page the address is, as far as the address alone tells
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
