import { describe, expect, it } from 'vitest';
import data from '@/assets/data/districts-119.json';
import { type DistrictTable, parseDistrictTable, placesOfZip, tableOfDay } from '@/domain/congress/district';
import { encodeDistricts } from '@/domain/congress/district-code';
import { parseState } from '@/domain/constituent/us-state';
import { parseZip } from '@/domain/constituent/zip-code';

const state = (code: string) => parseState(code) ?? expect.fail();
const zip = (text: string) => parseZip(text)?.zip ?? expect.fail();

/** 20101 changes districts between the two tables. 20102 is in two states. */
function sample(congress: number, from: string, until: string, districts: readonly number[]): DistrictTable {
  const code = encodeDistricts([
    [20101, [{ state: state('TX'), districts }]],
    [
      20102,
      [
        { state: state('TX'), districts: [1] },
        { state: state('NM'), districts: [3] },
      ],
    ],
    [30101, [{ state: state('NM'), districts: [2] }]],
    [30102, [{ state: state('NM'), districts: [2, 3] }]],
  ]);
  const head = { source: 'sample', licence: 'none', date: from, congress, from, until };
  const table = parseDistrictTable({ ...head, changing: ['TX'], ranges: [], ...code });
  return table ?? expect.fail('the sample does not parse');
}

const old = sample(119, '2025-01-03', '2027-01-03', [1]);
const next = sample(120, '2027-01-03', '2029-01-03', [7]);

describe('placesOfZip', () => {
  const TX = state('TX');
  const NM = state('NM');
  const places = (...list: object[]) => ({ kind: 'places', places: list });
  const of = (text: string, day: string, tables = [old]) => placesOfZip(tables, zip(text), day);

  it("returns the districts during the table's Congress", () => {
    for (const day of ['2026-11-22', '2027-01-02'])
      expect(of('20101', day)).toEqual(places({ kind: 'districts', state: TX, districts: [1] }));
    expect(of('30102', '2026-11-22')).toEqual(places({ kind: 'districts', state: NM, districts: [2, 3] }));
  });

  it('returns only the state after that if its lines changed; other states keep their lines', () => {
    const changed = { kind: 'state', state: TX, why: 'lines-changed' };
    for (const day of ['2027-01-03', '2028-12-31']) {
      expect(of('20101', day)).toEqual(places(changed));
      expect(of('20102', day)).toEqual(places(changed, { kind: 'districts', state: NM, districts: [3] }));
      expect(of('30101', day)).toEqual(places({ kind: 'districts', state: NM, districts: [2] }));
    }
  });

  it('returns no districts in the Congress after the next', () => {
    expect(of('30101', '2029-01-03')).toEqual(places({ kind: 'state', state: NM, why: 'lines-changed' }));
  });

  it('switches to the next table on its first day, in any order of tables', () => {
    for (const tables of [
      [old, next],
      [next, old],
    ]) {
      expect(tableOfDay(tables, '2027-01-02')).toBe(old);
      expect(tableOfDay(tables, '2027-01-03')).toBe(next);
      expect(of('20101', '2027-01-02', tables)).toEqual(
        places({ kind: 'districts', state: TX, districts: [1] }),
      );
      expect(of('20101', '2027-01-03', tables)).toEqual(
        places({ kind: 'districts', state: TX, districts: [7] }),
      );
    }
  });

  it('finds only the state of an unknown ZIP code, by its first three digits', () => {
    expect(of('30199', '2026-11-22')).toEqual(places({ kind: 'state', state: NM, why: 'not-in-table' }));
  });

  it('asks for the state if those digits belong to two states or none', () => {
    expect(of('20199', '2026-11-22')).toEqual({ kind: 'which-state', states: [NM, TX] });
    expect(of('09001', '2026-11-22')).toEqual({ kind: 'which-state', states: [] });
    expect(of('30101', '2020-01-01')).toEqual({ kind: 'which-state', states: [] });
    expect(of('30101', '2026-11-22', [])).toEqual({ kind: 'which-state', states: [] });
  });
});

describe('with the built-in table', () => {
  const table = parseDistrictTable(data) ?? expect.fail('it does not parse');
  const CHANGING = ['AL', 'CA', 'FL', 'LA', 'NC', 'OH', 'TN', 'TX', 'UT'];

  it('no ZIP code of a changing state has a district from that day on, and all others do', () => {
    expect([...table.changing].sort()).toEqual(CHANGING);
    for (let number = 0; number < 100_000; number += 7) {
      const code = zip(String(number).padStart(5, '0'));
      if (table.find(code) === null) continue;
      const answer = placesOfZip([table], code, '2027-01-03');
      if (answer.kind !== 'places') throw new Error(`${code} has no places`);
      for (const place of answer.places)
        expect([code, place.kind]).toEqual([code, CHANGING.includes(place.state) ? 'state' : 'districts']);
    }
  });

  it('finds the state of a PO box, and asks for that of a military address', () => {
    expect(placesOfZip([table], zip('02297'), '2026-11-22')).toEqual({
      kind: 'places',
      places: [{ kind: 'state', state: 'MA', why: 'not-in-table' }],
    });
    expect(placesOfZip([table], zip('09012'), '2026-11-22')).toEqual({ kind: 'which-state', states: [] });
  });
});
