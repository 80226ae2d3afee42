import { describe, expect, it } from 'vitest';
import { parseZip, parseZip4 } from '@/domain/constituent/zip-code';

describe('parseZip', () => {
  it.each([
    ['02138', '02138', null],
    [' 02138 ', '02138', null],
    ['02138-1234', '02138', '1234'],
    ['02138 1234', '02138', '1234'],
    ['021381234', '02138', '1234'],
    ['02138\u20131234', '02138', '1234'],
  ])('reads %j', (text, zip, zip4) => {
    expect(parseZip(text)).toEqual({ zip, zip4 });
  });

  it.each([
    '',
    '2138',
    '0213',
    '021380',
    '02138-12',
    '02138-12345',
    'abcde',
    '0213a',
    '٠٢١٣٨',
    '02138,02139',
  ])('refuses %j', (text) => {
    expect(parseZip(text)).toBeNull();
  });
});

describe('parseZip4', () => {
  it('reads four digits, with or without a leading dash', () => {
    expect([parseZip4('1234'), parseZip4('-1234'), parseZip4(' 1234 ')]).toEqual(['1234', '1234', '1234']);
    expect([parseZip4('123'), parseZip4('12345'), parseZip4('12a4'), parseZip4('')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
