import { describe, expect, it } from 'vitest';
import { officeOfPage } from '@/domain/congress/contact-page';
import type { Office } from '@/domain/congress/office';
import { isElsewhere, isSameOffice, type OfficePlace } from '@/domain/congress/same-office';
import { sampleTable } from './sample-table';

const table = sampleTable();
const officeAt = (url: string): Office | null =>
  officeOfPage(table, { url, title: '', siteName: '', headings: [] });

/** A place whose office is known only by its address. */
function at(address: string, formAddress = address): OfficePlace {
  return { address, formAddress, office: officeAt(address) };
}

const MEMBER = 'https://www.testcase.senate.gov/contact';
const SISTER = 'https://forms.testcase.senate.gov/step-2';
const NAMESAKE = 'https://paulatestcase.house.gov/contact';
const UNKNOWN = 'https://outreach.senate.gov/eform?office=one';

describe('isSameOffice', () => {
  it.each([
    ['the same address', MEMBER, MEMBER],
    ['another page of the member', MEMBER, 'https://www.testcase.senate.gov/contact/message?step=2'],
    ['another host of the member', MEMBER, SISTER],
    ['the same vendor form', UNKNOWN, UNKNOWN],
    ['a later step of a vendor form', UNKNOWN, 'https://outreach.senate.gov/step-2?office=one'],
    [
      'the same executive office',
      'https://www.whitehouse.gov/contact/',
      'https://www.whitehouse.gov/contact/share/',
    ],
    ['the same page outside Congress', 'https://example.org/contact', 'https://example.org/contact#2'],
  ])('continues to %s', (_, from, to) => {
    expect(isSameOffice(at(from), at(to))).toBe(true);
  });

  it.each([
    ['another member', MEMBER, 'https://www.fixture.senate.gov/contact'],
    ['a member of the same name', MEMBER, NAMESAKE],
    ['a page of the chamber', MEMBER, 'https://www.senate.gov/contact'],
    ['a form of the member from the chamber', 'https://www.senate.gov/contact', MEMBER],
    ['a vendor’s form of an unknown office', MEMBER, UNKNOWN],
    ['another office’s form at the same vendor', UNKNOWN, 'https://outreach.senate.gov/eform?office=two'],
    ['another host of nobody known', UNKNOWN, 'https://outreach.house.gov/eform?office=one'],
    ['another executive office', 'https://www.whitehouse.gov/contact/', 'https://www.justice.gov/contact/'],
    [
      'another customer of a vendor outside',
      'https://example.org/one/contact',
      'https://example.org/two/contact',
    ],
    ['a host that looks like it', MEMBER, 'https://www.testcase.senate.gov.example.org/contact'],
    ['an address with a user name', MEMBER, 'https://www.testcase.senate.gov@example.org/contact'],
  ])('never continues to %s', (_, from, to) => {
    expect(isSameOffice(at(from), at(to))).toBe(false);
  });

  it('continues in a frame of an unknown member only at the same vendor', () => {
    const page = 'https://www.senate.gov/contact';
    expect(isSameOffice(at(page, UNKNOWN), at(page, 'https://outreach.senate.gov/step-2'))).toBe(true);
    expect(isSameOffice(at(page, UNKNOWN), at(page, 'https://other.senate.gov/step-2'))).toBe(false);
  });

  it('does not continue if the page names somebody else', () => {
    const other = { ...at(MEMBER), office: { kind: 'unknown-member', chamber: 'senate' } } as const;
    expect(isSameOffice(at(MEMBER), other)).toBe(false);
  });
});

describe('isElsewhere', () => {
  it.each([
    ['https://www.testcase.senate.gov/other', false],
    [SISTER, false],
    // The page has to be read: only the page can show that a member's forms are on another host.
    ['https://testcaseforms.senate.gov/contact', false],
    ['https://www.fixture.senate.gov/contact', true],
    ['https://example.org/contact', true],
    ['about:blank', true],
  ])('%s: %s', (address, elsewhere) => {
    expect(isElsewhere(at(MEMBER), address, officeAt(address))).toBe(elsewhere);
  });

  it('is true for every other host if the office is unknown', () => {
    expect(isElsewhere(at(UNKNOWN), 'https://other.senate.gov/', officeAt('https://other.senate.gov/'))).toBe(
      true,
    );
  });
});
