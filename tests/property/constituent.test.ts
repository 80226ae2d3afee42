import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDetail, usableDetail } from '@/domain/constituent/check-constituent';
import { CONSTITUENT_KEYS, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { formatPhone, type PhoneStyle, parsePhone } from '@/domain/constituent/phone';
import { parseZip } from '@/domain/constituent/zip-code';
import { cases, GENERATED } from '@/tests/support/generated';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.stringMatching(/^[\d\s().x+-]{0,20}$/),
);

describe('details of a constituent', () => {
  it('never throw when checked, and only valid ones are used', GENERATED, () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONSTITUENT_KEYS), anyText, (key, text) => {
        const problem = checkDetail(key, text);
        const usable = usableDetail({ ...EMPTY_CONSTITUENT, [key]: text }, key);
        expect(checkDetail(key, usable)).toBeNull();
        if (problem === null) expect(usable).toBe(text.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: cases(2000) },
    );
  });

  it('phone numbers survive every format', GENERATED, () => {
    const digits = fc.stringMatching(/^[2-9]\d{9}$/);
    const style = fc.constantFrom<PhoneStyle>('digits', 'dashes', 'parens', 'dots');
    fc.assert(
      fc.property(digits, style, fc.constantFrom('', '1', '+1', '+1 ', '1-'), (ten, way, country) => {
        const phone = parsePhone(ten);
        expect(phone).not.toBeNull();
        if (phone) expect(parsePhone(country + formatPhone(phone, way))).toEqual(phone);
      }),
    );
  });

  it('ZIP codes are digits or empty', GENERATED, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = parseZip(text);
        if (!parts) return;
        expect(parts.zip).toMatch(/^\d{5}$/);
        expect(text.replace(/\D/g, '')).toBe(parts.zip + (parts.zip4 ?? ''));
      }),
      { numRuns: cases(2000) },
    );
  });
});
