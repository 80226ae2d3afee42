import { expect, it } from 'vitest';
import { isWithin } from '@/domain/time';

it.each([
  ['at its beginning', 1_000, true],
  ['in its middle', 1_500, true],
  ['right before its end', 1_999, true],
  ['at its end', 2_000, false],
  ['before it began: the clock was set back', 999, false],
  ['when the clock says nothing', Number.NaN, false],
])('a span of a second %s', (_, now, expected) => {
  expect(isWithin(now, 2_000, 1_000)).toBe(expected);
});
