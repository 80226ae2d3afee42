import { describe, expect, it } from 'vitest';
import { congressAddress, innerAddress } from '@/domain/congress/congress-address';

describe('congressAddress', () => {
  it.each([
    'https://www.example.senate.gov',
    'https://example.house.gov/contact/email-me?form=1&x=%20#top',
    'https://outreach.senate.gov/iqextranet/EForm.aspx?__cid=Sample',
  ])('accepts %s', (address) => {
    expect(congressAddress(address)).toBe(address);
  });

  it.each([
    'http://www.example.senate.gov/',
    'hhttps://example.house.gov/contact',
    'https://example.com/house.gov',
    'https://example.senate.gov.example.com/',
    'https://notsenate.gov/',
    'https://user@example.senate.gov/',
    'https://example.senate.gov:8443/',
    'https://example.senate.gov\\@example.com/',
    'https://example.senate.gov/a b',
    'https://example.senate.gov/\u202e',
    'javascript:alert(1)//example.senate.gov',
    ' https://example.senate.gov/',
    `https://example.senate.gov/${'a'.repeat(300)}`,
    '',
  ])('refuses %s', (address) => {
    expect(congressAddress(address)).toBeNull();
  });

  it("tells a site's first page from its inner pages", () => {
    expect(innerAddress('https://example.senate.gov')).toBeNull();
    expect(innerAddress('https://example.senate.gov/')).toBeNull();
    expect(innerAddress('https://example.senate.gov/#top')).toBeNull();
    for (const address of ['https://example.senate.gov/contact', 'https://example.senate.gov/?p=contact'])
      expect(innerAddress(address)).toBe(address);
  });
});
