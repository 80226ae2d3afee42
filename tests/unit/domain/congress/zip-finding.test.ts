import { describe, expect, it } from 'vitest';
import type { ZipPlace } from '@/domain/congress/district';
import { officesOfSeats } from '@/domain/congress/office-list';
import { findingOf, officesOf, seatsOf } from '@/domain/congress/zip-finding';
import { parseState } from '@/domain/constituent/us-state';
import { sampleDirectory } from './sample-directory';

const state = (code: string) => parseState(code) ?? expect.fail();
const [MA, TX, WY] = [state('MA'), state('TX'), state('WY')];

function find(...places: readonly ZipPlace[]) {
  const list = officesOfSeats(sampleDirectory(), seatsOf(places), '2026-11-22');
  const finding = findingOf({ kind: 'places', places }, list);
  if (finding.kind !== 'choices') throw new Error('no choices');
  const seats = finding.choices.map(({ state: code, district, holder }) => [
    `${code}-${district}`,
    holder?.id,
  ]);
  return { seats, doubt: finding.doubt, choices: finding.choices };
}

describe('findingOf', () => {
  it("is certain for a ZIP code in one district: senators first, then the seat's holder", () => {
    const { seats, doubt, choices } = find({ kind: 'districts', state: MA, districts: [12] });
    expect([seats, doubt]).toEqual([[['MA-12', 'X000004']], null]);
    expect(choices.map(officesOf)).toEqual([['X000001', 'X000002', 'X000004']]);
  });

  it('offers a choice of several districts, in one or two states', () => {
    const { seats, doubt, choices } = find(
      { kind: 'districts', state: MA, districts: [12, 1] },
      { kind: 'districts', state: WY, districts: [0] },
    );
    expect(doubt).toBe('several');
    expect(seats).toEqual([
      ['MA-1', 'X000003'],
      ['MA-12', 'X000004'],
      ['WY-0', 'X000008'],
    ]);
    expect(choices.map(officesOf).at(-1)).toEqual(['X000008']);
  });

  it('includes a vacant seat with its senators', () => {
    const { seats, choices } = find({ kind: 'districts', state: MA, districts: [7] });
    expect(seats).toEqual([['MA-7', undefined]]);
    expect(choices.map(officesOf)).toEqual([['X000001', 'X000002']]);
  });

  it('offers every seat of a state if only the state is known, and says why', () => {
    for (const why of ['not-in-table', 'lines-changed'] as const) {
      const { seats, doubt } = find({ kind: 'state', state: MA, why });
      expect([seats.map(([seat]) => seat), doubt]).toEqual([['MA-1', 'MA-12'], why]);
    }
    const both = find(
      { kind: 'state', state: MA, why: 'lines-changed' },
      { kind: 'districts', state: TX, districts: [12] },
    );
    expect([both.seats.length, both.doubt]).toEqual([3, 'lines-changed']);
  });

  it("is certain of a state's only seat", () => {
    const { seats, doubt } = find({ kind: 'state', state: WY, why: 'not-in-table' });
    expect([seats, doubt]).toEqual([[['WY-0', 'X000008']], null]);
  });

  it('asks for the state if it is unknown', () => {
    const answer = { kind: 'which-state', states: [MA] } as const;
    expect(findingOf(answer, { offices: [], omitted: 0, table: null })).toEqual(answer);
  });
});
