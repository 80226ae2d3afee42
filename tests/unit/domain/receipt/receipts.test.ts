import { describe, expect, it } from 'vitest';
import { parseOfficeId } from '@/domain/congress/office';
import { alreadyWritten, likeness } from '@/domain/receipt/already-written';
import { officeOnReceipt, RECEIPT_BOUNDS, type Receipt } from '@/domain/receipt/receipt';
import {
  findReceipts,
  lastWritten,
  NO_FILTER,
  officesOf,
  putReceipt,
  withinBounds,
  withoutReceipts,
  withoutSent,
  withRestored,
  withSent,
} from '@/domain/receipt/receipts';
import { letterIdOf } from '@/tests/unit/workflows/fake-ports';
import { sampleReceipt } from './sample-receipt';

const one = parseOfficeId('X000001') ?? expect.fail();
const two = parseOfficeId('X000002') ?? expect.fail();
const sent = { at: '2026-11-03T16:00:00.000Z', how: 'said' } as const;
const ids = (receipts: readonly Receipt[]) => receipts.map(({ id }) => id);
const numbered = (count: number, changes: Partial<Receipt> = {}) =>
  Array.from({ length: count }, (_, index) => sampleReceipt({ id: `r${index}`, ...changes }));

describe('putting receipts', () => {
  it('adds a new one at the end and replaces a known one', () => {
    const [a, b] = [sampleReceipt({ id: 'a' }), sampleReceipt({ id: 'b' })];
    expect(ids(putReceipt([a], b))).toEqual(['a', 'b']);
    expect(putReceipt([a, b], { ...a, subject: 'New' })).toMatchObject([{ subject: 'New' }, { id: 'b' }]);
  });

  it('keeps the newest within the limits of number and text', () => {
    const many = withinBounds(numbered(RECEIPT_BOUNDS.count + 2));
    expect(many).toHaveLength(RECEIPT_BOUNDS.count);
    expect(many[0]?.id).toBe('r2');
    const long = withinBounds(numbered(4, { text: 'x'.repeat(RECEIPT_BOUNDS.text / 2 - 100) }));
    expect(ids(long)).toEqual(['r2', 'r3']);
    expect(withinBounds(numbered(1, { text: 'x'.repeat(RECEIPT_BOUNDS.text) }))).toHaveLength(1);
  });

  it('marks and unmarks as sent; the first mark counts', () => {
    const marked = withSent([sampleReceipt()], 'receipt-1', sent);
    expect(marked[0]?.sent).toEqual(sent);
    expect(withSent(marked, 'receipt-1', { at: '2027-01-01T00:00:00Z', how: 'confirmation' })).toEqual(
      marked,
    );
    expect(withoutSent(marked, 'receipt-1')).toEqual([sampleReceipt()]);
  });

  it('deletes, and restores in order of time without duplicates', () => {
    const all = numbered(3).map((receipt, day) => ({
      ...receipt,
      filledAt: `2026-11-0${day + 1}T00:00:00Z`,
    }));
    const rest = withoutReceipts(all, ['r1']);
    expect(ids(rest)).toEqual(['r0', 'r2']);
    expect(ids(withRestored(rest, all))).toEqual(['r0', 'r1', 'r2']);
  });
});

describe('lastWritten', () => {
  const filled = sampleReceipt({ id: 'later', filledAt: '2026-11-09T00:00:00Z' });
  it('is the last one sent, else the last one filled, else null', () => {
    expect(lastWritten([], one)).toBeNull();
    expect(lastWritten([filled], two)).toBeNull();
    expect(lastWritten([sampleReceipt(), filled], one)).toEqual({ at: filled.filledAt, sent: false });
    expect(lastWritten([sampleReceipt({ sent }), filled], one)).toEqual({ at: sent.at, sent: true });
  });
});

describe('alreadyWritten', () => {
  const { letterId, text, host } = sampleReceipt();
  const other = letterIdOf('other');
  const letter = { letterId, text, host, officeId: one };

  it('finds the same letter to the same office, preferring sent ones', () => {
    const receipts = [sampleReceipt({ id: 'a', sent }), sampleReceipt({ id: 'b' })];
    expect(alreadyWritten(receipts, letter)?.id).toBe('a');
    expect(alreadyWritten(receipts.slice(1), letter)?.id).toBe('b');
  });

  it('finds an edited letter, and a copy with another id', () => {
    const longer = `${text}\n\nOur river floods every spring.`;
    expect(alreadyWritten([sampleReceipt()], { ...letter, text: longer })).not.toBeNull();
    expect(alreadyWritten([sampleReceipt()], { ...letter, letterId: other })).not.toBeNull();
  });

  it('finds nothing for another office, another letter or a rewritten one', () => {
    expect(alreadyWritten([sampleReceipt()], { ...letter, officeId: two })).toBeNull();
    expect(alreadyWritten([sampleReceipt()], { ...letter, officeId: null })).toBeNull();
    const words = 'Dear Senator:\n\nSchools need teachers and time for them.\n\nSincerely,\nSample';
    expect(alreadyWritten([sampleReceipt()], { ...letter, letterId: other, text: words })).toBeNull();
    expect(alreadyWritten([sampleReceipt()], { ...letter, text: words })).toBeNull();
  });

  it('uses the host if the office is unknown', () => {
    const unknown = sampleReceipt({ officeId: null });
    expect(alreadyWritten([unknown], { ...letter, officeId: null })).not.toBeNull();
    expect(alreadyWritten([unknown], { ...letter, officeId: null, host: 'other.house.gov' })).toBeNull();
  });

  it('compares texts of any length', () => {
    expect([likeness('', ''), likeness('a', ''), likeness('a b', 'a b'), likeness('a', 'b')]).toEqual([
      1, 0, 1, 0,
    ]);
  });
});

describe('findReceipts', () => {
  const receipts = [
    sampleReceipt({ id: 'old', filledAt: '2026-01-01T00:00:00Z', officeName: 'Rep. Sample Peña' }),
    sampleReceipt({ id: 'new', sent }),
  ];
  it('sorts newest first and applies the filter', () => {
    const find = (filter: Partial<typeof NO_FILTER>) =>
      ids(findReceipts(receipts, { ...NO_FILTER, ...filter }));
    expect(find({})).toEqual(['new', 'old']);
    expect(find({ state: 'sent' })).toEqual(['new']);
    expect(find({ state: 'filled' })).toEqual(['old']);
    expect(find({ office: 'Rep. Sample Peña' })).toEqual(['old']);
    expect(find({ search: 'RIVERS pena' })).toEqual(['old']);
    expect(find({ search: 'rivers nobody' })).toEqual([]);
    expect(officesOf([...receipts, ...receipts])).toEqual(['Rep. Sample Peña', 'Sen. Sample Testcase']);
  });
});

describe('officeOnReceipt', () => {
  it('names the office, or the host if it has no name', () => {
    expect(officeOnReceipt({ kind: 'executive', id: 'president' }, 'x')).toBe('The White House');
    expect(officeOnReceipt({ kind: 'unknown-member', chamber: 'house' }, 'x.house.gov')).toBe('x.house.gov');
    expect(officeOnReceipt(null, 'example.org')).toBe('example.org');
  });
});
