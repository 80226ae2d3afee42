import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSelection, takeSelection } from '@/platform/pending-selection';

beforeEach(() => fakeBrowser.reset());

test('a selection is taken once', async () => {
  await keepSelection('Dear Senator:\n\nWords.');
  expect(await takeSelection()).toBe('Dear Senator:\n\nWords.');
  expect(await takeSelection()).toBe('');
});

test('it lies in memory only, and is never longer than the importer reads', async () => {
  await keepSelection('x'.repeat(2_000_000));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await takeSelection()).toHaveLength(1_048_576);
});

test('what is no text is none', async () => {
  await fakeBrowser.storage.session.set({ 'pending-selection': { text: 'x' } });
  expect(await takeSelection()).toBe('');
});
