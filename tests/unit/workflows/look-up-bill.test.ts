import { describe, expect, it } from 'vitest';
import type { StoredBill } from '@/domain/congress/stored-bill';
import { billStatusFile, SAMPLE_BILL } from '@/tests/support/bill-status-file';
import { lookUpBills } from '@/workflows/look-up-bill';
import type { BillPort } from '@/workflows/ports';

const HOUR = 60 * 60 * 1_000;
const ADDRESS = 'https://www.govinfo.gov/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s4321.xml';
type Answer = Awaited<ReturnType<BillPort['ask']>>;

/** Ports in memory that record each request. */
class Fake {
  on = true;
  now = Date.parse('2026-11-22T12:00:00Z');
  answer: Answer = { kind: 'text', text: billStatusFile() };
  readonly asked: string[] = [];
  stored: StoredBill | null = null;
  readonly service = lookUpBills({
    clock: { date: () => this.now },
    bills: {
      kept: async () => this.stored,
      keep: async (bill) => {
        this.stored = bill;
      },
      isOn: async () => this.on,
      ask: async (address) => {
        this.asked.push(address);
        return this.answer;
      },
    },
  });
  lookUp = () => this.service.lookUp(SAMPLE_BILL);
}

describe('lookUpBill', () => {
  it('requests nothing while it is off', async () => {
    const fake = new Fake();
    fake.on = false;
    expect(await fake.lookUp()).toEqual({ kind: 'off' });
    expect(fake.asked).toEqual([]);
    expect(fake.stored).toBeNull();
  });

  it('requests a bill once, and stores the answer with its date', async () => {
    const fake = new Fake();
    const [first, second] = await Promise.all([fake.lookUp(), fake.lookUp()]);
    expect(first).toMatchObject({ kind: 'known', at: '2026-11-22T12:00:00.000Z' });
    expect(second).toEqual(first);
    fake.now += 5 * HOUR;
    expect(await fake.lookUp()).toEqual(first);
    expect(fake.asked).toEqual([ADDRESS]);
    fake.now += 2 * HOUR;
    expect(await fake.lookUp()).toMatchObject({ kind: 'known', at: '2026-11-22T19:00:00.000Z' });
    expect(fake.asked).toEqual([ADDRESS, ADDRESS]);
  });

  it('uses stored answers after it was switched off, and requests nothing more', async () => {
    const fake = new Fake();
    await fake.lookUp();
    fake.on = false;
    fake.now += 100 * HOUR;
    expect(await fake.lookUp()).toMatchObject({ kind: 'known', at: '2026-11-22T12:00:00.000Z' });
    expect(fake.asked).toHaveLength(1);
  });

  it('requests nothing more about a Congress that was over at the last request', async () => {
    const fake = new Fake();
    fake.now = Date.parse('2027-01-05T12:00:00Z');
    await fake.lookUp();
    fake.now += 1_000 * HOUR;
    expect(await fake.lookUp()).toMatchObject({ kind: 'known' });
    expect(fake.asked).toHaveLength(1);
  });

  it.each([
    [{ kind: 'failed', why: 'no-answer' }, 'no-answer'],
    [{ kind: 'failed', why: 'too-large' }, 'no-answer'],
    [{ kind: 'failed', why: 'not-there' }, 'not-there'],
    [{ kind: 'text', text: '<html></html>' }, 'not-understood'],
    [{ kind: 'text', text: billStatusFile({ bill: { ...SAMPLE_BILL, number: 9 } }) }, 'not-understood'],
  ] as const)('%#: a failure is reported, and not retried at once', async (answer, why) => {
    const fake = new Fake();
    fake.answer = answer;
    expect(await fake.lookUp()).toEqual({ kind: 'failed', why });
    fake.now += HOUR / 12;
    await fake.lookUp();
    expect(fake.asked).toHaveLength(1);
    fake.now += HOUR / 4;
    fake.answer = { kind: 'text', text: billStatusFile() };
    expect(await fake.lookUp()).toMatchObject({ kind: 'known' });
    expect(fake.asked).toHaveLength(2);
  });

  it('keeps the earlier answer if a later request fails', async () => {
    const fake = new Fake();
    const first = await fake.lookUp();
    fake.now += 7 * HOUR;
    fake.answer = { kind: 'failed', why: 'no-answer' };
    expect(await fake.lookUp()).toEqual(first);
    expect(fake.stored?.at).toBe('2026-11-22T12:00:00.000Z');
  });

  it('requests again after a clock was set back', async () => {
    const fake = new Fake();
    await fake.lookUp();
    fake.now -= 10_000 * HOUR;
    await fake.lookUp();
    expect(fake.asked).toHaveLength(2);
  });
});
