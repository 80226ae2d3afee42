import type { Office } from '@/domain/congress/office';
import { detectBills } from '@/domain/letter/import/detect-bill';
import type { BillType, Letter } from './letter';

const ASKS = /\b(?:to|please|and|you|that)\s+co-?sponsor\b/i;
/** Words of a letter that may be against the bill, or is about a cosponsorship that stands already. */
const NOT_AN_ASK =
  /\b(?:oppos\w*|against|withdraw\w*|reject\w*|defeat\w*|block\w*|refus\w*|repeal\w*|object\w*|no on)\b|\bvot\w+ (?:no|down)\b|\b(?:not|never|n't)(?:\s+to)?\s+co-?sponsor|\bthank(?:s| you) for\b[^.]*\bco-?sponsor/i;

/**
 * True for a letter that asks to cosponsor its bill, and says nothing that could be against it. Whoever
 * cosponsors is thanked in the place of such a letter only: thanks for a bill that the person is against
 * would be far worse than no thanks.
 */
export function asksToCosponsor({ bill, subject, paragraphs }: Letter): boolean {
  if (bill === null) return false;
  const text = [subject, ...paragraphs.map((paragraph) => paragraph.text)].join('\n');
  return ASKS.test(text) && !NOT_AN_ASK.test(text);
}

export type Chamber = 'senate' | 'house';

/** Where a bill or a resolution was introduced, and whose members alone can put their names to it. */
export function chamberOf(type: BillType): Chamber {
  return type.startsWith('s') ? 'senate' : 'house';
}

function chamberOfOffice(office: Office): Chamber | null {
  if (office.kind === 'unknown-member') return office.chamber;
  if (office.kind === 'executive') return null;
  return office.member.title === 'senator' ? 'senate' : 'house';
}

/**
 * The chamber of the letter's bill where the letter asks an office of the other one to cosponsor it, which that
 * office can not do; null where nothing is wrong. A letter that names a bill of the office's own chamber as well
 * ("S. 12 and its companion, H.R. 34") is right for both.
 */
export function otherChamber(letter: Letter, office: Office): Chamber | null {
  const own = chamberOfOffice(office);
  if (letter.bill === null || own === null || !asksToCosponsor(letter)) return null;
  const chamber = chamberOf(letter.bill.type);
  if (chamber === own) return null;
  const body = letter.paragraphs.map(({ text }) => text).join('\n');
  const isOfBoth = detectBills(letter.subject, body).some(({ type }) => chamberOf(type) === own);
  return isOfBoth ? null : chamber;
}
