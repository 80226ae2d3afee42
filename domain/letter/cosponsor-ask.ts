import type { Office } from '@/domain/congress/office';
import { detectBills } from '@/domain/letter/import/detect-bill';
import type { BillType, Letter } from './letter';

const ASKS = /\b(?:to|please|and|you|that)\s+co-?sponsor\b/i;
/** Words of letters that may oppose the bill, or that concern an existing cosponsorship. */
const NOT_AN_ASK =
  /\b(?:oppos\w*|against|withdraw\w*|reject\w*|defeat\w*|block\w*|refus\w*|repeal\w*|object\w*|no on)\b|\bvot\w+ (?:no|down)\b|\b(?:not|never|n't)(?:\s+to)?\s+co-?sponsor|\bthank(?:s| you) for\b[^.]*\bco-?sponsor/i;

/**
 * True for a letter that asks to cosponsor its bill and says nothing that could oppose it. Only such a letter is
 * replaced by thanks: thanking for a bill that the person opposes would be far worse than no thanks.
 * See docs/decisions/018.
 */
export function asksToCosponsor({ bill, subject, paragraphs }: Letter): boolean {
  if (bill === null) return false;
  const text = [subject, ...paragraphs.map((paragraph) => paragraph.text)].join('\n');
  return ASKS.test(text) && !NOT_AN_ASK.test(text);
}

export type Chamber = 'senate' | 'house';

/** The chamber where a bill was introduced. Only its members can cosponsor the bill. */
export function chamberOf(type: BillType): Chamber {
  return type.startsWith('s') ? 'senate' : 'house';
}

function chamberOfOffice(office: Office): Chamber | null {
  if (office.kind === 'unknown-member') return office.chamber;
  if (office.kind === 'executive') return null;
  return office.member.title === 'senator' ? 'senate' : 'house';
}

/**
 * The chamber of the letter's bill if the letter asks an office of the other chamber to cosponsor it, which that office
 * cannot do; else null. A letter that also names a bill of the office's own chamber ("S. 12 and its companion,
 * H.R. 34") fits both.
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
