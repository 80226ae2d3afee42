import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '@/assets/data/districts-119.json';
import { parseDistrictTable } from '@/domain/congress/district';
import { decodeDistricts, encodeDistricts, type ZipPlaces } from '@/domain/congress/district-code';
import { US_STATES } from '@/domain/constituent/us-state';
import { parseZip } from '@/domain/constituent/zip-code';
import { GENERATED } from '@/tests/support/generated';

const states = US_STATES.map(({ code }) => code);
const places: fc.Arbitrary<ZipPlaces> = fc.uniqueArray(
  fc.record({
    state: fc.constantFrom(...states.slice(0, 3)),
    districts: fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 2, selector: ({ state }) => state },
);
const entries = fc
  .uniqueArray(fc.tuple(fc.nat(99_999), places), { maxLength: 60, selector: ([zip]) => zip })
  .map((list) => list.toSorted(([a], [b]) => a - b));

describe('the encoding of districts', () => {
  it('decodes what was encoded, and nothing for other ZIP codes', GENERATED, () => {
    fc.assert(
      fc.property(entries, fc.nat(99_999), (list, other) => {
        const decoded = decodeDistricts(encodeDistricts(list));
        expect(decoded?.size).toBe(list.length);
        for (const [zip, zipPlaces] of list) expect(decoded?.find(zip)).toEqual(zipPlaces);
        if (!list.some(([zip]) => zip === other)) expect(decoded?.find(other)).toBeNull();
      }),
    );
  });

  const code = encodeDistricts([[501, [{ state: states[0] ?? expect.fail(), districts: [1, 2] }]]]);
  it.each([
    ['a character that is not a digit', { ...code, gaps: `${code.gaps} ` }],
    ['an unfinished number', { ...code, places: String.fromCharCode(35 + 50) }],
    ['more gaps than places', { ...code, gaps: `${code.gaps}#` }],
    ['an unknown place', { ...code, places: '$' }],
    ['a set too few', { ...code, sets: '' }],
    ['a set too many', { ...code, sets: `${code.sets}|NY1` }],
    ['an invalid state', { ...code, sets: 'XX1' }],
    ['an invalid district', { ...code, sets: 'NY' }],
    ['a ZIP code of six digits', { ...code, gaps: `${'W'.repeat(4)}#` }],
  ])('is refused with %s', (_, broken) => {
    expect(decodeDistricts(broken)).toBeNull();
  });

  it('never throws, whatever the input', GENERATED, () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (gaps, where, sets) => {
        decodeDistricts({ gaps, places: where, sets });
      }),
    );
  });
});

describe('the table of the 119th Congress', () => {
  const table = parseDistrictTable(data) ?? expect.fail('it does not parse');
  const zips = Array.from({ length: 100_000 }, (_, number) => String(number).padStart(5, '0')).flatMap(
    (text) => parseZip(text)?.zip ?? [],
  );
  const isRange = (zip: string) =>
    data.ranges.some(([, first = '', last = '']) => first <= zip && zip <= last);

  it('has exactly the rows of its source, in the same order', () => {
    const rows = zips
      .filter((zip) => !isRange(zip))
      .flatMap((zip) =>
        (table.find(zip) ?? []).flatMap(({ state, districts }) =>
          districts.map((district) => `${zip},${state},${district}\n`),
        ),
      );
    expect(rows).toHaveLength(42_033);
    // Digest of the source, zip-districts.csv, from assets/data/README.md.
    expect(
      createHash('sha256')
        .update(`zip,state,district\n${rows.join('')}`)
        .digest('hex'),
    ).toBe('a67663194261e3d12e65f8ab13e5aada2e1b83f3cb8cd308f1bc37f18b9705ba');
    expect(table.size).toBe(33_774);
  });

  it('adds the territories that its source omits', () => {
    for (const [zip, state] of [
      ['96910', 'GU'],
      ['96932', 'GU'],
      ['96799', 'AS'],
      ['00801', 'VI'],
      ['00851', 'VI'],
      ['96951', 'MP'],
    ] as const)
      expect(table.find(parseZip(zip)?.zip ?? expect.fail())).toEqual([{ state, districts: [0] }]);
  });

  it.each([
    ['nothing', null],
    ['no code', { ...data, gaps: undefined }],
    ['an invalid changing state', { ...data, changing: ['XX'] }],
    ['an invalid day', { ...data, until: 'soon' }],
    ['an invalid encoding', { ...data, places: data.places.slice(1) }],
  ])('is refused with %s', (_, broken) => {
    expect(parseDistrictTable(broken)).toBeNull();
  });
});
