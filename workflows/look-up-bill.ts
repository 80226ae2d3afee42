import { type BillNumber, billStatusAddress } from '@/domain/congress/bill-status';
import { parseBillStatus } from '@/domain/congress/parse-bill-status';
import type { BillLookUp } from '@/domain/congress/stored-bill';
import { congressEnd } from '@/domain/letter/stale-bill';
import { isWithin } from '@/domain/time';
import type { BillPorts } from './ports';
import { SharedWork } from './shared-work';

/** The public record is updated every four hours. */
const FRESH_FOR = 6 * 60 * 60 * 1_000;
/** After a failed attempt. */
const REST_FOR = 10 * 60 * 1_000;

/**
 * Returns the status of a bill: the stored one if it is fresh, else the public record, if the person has switched
 * that look-up on. An old answer is better than none; it has its date.
 */
async function lookUpBill({ bills, clock }: BillPorts, bill: BillNumber): Promise<BillLookUp> {
  const kept = await bills.kept(bill);
  const now = clock.date();
  const known = (): BillLookUp | null =>
    kept?.status && kept.at ? { kind: 'known', status: kept.status, at: kept.at } : null;
  // A Congress that had already ended has no news.
  const isFinal = (kept?.at?.slice(0, 10) ?? '') > congressEnd(bill.congress);
  if (isFinal || isRecent(kept?.at ?? null, FRESH_FOR, now)) return known() ?? { kind: 'off' };
  if (!(await bills.isOn())) return known() ?? { kind: 'off' };
  const address = billStatusAddress(bill);
  if (address === null) return known() ?? { kind: 'failed', why: 'not-there' };
  if (isRecent(kept?.tried ?? null, REST_FOR, now)) return known() ?? { kind: 'failed', why: 'no-answer' };

  const tried = new Date(now).toISOString();
  const { congress, type, number } = bill;
  const answer = await bills.ask(address);
  const result = answer.kind === 'text' ? parseBillStatus(answer.text, bill) : null;
  if (result?.kind === 'status') {
    await bills.keep({ congress, type, number, status: result.status, at: tried, tried });
    return { kind: 'known', status: result.status, at: tried };
  }
  await bills.keep({ congress, type, number, status: kept?.status ?? null, at: kept?.at ?? null, tried });
  if (result) return known() ?? { kind: 'failed', why: 'not-understood' };
  const why = answer.kind === 'failed' && answer.why === 'not-there' ? 'not-there' : 'no-answer';
  return known() ?? { kind: 'failed', why };
}

/** Whether a moment was less than this many milliseconds ago. A future one (the clock was set back) was not. */
function isRecent(moment: string | null, lasts: number, now: number): boolean {
  return moment !== null && isWithin(now, Date.parse(moment) + lasts, lasts);
}

/** Looks up bills for the extension's pages. Simultaneous questions share one request. Never throws. */
export function lookUpBills(ports: BillPorts): { lookUp(bill: BillNumber): Promise<BillLookUp> } {
  const work = new SharedWork<BillLookUp>();
  return {
    lookUp: ({ congress, type, number }) =>
      work
        .do(`${congress}/${type}/${number}`, () => lookUpBill(ports, { congress, type, number }))
        .catch(() => ({ kind: 'failed', why: 'no-answer' })),
  };
}
