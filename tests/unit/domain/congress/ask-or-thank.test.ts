import { describe, expect, it } from 'vitest';
import { askOrThank } from '@/domain/congress/ask-or-thank';
import { parseOfficeId } from '@/domain/congress/office';
import { parseBillStatus } from '@/domain/congress/parse-bill-status';
import { isThanked } from '@/domain/congress/stored-bill';
import { billStatusFile, SAMPLE_BILL, type SampleFile } from '@/tests/support/bill-status-file';

const of = (id: string, file: SampleFile) => {
  const result = parseBillStatus(billStatusFile(file), SAMPLE_BILL);
  if (result.kind !== 'status') throw new Error(result.why);
  return askOrThank(result.status, parseOfficeId(id));
};

describe('askOrThank', () => {
  it('thanks sponsors and cosponsors', () => {
    expect(of('A000001', {})).toEqual({ kind: 'thank', why: 'sponsor' });
    expect(of('B000002', { cosponsors: [{ id: 'B000002', since: '2025-03-04' }] })).toEqual({
      kind: 'thank',
      why: 'cosponsor',
      since: '2025-03-04',
    });
  });

  it('asks everybody else', () => {
    expect(of('D000004', { cosponsors: [{ id: 'B000002' }] })).toEqual({
      kind: 'ask',
      why: 'not-a-cosponsor',
    });
  });

  it('asks a member who withdrew, and thanks one who joined again', () => {
    const gone = { id: 'B000002', since: '2025-03-04', withdrawn: '2025-05-06' };
    expect(of('B000002', { cosponsors: [gone] })).toEqual({
      kind: 'ask',
      why: 'withdrawn',
      on: '2025-05-06',
    });
    expect(of('B000002', { cosponsors: [gone, { id: 'B000002', since: '2025-07-08' }] })).toEqual({
      kind: 'thank',
      why: 'cosponsor',
      since: '2025-07-08',
    });
  });

  it('is unknown if lists have entries without a key, and for offices outside Congress', () => {
    expect(of('D000004', { cosponsors: [{ id: null }] })).toEqual({ kind: 'unknown' });
    expect(of('president', {})).toEqual({ kind: 'unknown' });
    expect(of('nobody', {})).toEqual({ kind: 'unknown' });
  });

  it("follows the person's choice", () => {
    const thank = { kind: 'thank', why: 'sponsor' } as const;
    expect(isThanked(thank, null)).toBe(true);
    expect(isThanked(thank, 'ask')).toBe(false);
    expect(isThanked({ kind: 'unknown' }, null)).toBe(false);
    expect(isThanked({ kind: 'ask', why: 'not-a-cosponsor' }, 'thank')).toBe(true);
  });
});
