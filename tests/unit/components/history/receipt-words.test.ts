import '@/tests/support/real-words';
import { expect, test } from 'vitest';
import { lastWrittenWords } from '@/components/history/receipt-words';
import { dayWords } from '@/components/shared/locale';

test('filled is not written', () => {
  expect(lastWrittenWords(null)).toBe('Not written to yet');
  expect(lastWrittenWords({ at: '2020-11-03T16:00:00Z', sent: true })).toBe('Written Nov 3, 2020');
  expect(lastWrittenWords({ at: '2020-11-03T16:00:00Z', sent: false })).toMatch(
    /^Filled Nov 3, 2020, not known/,
  );
});

test('a day of this year needs no year', () => {
  expect(dayWords('2026-11-03T16:00:00Z', new Date('2026-11-22T12:00:00Z'))).toBe('Nov 3');
});
