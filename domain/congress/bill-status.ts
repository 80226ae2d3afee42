import * as v from 'valibot';
import { BILL_TYPES, type Bill, type BillType } from '@/domain/letter/letter';

/** Identifies a bill. Numbers start again with each Congress. */
export type BillNumber = Pick<Bill, 'congress' | 'type' | 'number'>;

export interface Cosponsorship {
  /** The member's key in the Biographical Directory of Congress. */
  readonly bioguideId: string;
  /** The day on which the member became a cosponsor, ISO 8601. */
  readonly since: string;
  /** The day on which the member withdrew, or null. One member can have several entries. */
  readonly withdrawn: string | null;
}

/** A law that a bill became. */
export interface BillLaw {
  readonly kind: 'public' | 'private';
  /** "115-164" */
  readonly number: string;
  /** ISO 8601; null if the file does not say. */
  readonly date: string | null;
}

/** The public record of a bill (BILLSTATUS of the U.S. Government Publishing Office). */
export interface BillStatus extends BillNumber {
  readonly title: string;
  /** When the record last changed, according to itself: ISO 8601 date or date-time. */
  readonly updated: string;
  readonly sponsors: readonly string[];
  readonly cosponsors: readonly Cosponsorship[];
  /** False if a list has an entry without a key. A missing member then proves nothing. */
  readonly complete: boolean;
  readonly latestAction: { readonly date: string; readonly text: string } | null;
  readonly laws: readonly BillLaw[];
}

/** More than the members of both chambers, because one member can withdraw and join again. */
const MOST_ENTRIES = 2_000;
const day = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const bioguideId = v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A bill's identity in a message. */
export const billNumberSchema: v.GenericSchema<unknown, BillNumber> = v.object({
  congress: count,
  type: v.picklist(BILL_TYPES),
  number: count,
});

/** A status in a file or in storage. */
export const billStatusSchema: v.GenericSchema<unknown, BillStatus> = v.object({
  congress: count,
  type: v.picklist(BILL_TYPES),
  number: count,
  title: v.pipe(v.string(), v.maxLength(10_000)),
  updated: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}Z?)?$/)),
  sponsors: v.pipe(v.array(bioguideId), v.maxLength(MOST_ENTRIES)),
  cosponsors: v.pipe(
    v.array(v.object({ bioguideId, since: day, withdrawn: v.nullable(day) })),
    v.maxLength(MOST_ENTRIES),
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

/** The address of a bill's file, or null if it cannot have one. It contains nothing but the bill. */
export function billStatusAddress({ congress, type, number }: BillNumber): string | null {
  const isBill = (BILL_TYPES as readonly BillType[]).includes(type);
  const isNumber = Number.isSafeInteger(number) && number >= 1 && number < 100_000;
  const isCongress = Number.isSafeInteger(congress) && congress >= FIRST_CONGRESS && congress < 1_000;
  if (!isBill || !isNumber || !isCongress) return null;
  const name = `BILLSTATUS-${congress}${type}${number}.xml`;
  return `https://www.govinfo.gov/bulkdata/BILLSTATUS/${congress}/${type}/${name}`;
}

/** As in the Congressional Record. */
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

/** "S. 1693". The Congress is not part of the name. */
export function billName(bill: Bill): string {
  return `${TYPE_NAMES[bill.type]} ${bill.number}`;
}
