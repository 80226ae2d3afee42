import type { Office } from '../congress/member';
import { asksToCosponsor } from './asks-to-cosponsor';
import { detectBills } from './import/detect-bill';
import type { BillType, Letter } from './letter';

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
