import { describe, expect, test } from 'vitest';
import { type Constituent, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { type DetailRole, detailText } from '@/domain/form/plan/field-value';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { SAMPLE_CONSTITUENT } from '../../../../forms/sample-content';
import { sampleControl } from '../sample-control';

function written(
  role: DetailRole,
  parts: Partial<ControlSnapshot> = {},
  of: Partial<Constituent> = {},
  second = false,
) {
  const value = detailText(role, sampleControl(parts), { ...SAMPLE_CONSTITUENT, ...of }, second);
  return value.kind === 'text' ? value.text : value.reason;
}

describe('detailText', () => {
  test.each<[DetailRole, Partial<ControlSnapshot>, string]>([
    ['honorific-prefix', {}, 'Ms.'],
    ['given-name', {}, 'Sample'],
    ['family-name', {}, 'Constituent'],
    ['name', {}, 'Sample Constituent'],
    ['address-line1', {}, '100 Example Street'],
    ['address-line2', {}, 'Apt 4B'],
    ['address-level2', {}, 'Denver'],
    ['address-level1', {}, 'CO'],
    ['address-level1', { maxLength: 2 }, 'CO'],
    ['address-level1', { label: 'State (full name)' }, 'Colorado'],
    ['postal-code', {}, '80202'],
    ['postal-code', { maxLength: 10 }, '80202'],
    ['postal-code', { label: 'Zip+4', maxLength: 10 }, '80202-1234'],
    ['postal-code', { label: 'Zip+4', maxLength: 9 }, '802021234'],
    ['postal-code', { pattern: '\\d{5}-\\d{4}' }, '80202-1234'],
    ['postal-code-extension', { maxLength: 4 }, '1234'],
    ['county', {}, 'Denver County'],
    ['country', {}, 'United States'],
    ['country', { maxLength: 3 }, 'USA'],
    ['tel', {}, '303-555-0143'],
    ['tel-area-code', {}, '303'],
    ['tel-local-prefix', {}, '555'],
    ['tel-local-suffix', {}, '0143'],
    ['email', {}, 'sample.constituent@example.com'],
    ['confirm-email', {}, 'sample.constituent@example.com'],
    // Nothing is ever cut.
    ['family-name', { maxLength: 5 }, 'format'],
    ['address-line1', { maxLength: 10 }, 'format'],
  ])('%s %j', (role, parts, text) => {
    expect(written(role, parts)).toBe(text);
  });

  test('leaves missing and invalid details', () => {
    expect(written('tel', {}, { phone: '' })).toBe('no-detail');
    expect(written('tel', {}, { phone: '12' })).toBe('no-detail');
    expect(written('email', {}, { email: 'nobody' })).toBe('no-detail');
    expect(written('postal-code', {}, { zip: '802' })).toBe('no-detail');
    expect(written('address-level1', {}, { state: 'Narnia' })).toBe('no-detail');
    expect(written('name', {}, { firstName: ' ', lastName: '' })).toBe('no-detail');
    // Never half a name; a person may have one only.
    expect(written('name', {}, { lastName: 'x'.repeat(1_000_000) })).toBe('no-detail');
    expect(written('name', {}, { lastName: '' })).toBe('Sample');
    for (const role of ['given-name', 'county', 'postal-code-extension'] as const) {
      expect(detailText(role, sampleControl(), EMPTY_CONSTITUENT, false)).toEqual({
        kind: 'leave',
        reason: 'no-detail',
      });
    }
  });

  test('finds the +4 in a joined ZIP code', () => {
    expect(written('postal-code-extension', {}, { zip: '80202-9876', zip4: '' })).toBe('9876');
    expect(written('postal-code', {}, { zip: '80202-9876', zip4: '' })).toBe('80202');
  });

  test('joins the lines of a street', () => {
    expect(written('street-address', { kind: 'textarea' })).toBe('100 Example Street\nApt 4B');
    expect(written('street-address', { kind: 'textarea' }, {}, true)).toBe('100 Example Street');
    expect(written('street-address', { kind: 'textarea' }, { street2: '' })).toBe('100 Example Street');
  });

  test('makes characters plain that a pattern does not accept', () => {
    expect(written('family-name', { pattern: "[A-Za-z' ]+" }, { lastName: 'O\u2019Sample' })).toBe(
      "O'Sample",
    );
    expect(written('family-name', {}, { lastName: 'O\u2019Sample' })).toBe('O\u2019Sample');
  });
});
