import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone, readPhone } from '@/domain/constituent/phone';

const phone = { area: '202', prefix: '555', line: '0123' };

describe('parsePhone', () => {
  it.each([
    '2025550123',
    '202-555-0123',
    '(202) 555-0123',
    '(202)555-0123',
    '202.555.0123',
    '202 555 0123',
    '202\u2011555\u20110123',
    '+1 202 555 0123',
    '1-202-555-0123',
    '+1 (202) 555-0123',
    ' 202/555-0123 ',
  ])('reads %j', (text) => {
    expect(parsePhone(text)).toEqual(phone);
  });

  it.each([
    ['202-555-012', 'phone-length'],
    ['555-0123', 'phone-length'],
    ['2', 'phone-length'],
    ['202-555-01234', 'phone-length'],
    ['22025550123', 'phone-length'],
    ['9'.repeat(1_000_000), 'phone-length'],
    ['202-555-0123 x12', 'phone-extension'],
    ['202-555-0123 ext. 12', 'phone-extension'],
    ['202-555-0123 ext', 'phone-extension'],
    ['202-555-0123 #4', 'phone-extension'],
    ['202-555-HELP', 'phone-not-digits'],
    ['phone', 'phone-not-digits'],
    ['+', 'phone-not-digits'],
    ['+44 20 7946 0123', 'phone-not-us'],
    ['0044 20 7946 0123', 'phone-not-us'],
    ['102-555-0123', 'phone-area'],
    ['002-555-0123', 'phone-not-us'],
  ])('%.30j is a problem: %s', (text, problem) => {
    expect(readPhone(text)).toBe(problem);
    expect(parsePhone(text)).toBeNull();
  });
});

describe('formatPhone', () => {
  it('formats in four ways', () => {
    expect(formatPhone(phone, 'digits')).toBe('2025550123');
    expect(formatPhone(phone, 'dashes')).toBe('202-555-0123');
    expect(formatPhone(phone, 'parens')).toBe('(202) 555-0123');
    expect(formatPhone(phone, 'dots')).toBe('202.555.0123');
  });
});
