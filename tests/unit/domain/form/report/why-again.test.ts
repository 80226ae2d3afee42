import { expect, it } from 'vitest';
import { whyAgain } from '@/domain/form/report/why-again';
import { sampleField, sampleReport } from '@/tests/support/sample-view';

const report = sampleReport({ mark: 'a' });
const emptied = sampleField(9, 'City', { outcome: 'changed-by-page', how: 'emptied', required: false });
const changed = sampleField(9, 'City', { outcome: 'changed-by-page', how: 'changed', required: false });

it.each([
  ['nothing is different', report, 'a', null],
  ['other letter or details', report, 'b', 'changed'],
  ['the page emptied a field', { ...report, fields: [emptied] }, 'a', 'emptied'],
  ['the page changed a field: its own value stays', { ...report, fields: [changed] }, 'a', null],
  ['a report of an earlier version', sampleReport(), 'b', null],
])('%s', (_, one, mark, why) => {
  expect(whyAgain(one, mark)).toBe(why);
});
