import { describe, expect, it } from 'vitest';
import { checkDetail, DETAIL_LIMITS, usableDetail } from '@/domain/constituent/check-constituent';
import { CONSTITUENT_KEYS, type ConstituentKey, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';

describe('checkDetail', () => {
  it.each(CONSTITUENT_KEYS)('accepts an empty %s', (key) => {
    expect(checkDetail(key, '')).toBeNull();
    expect(checkDetail(key, '   ')).toBeNull();
  });

  it.each(CONSTITUENT_KEYS)('names the problem with a megabyte of %s', (key) => {
    expect(checkDetail(key, 'x'.repeat(1_000_000))).toBe('too-long');
    expect(checkDetail(key, 'x'.repeat(DETAIL_LIMITS[key] + 1))).toBe('too-long');
    expect(checkDetail(key, 'x'.repeat(DETAIL_LIMITS[key]))).not.toBe('too-long');
  });

  it.each<[ConstituentKey, string, string | null]>([
    ['firstName', 'Sample\u0000', 'control-characters'],
    ['lastName', 'Sam\u202eple', 'control-characters'],
    ['street', '1 Sample Street\nFloor 2', 'control-characters'],
    ['firstName', 'Zoë-Ann', null],
    ['state', 'Massachusetts', null],
    ['state', 'Mass', 'unknown-state'],
    ['zip', '02138', null],
    ['zip', '02138-1234', null],
    ['zip', 'abcde', 'zip-not-digits'],
    ['zip', '0213', 'zip-length'],
    ['zip', '02138-', 'zip-length'],
    ['zip4', '1234', null],
    ['zip4', '12', 'zip4-length'],
    ['zip4', 'ab', 'zip4-not-digits'],
    ['email', 'sample@example.com', null],
    ['email', 'sample', 'email-no-at'],
    ['email', 'sample@', 'email-not-valid'],
    ['phone', '(202) 555-0123', null],
    ['phone', '202 555', 'phone-length'],
    ['phone', '202-555-0123 x5', 'phone-extension'],
  ])('%s %j: %s', (key, text, problem) => {
    expect(checkDetail(key, text)).toBe(problem);
  });
});

describe('usableDetail', () => {
  it('returns valid details with white space folded, else an empty string', () => {
    const constituent = {
      ...EMPTY_CONSTITUENT,
      firstName: '  Sample\u00a0\t Middle ',
      lastName: 'x'.repeat(500),
      city: 'Sample\u0000ville',
      zip: '0213',
      email: ' sample@example.com ',
    };
    expect(usableDetail(constituent, 'firstName')).toBe('Sample Middle');
    expect(usableDetail(constituent, 'lastName')).toBe('');
    expect(usableDetail(constituent, 'city')).toBe('Sample ville');
    expect(usableDetail(constituent, 'zip')).toBe('');
    expect(usableDetail(constituent, 'email')).toBe('sample@example.com');
    expect(usableDetail(constituent, 'county')).toBe('');
  });
});
