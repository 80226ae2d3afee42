import { describe, expect, it } from 'vitest';
import type { Bill } from '@/domain/letter/letter';
import { congressEnd, staleBill } from '@/domain/letter/stale-bill';

const bill: Bill = { congress: 119, type: 's', number: 1, title: 'Sample', becameLaw: null };

describe('congressEnd', () => {
  it.each([
    [119, '2027-01-03'],
    [118, '2025-01-03'],
    [115, '2019-01-03'],
    [73, '1935-01-03'],
    [72, '1933-03-04'],
    [1, '1791-03-04'],
  ])('of the %ith is %s', (congress, day) => {
    expect(congressEnd(congress)).toBe(day);
  });
});

describe('staleBill', () => {
  it("is null without a bill and during the bill's Congress", () => {
    expect(staleBill(null, '2026-11-22')).toBeNull();
    expect(staleBill(bill, '2027-01-02')).toBeNull();
    expect(staleBill({ ...bill, congress: 9000 }, '2026-11-22')).toBeNull();
    expect(staleBill(bill, '2027-01-02T23:00:00Z')).toBeNull();
  });

  it('is over from the day its Congress ends', () => {
    expect(staleBill(bill, '2027-01-03')).toEqual({ kind: 'congress-over', congress: 119 });
    expect(staleBill({ ...bill, congress: 118 }, '2026-11-22')).toEqual({
      kind: 'congress-over',
      congress: 118,
    });
  });

  it('prefers that it became law', () => {
    const law = { number: '115-164', date: '2018-04-11' };
    expect(staleBill({ ...bill, congress: 115, becameLaw: law }, '2026-11-22')).toEqual({
      kind: 'became-law',
      law,
    });
    expect(staleBill({ ...bill, becameLaw: law }, '2026-11-22')).toEqual({ kind: 'became-law', law });
  });
});
