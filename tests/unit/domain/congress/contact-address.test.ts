import { describe, expect, it } from 'vitest';
import { isContactAddress } from '@/domain/congress/congress-address';

describe('isContactAddress', () => {
  it.each([
    'https://www.sample.senate.gov/contact',
    'https://sample.house.gov/contact/email-me',
    'https://www.sample.senate.gov/public/index.cfm/email-senator?p=1',
    'https://sample.house.gov/forms/writeyourrep/default.aspx',
    'https://sample.house.gov/zip-authentication?form=/contact',
    'https://www.sample.senate.gov/share-your-opinion',
    'https://outreach.senate.gov/iqextranet/EForm.aspx?__cid=Sample',
  ])('is true for %s', (url) => expect(isContactAddress(url)).toBe(true));

  it.each([
    'https://www.sample.senate.gov/',
    'https://www.sample.senate.gov/about/biography',
    'https://sample.house.gov/reform/tax',
    'https://sample.house.gov/issues/information',
    'https://sample.house.gov/newsletter/email-updates',
    'https://www.sample.senate.gov/press-releases/message-on-farms',
    'https://www.sample.senate.gov/about?next=/contact',
    'http://www.sample.senate.gov/contact',
    'https://www.example.org/contact',
    'https://www.senate.gov.example.org/contact',
    'not an address',
  ])('is false for %s', (url) => expect(isContactAddress(url)).toBe(false));
});
