import * as v from 'valibot';
import { isSameBill } from '@/domain/congress/bill-status';
import { typedText } from '@/domain/plain-text';
import { BILL_TYPES, type Bill } from './letter';

/** A bill as typed. The letter gets it only once its Congress and number are complete. */
export const billTextSchema = v.object({
  congress: typedText,
  type: v.picklist(BILL_TYPES),
  number: typedText,
  title: typedText,
});

export type BillText = Readonly<v.InferOutput<typeof billTextSchema>>;

/** A bill as text; without a bill, only the current Congress. */
export function billText(bill: Bill | null, congress: number): BillText {
  if (!bill) return { congress: String(congress), type: 's', number: '', title: '' };
  return { congress: String(bill.congress), type: bill.type, number: String(bill.number), title: bill.title };
}

/** The typed bill; null while its Congress or number is incomplete. */
export function billOf({ congress, type, number, title }: BillText): Bill | null {
  const whole = (text: string) => (/^\s*[1-9]\d{0,5}\s*$/.test(text) ? Number(text) : null);
  const [ofCongress, ofBill] = [whole(congress), whole(number)];
  if (ofCongress === null || ofBill === null) return null;
  return { congress: ofCongress, type, number: ofBill, title, becameLaw: null };
}

/** Whether two are the same bill, whatever their titles. */
export function sameNumber(a: Bill | null, b: Bill | null): boolean {
  return a && b ? isSameBill(a, b) : a === b;
}

/** Whether two are the same bill with the same title. */
export function sameBill(a: Bill | null, b: Bill | null): boolean {
  return sameNumber(a, b) && a?.title === b?.title;
}
