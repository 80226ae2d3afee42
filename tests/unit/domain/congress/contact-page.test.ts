import { describe, expect, it } from 'vitest';
import { officeOfPage, otherState, type PageIdentity } from '@/domain/congress/contact-page';
import type { Office } from '@/domain/congress/office';
import { parseState } from '@/domain/constituent/us-state';
import { sampleTable } from './sample-table';

const table = sampleTable();

function office(url: string, page: Partial<PageIdentity> = {}): Office | null {
  return officeOfPage(table, { url, title: 'Contact', siteName: '', headings: [], ...page });
}

/** The member's bioguide key, or the kind of office. */
function who(url: string, page: Partial<PageIdentity> = {}): string | null {
  const found = office(url, page);
  if (found?.kind === 'member') return found.member.bioguide;
  return found?.kind === 'unknown-member' ? found.chamber : (found?.id ?? null);
}

describe('officeOfPage', () => {
  it.each([
    ['https://www.testcase.senate.gov/contact', 'X000001'],
    ['https://testcase.senate.gov', 'X000001'],
    ['https://forms.testcase.senate.gov/a?b#c', 'X000001'],
    ['http://WWW.TESTCASE.SENATE.GOV.:443/', 'X000001'],
    ['https://paulatestcase.house.gov/contact', 'X000003'],
    ['https://testcase.house.gov/contact', 'house'],
    ['https://paulatestcase.senate.gov/contact', 'senate'],
    ['https://www.senate.gov/contact', 'senate'],
    ['https://outreach.senate.gov/form', 'senate'],
    ['https://www.whitehouse.gov/contact/', 'president'],
    ['https://whitehouse.gov', 'president'],
    ['https://www.justice.gov/doj/webform/x', 'justice'],
    ['https://example.com/testcase.senate.gov', null],
    ['https://testcase.senate.gov.example.com/', null],
    ['https://testcase.senate.gov@example.com/', null],
    ['https://example.com\\@testcase.senate.gov/', null],
    ['https://user@testcase.senate.gov/', null],
    ['https://nottestcasesenate.gov/', null],
    ['https://fakewhitehouse.gov/', null],
    ['file:///testcase.senate.gov', null],
    ['testcase.senate.gov', null],
    ['', null],
  ])('of %s is %s', (url, expected) => {
    expect(who(url)).toBe(expected);
  });

  it.each([
    ['Contact | U.S. Senator Samuel Q. Testcase', 'X000001'],
    ['Contact | Senator Sam Testcase of Massachusetts', 'X000001'],
    ['Write Senator Testcase', 'X000001'],
    ['Email Senator Sam', 'X000001'],
    ['Senator Contact Form', 'X000001'],
    ['Home', 'X000001'],
    ['Senators Sam Testcase and Zoë Fixturé', 'X000001'],
    ['Contact | U.S. Senator Zoe Fixture', 'senate'],
    ['Contact | Paula Testcase', 'senate'],
    ['Contact | Senator Somebody Else', 'senate'],
    ['Contact | Sen. Some B. Body', 'senate'],
    ['Meet Samuel Testcase', 'X000001'],
    ['MA Leader Testcase', 'X000001'],
    ['News From Testcase', 'X000001'],
    ['Contact | Senator Paul Testcase', 'senate'],
    ['Contact | William T. Testcase, Jr.', 'senate'],
  ])('on a member\'s own host, titled "%s", is %s', (title, expected) => {
    expect(who('https://www.testcase.senate.gov/', { title })).toBe(expected);
    expect(who('https://www.testcase.senate.gov/', { siteName: title })).toBe(expected);
    expect(who('https://www.testcase.senate.gov/', { headings: ['Contact', title] })).toBe(expected);
  });

  it('prefers the title when headings name others too', () => {
    const page = { title: 'Senator Sam Testcase', headings: ['A letter by Senator Zoë Fixturé'] };
    expect(who('https://www.testcase.senate.gov/', page)).toBe('X000001');
  });

  it('never trusts a title alone', () => {
    expect(who('https://www.other.senate.gov/', { title: 'Senator Sam Testcase' })).toBe('senate');
    expect(who('https://example.com/', { title: 'Senator Sam Testcase' })).toBeNull();
  });

  it.each([
    ['https://omockforms.house.gov/contact', "Contact | Congressman Robin O'Mock", 'X000004'],
    ['https://robomockforms.house.gov/contact', 'Contact | Rob O’Mock', 'X000004'],
    ['https://robiomockforms.house.gov/contact', "Robin O'Mock", 'X000004'],
    ['https://tedomockforms.house.gov/contact', "Robin O'Mock", 'house'],
    ['https://omock-forms.house.gov/contact', "Robin O'Mock", 'X000004'],
    ['https://omockforms.house.gov/contact', 'Contact', 'house'],
    ['https://omockforms.house.gov/contact', 'Contact | Paula Testcase', 'house'],
    ['https://omockforms.house.gov/contact', "Robin O'Mock and Paula Testcase", 'house'],
    ['https://omockforms.senate.gov/contact', "Robin O'Mock", 'senate'],
    ['https://tomockinghamforms.house.gov/', "Robin O'Mock", 'house'],
    ['https://forms.house.gov/omock', "Robin O'Mock", 'house'],
  ])('on a sibling host, %s titled "%s", is %s', (url, title, expected) => {
    expect(who(url, { title })).toBe(expected);
  });

  it('recognizes a frame by the page around it', () => {
    const frame = 'https://outreach.senate.gov/form?id=1';
    expect(who(frame, { outerUrl: 'https://www.testcase.senate.gov/contact' })).toBe('X000001');
    expect(who(frame, { outerUrl: 'https://www.example.com/' })).toBe('senate');
    expect(who(frame, { outerUrl: 'https://omock.house.gov/' })).toBe('senate');
    expect(who(frame, { outerUrl: 'https://www.testcase.senate.gov/', title: 'Senator Zoë Fixturé' })).toBe(
      'senate',
    );
    expect(who('https://vendor.example.com/', { outerUrl: 'https://www.testcase.senate.gov/' })).toBeNull();
  });

  it('does not choose if frame and page belong to two members', () => {
    const outerUrl = 'https://www.testcase.senate.gov/';
    expect(who('https://www.testcase.senate.gov/frame', { outerUrl })).toBe('X000001');
    expect(who('https://www.fixture.senate.gov/', { outerUrl })).toBe('senate');
  });

  it('reads a title of a megabyte quickly', () => {
    const title = 'Senator Somebody Else '.repeat(50_000);
    const start = performance.now();
    expect(who('https://www.testcase.senate.gov/', { title, headings: [title] })).toBe('senate');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('otherState', () => {
  const form = office('https://www.testcase.senate.gov/');

  it("is the office's state if it differs from the constituent's", () => {
    expect(otherState(form, parseState('NY'))).toBe('MA');
    expect(otherState(form, parseState('MA'))).toBeNull();
  });

  it('is null if either is unknown', () => {
    expect(otherState(form, null)).toBeNull();
    expect(otherState(null, parseState('NY'))).toBeNull();
    expect(otherState({ kind: 'unknown-member', chamber: 'senate' }, parseState('NY'))).toBeNull();
    expect(otherState({ kind: 'executive', id: 'president' }, parseState('NY'))).toBeNull();
  });
});
