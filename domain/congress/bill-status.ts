import * as v from 'valibot';
import { BILL_TYPES, type Bill, type BillType } from '@/domain/letter/letter';

/** Which bill: numbers start again with each Congress. */
export type BillNumber = Pick<Bill, 'congress' | 'type' | 'number'>;

export interface Cosponsorship {
  /** Key of the member in the Biographical Directory of Congress. */
  readonly bioguideId: string;
  /** Day on which the name was put to the bill, ISO 8601. */
  readonly since: string;
  /** Day on which it was taken back; null where it stands. One member can have several entries. */
  readonly withdrawn: string | null;
}

/** An Act that a bill became. */
export interface BillLaw {
  readonly kind: 'public' | 'private';
  /** "115-164" */
  readonly number: string;
  /** ISO 8601; null where the file does not say. */
  readonly date: string | null;
}

/** What the public record says of a bill (BILLSTATUS of the U.S. Government Publishing Office). */
export interface BillStatus extends BillNumber {
  readonly title: string;
  /** When the record was changed last, as it says itself: ISO 8601 date or date-time. */
  readonly updated: string;
  readonly sponsors: readonly string[];
  readonly cosponsors: readonly Cosponsorship[];
  /** False where somebody in the lists has no key: that a member is not in them says nothing then. */
  readonly complete: boolean;
  readonly latestAction: { readonly date: string; readonly text: string } | null;
  readonly laws: readonly BillLaw[];
}

/** More than both chambers have members; a name can be taken back and put to it again. */
const MOST = 2_000;
const day = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const bioguideId = v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Which bill, in a message. */
export const billNumberSchema: v.GenericSchema<unknown, BillNumber> = v.object({
  congress: count,
  type: v.picklist(BILL_TYPES),
  number: count,
});

/** The shape of a status, read from a file or kept. */
export const billStatusSchema: v.GenericSchema<unknown, BillStatus> = v.object({
  congress: count,
  type: v.picklist(BILL_TYPES),
  number: count,
  title: v.pipe(v.string(), v.maxLength(10_000)),
  updated: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}Z?)?$/)),
  sponsors: v.pipe(v.array(bioguideId), v.maxLength(MOST)),
  cosponsors: v.pipe(
    v.array(v.object({ bioguideId, since: day, withdrawn: v.nullable(day) })),
    v.maxLength(MOST),
  ),
  complete: v.boolean(),
  latestAction: v.nullable(v.object({ date: day, text: v.pipe(v.string(), v.maxLength(10_000)) })),
  laws: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['public', 'private']),
        number: v.pipe(v.string(), v.regex(/^\d{1,4}-\d{1,5}$/)),
        date: v.nullable(day),
      }),
    ),
    v.maxLength(10),
  ),
});

export function isSameBill(a: BillNumber, b: BillNumber): boolean {
  return a.congress === b.congress && a.type === b.type && a.number === b.number;
}

/** The first Congress whose bills are in the public record (usgpo/bill-status, "starting with the 108th"). */
const FIRST_CONGRESS = 108;

/**
 * Address of the file about a bill; null for a bill that there can be no file about. Nothing but the bill
 * goes into it.
 */
export function billStatusAddress({ congress, type, number }: BillNumber): string | null {
  const isBill = (BILL_TYPES as readonly BillType[]).includes(type);
  const isNumber = Number.isSafeInteger(number) && number >= 1 && number < 100_000;
  const isCongress = Number.isSafeInteger(congress) && congress >= FIRST_CONGRESS && congress < 1_000;
  if (!isBill || !isNumber || !isCongress) return null;
  const name = `BILLSTATUS-${congress}${type}${number}.xml`;
  return `https://www.govinfo.gov/bulkdata/BILLSTATUS/${congress}/${type}/${name}`;
}

/** As the Congressional Record writes them. */
const TYPE_NAMES: Readonly<Record<BillType, string>> = {
  s: 'S.',
  hr: 'H.R.',
  sjres: 'S.J.Res.',
  hjres: 'H.J.Res.',
  sconres: 'S.Con.Res.',
  hconres: 'H.Con.Res.',
  sres: 'S.Res.',
  hres: 'H.Res.',
};

/** "S. 1693". The number starts again with each Congress, which is not part of the name. */
export function billName(bill: Bill): string {
  return `${TYPE_NAMES[bill.type]} ${bill.number}`;
}
