import { expect, test } from 'vitest';
import { afterFill, fillStateOf } from '@/domain/form/report/fill-state';
import { sampleForm, sampleReport } from '@/tests/support/sample-view';

test('a page that was filled shows its report again', () => {
  const report = sampleReport();
  expect(fillStateOf(sampleForm({ report }))).toMatchObject({ kind: 'filled', report, undoing: false });
  expect(fillStateOf(sampleForm())).toEqual({ kind: 'ready' });
  expect(fillStateOf({ kind: 'not-readable', why: 'no-access' })).toEqual({ kind: 'ready' });
});

test('a stale bill is asked about, and a page that became unreadable is ready again', () => {
  expect(afterFill({ kind: 'ask-stale-bill' })).toEqual({ kind: 'asking' });
  expect(afterFill({ kind: 'not-readable', why: 'no-access' })).toEqual({ kind: 'ready' });
  expect(afterFill({ kind: 'page-changed' })).toEqual({ kind: 'page-changed' });
});
