import { expect, test } from 'vitest';
import type { PhoneNumber } from '@/domain/constituent/phone';
import { firstThatFits, phoneCandidates, plainMarks } from '@/domain/form/plan/text-format';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { sampleControl } from '../sample-control';

const PHONE: PhoneNumber = { area: '303', prefix: '555', line: '0143' };

test('plainMarks replaces typographic characters', () => {
  expect(plainMarks('O\u2019Sample \u201cquoted\u201d 1\u20132\u2026\u00a0end')).toBe(
    'O\'Sample "quoted" 1-2... end',
  );
  expect(plainMarks('plain')).toBe('plain');
});

test.each<[Partial<ControlSnapshot>, readonly string[], string | null]>([
  [{}, ['a'], 'a'],
  [{}, ['', 'a'], 'a'],
  [{ maxLength: 2 }, ['abc', 'ab'], 'ab'],
  [{ maxLength: 1 }, ['abc', 'ab'], null],
  [{ pattern: '[0-9]{5}' }, ['80202-1234', '80202'], '80202'],
  // The whole value must match, as in the browser.
  [{ pattern: '[0-9]{5}' }, ['80202-1234'], null],
  // An invalid pattern is ignored.
  [{ pattern: '[' }, ['a'], 'a'],
  [{ maxLength: 0 }, ['a'], 'a'],
  [{}, [], null],
])('%j accepts of %j: %s', (parts, candidates, fits) => {
  expect(firstThatFits(sampleControl(parts), candidates)).toBe(fits);
});

test.each<[Partial<ControlSnapshot>, string]>([
  [{}, '303-555-0143'],
  [{ placeholder: '(555) 555-5555' }, '(303) 555-0143'],
  [{ placeholder: 'xxx-xxx-xxxx' }, '303-555-0143'],
  [{ placeholder: '###.###.####' }, '303.555.0143'],
  [{ placeholder: '5555555555' }, '3035550143'],
  [{ description: 'Numbers only, no dashes' }, '3035550143'],
  [{ title: '10 digits only' }, '3035550143'],
  [{ type: 'number' }, '3035550143'],
  [{ maxLength: 10 }, '3035550143'],
])('phone number for %j', (parts, first) => {
  const control = sampleControl(parts);
  expect(firstThatFits(control, phoneCandidates(control, PHONE))).toBe(first);
});
