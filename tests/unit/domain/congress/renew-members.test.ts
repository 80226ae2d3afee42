import { describe, expect, it } from 'vitest';
import { parseDirectory } from '@/domain/congress/directory';
import { haveSeatsGone, readRenewal } from '@/domain/congress/renew-members';
import { publishedMember, sampleTableData } from './sample-directory';

const date = '2026-11-22';
const seat = (at: number, term: object = {}) =>
  publishedMember(`X0000${String(at).padStart(2, '0')}`, ['Ann', `Stub${at}`], {
    type: 'rep',
    state: 'NY',
    district: at,
    ...term,
  });
const senator = (at: number) => seat(at, { type: 'sen', district: undefined });
const whole = [...Array.from({ length: 40 }, (_, at) => seat(at + 1)), senator(50), senator(51)];
const builtIn = sampleTableData(whole);
const read = (list: readonly unknown[]) => readRenewal(JSON.stringify(list), builtIn, date);
const without = (...gone: number[]) => whole.filter((_, at) => !gone.includes(at));

describe('readRenewal', () => {
  it('accepts a complete list, dated by the day of the fetch', () => {
    expect(read(whole)).toMatchObject({ kind: 'table', table: { date, congress: 119 } });
  });

  it('accepts a few vacancies, including one senator', () => {
    expect(read(without(3, 40)).kind).toBe('table');
  });

  it.each([
    ['more than one seat in twenty is missing', without(1, 2, 3)],
    ['both senators of a state are missing', without(40, 41)],
  ])('refuses a list in which %s', (_, list) => {
    expect(read(list)).toEqual({ kind: 'refused', why: 'seats-gone' });
  });

  it('does not count a seat with a new holder as missing', () => {
    const [before, after] = [
      builtIn,
      sampleTableData([...without(0, 1, 2), ...[60, 61, 62].map((at) => seat(at, { district: at - 59 }))]),
    ].map((data) => parseDirectory(data) ?? expect.fail());
    expect(before && after && haveSeatsGone(before, after)).toBe(false);
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['no list', '{}'],
    ['two holders of one seat', JSON.stringify([...whole, seat(60, { district: 1 })])],
    ['three senators of one state', JSON.stringify([...whole, senator(60)])],
  ])('refuses %s', (_, text) => {
    expect(readRenewal(text, builtIn, date)).toEqual({ kind: 'refused', why: 'not-valid' });
  });

  it('keeps a known form if the publisher has none and the site is the same', () => {
    const known = sampleTableData([seat(1, { contact_form: 'https://stub.house.gov/contact' })]);
    const form = (term: object) => {
      const renewal = readRenewal(JSON.stringify([seat(1, term)]), known, date);
      return renewal.kind === 'table' ? renewal.table.contacts[0]?.at(4) : renewal.why;
    };
    expect(form({})).toBe('/contact');
    expect(form({ contact_form: 'https://stub.house.gov/new' })).toBe('/new');
    expect(form({ url: 'https://other.house.gov' })).toBeNull();
  });
});
