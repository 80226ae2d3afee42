import { describe, expect, it } from 'vitest';
import { parseDirectory } from '@/domain/congress/directory';
import { parseMemberTable } from '@/domain/congress/member-table';
import { readPublishedMembers } from '@/domain/congress/published-members';
import { publishedMember, SAMPLE_PUBLISHED } from './sample-directory';

const about = { source: 'sample', date: '2026-06-15' };
const seat = { type: 'rep', state: 'MA', district: 1 } as const;

function contactOf(term: Record<string, unknown>) {
  const read = readPublishedMembers(
    [publishedMember('X000001', ['Ann', 'Stub'], { ...seat, ...term })],
    about,
  );
  return { contact: read?.table.contacts[0], leftOut: read?.leftOut };
}

describe('readPublishedMembers', () => {
  it('produces a table that can be parsed', () => {
    const read = readPublishedMembers(SAMPLE_PUBLISHED, about);
    expect(parseMemberTable(read?.table)?.members).toHaveLength(SAMPLE_PUBLISHED.length);
    expect(parseDirectory(read?.table)).not.toBeNull();
    expect(read?.leftOut).toEqual([]);
  });

  it("keeps a published form, as a path if it is on the member's site", () => {
    expect(contactOf({ contact_form: 'https://stub.house.gov/contact' }).contact?.at(4)).toBe('/contact');
    expect(contactOf({ contact_form: 'https://forms.house.gov/stub' }).contact?.at(4)).toBe(
      'https://forms.house.gov/stub',
    );
    expect(contactOf({ contact_form: 'https://stub.house.gov/' }).contact?.at(4)).toBeNull();
  });

  it('leaves out and reports addresses outside Congress', () => {
    const malformed = contactOf({ contact_form: 'hhttps://stub.house.gov/contact' });
    expect(malformed.contact?.at(4)).toBeNull();
    expect(malformed.leftOut).toEqual(['X000001: left out the form hhttps://stub.house.gov/contact']);
    for (const url of [
      'https://example.com',
      'http://stub.house.gov',
      'https://stub.senate.gov',
      'https://house.gov',
    ]) {
      const { contact, leftOut } = contactOf({ url });
      expect([contact?.slice(3), leftOut]).toEqual([[null, null], [expect.stringContaining(url)]]);
    }
  });

  it('drops malformed phone numbers and parties', () => {
    expect(contactOf({ phone: '+1 202', party: '' }).contact?.slice(1, 3)).toEqual([null, null]);
  });

  const flat = {
    bioguide: 'X000001',
    first: 'Ann',
    last: 'Stub',
    state: 'MA',
    url: 'https://www.stub.senate.gov',
    recipe_form: 'https://www.stub.senate.gov/write',
  };
  it("uses a recipe's address for a senator without a published form, but never for a representative", () => {
    const form = (record: object) =>
      readPublishedMembers([{ ...flat, ...record }], about)?.table.contacts[0]?.at(4);
    expect(form({ chamber: 'senate' })).toBe('/write');
    expect(form({ chamber: 'senate', contact_form: 'https://www.stub.senate.gov/contact' })).toBe('/contact');
    expect(form({ chamber: 'senate', contact_form: 'https://www.stub.senate.gov/' })).toBe('/write');
    expect(form({ chamber: 'senate', recipe_form: 'http://www.stub.senate.gov/write' })).toBeNull();
    const house = {
      chamber: 'house',
      url: 'https://stub.house.gov',
      recipe_form: 'https://stub.house.gov/write',
    };
    expect(form(house)).toBeNull();
  });

  it('takes the Congress at whose end most House terms end, whatever the date', () => {
    const congress = (end: string | undefined, date: string) => {
      const record = publishedMember('X000001', ['Ann', 'Stub'], { ...seat, end: end ?? '' });
      return readPublishedMembers([record], { ...about, date })?.table.congress;
    };
    expect(congress('2027-01-03', '2026-06-15')).toBe(119);
    expect(congress('2027-01-03', '2027-01-05')).toBe(119);
    expect(congress('2029-01-03', '2027-01-05')).toBe(120);
    expect(congress(undefined, '2027-01-05')).toBe(120);
  });

  it.each([
    ['nothing', null],
    ['no list', {}],
    ['an empty list', []],
    ['a record without a name', [{ ...SAMPLE_PUBLISHED[0], name: {} }]],
    ['a record without terms', [{ ...SAMPLE_PUBLISHED[0], terms: [] }]],
    ['an invalid state', [publishedMember('X000001', ['Ann', 'Stub'], { ...seat, state: 'XX' })]],
    ['an invalid key', [publishedMember('x', ['Ann', 'Stub'], seat)]],
    ['far too many', Array.from({ length: 1001 }, () => SAMPLE_PUBLISHED[0])],
  ])('refuses %s', (_, data) => {
    expect(readPublishedMembers(data, about)).toBeNull();
  });
});
