import { describe, expect, it } from 'vitest';
import { isEmail } from '@/domain/constituent/check-constituent';

describe('isEmail', () => {
  it.each([
    'a@example.com',
    ' sample.constituent+news@mail.example.org ',
    "o'sample@example.co.uk",
    'x_1@ex-ample.museum',
  ])('accepts %j', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    '',
    '@',
    'sample',
    'sample@',
    '@example.com',
    'sample@example',
    'sample@example.',
    'sample@.example.com',
    'a b@example.com',
    'a@b@example.com',
    '.a@example.com',
    'a..b@example.com',
    'a@-example.com',
    'a@example.c',
    'a@example.123',
    'sämple@example.com',
    `${'a'.repeat(65)}@example.com`,
    `${'a'.repeat(1_000_000)}@example.com`,
    `a@${'example.'.repeat(60)}com`,
  ])('refuses %.40j', (text) => {
    expect(isEmail(text)).toBe(false);
  });
});
