// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useKeptItem } from '@/entrypoints/hooks/use-kept-item';
import type { StorageItem } from '@/platform/storage/items';

interface Name {
  readonly first: string;
  readonly last: string;
}

afterEach(cleanup);

/** An item in memory; `others` writes as another tab does. */
function fakeItem(first: Name, result: Awaited<ReturnType<StorageItem<Name>['save']>> = { ok: true }) {
  const saved: Name[] = [];
  const watchers = new Set<(value: Name) => void>();
  const item: Pick<StorageItem<Name>, 'load' | 'save' | 'watch' | 'shape'> = {
    shape: { empty: { first: '', last: '' } } as StorageItem<Name>['shape'],
    load: async () => ({ value: first, setAside: false }),
    save: async (value) => {
      saved.push(value);
      return result;
    },
    watch: (callback) => {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
  };
  const others = (value: Name) =>
    act(() => {
      for (const callback of watchers) callback(value);
    });
  return { item: item as StorageItem<Name>, saved, others, watchers };
}

async function open(item: StorageItem<Name>) {
  const hook = renderHook(() => useKeptItem(item));
  await waitFor(() => expect(hook.result.current.value).not.toBeNull());
  return hook;
}

test('each change is saved by itself, in the same tick, whole', async () => {
  const { item, saved } = fakeItem({ first: '', last: 'B' });
  const { result } = await open(item);
  act(() => {
    result.current.change({ first: 'A' });
    expect(saved).toEqual([{ first: 'A', last: 'B' }]);
    result.current.change({ first: 'Ad' });
    expect(saved).toHaveLength(2);
  });
  expect(result.current.value).toEqual({ first: 'Ad', last: 'B' });
  await waitFor(() => expect(result.current.saved).toBe(2));
});

test('a value from elsewhere is shown, but for the box that is being typed in', async () => {
  const { item, saved, others } = fakeItem({ first: '', last: '' });
  const { result } = await open(item);
  act(() => result.current.change({ first: 'Ad' }));
  others({ first: 'elsewhere', last: 'elsewhere' });
  expect(result.current.value).toEqual({ first: 'Ad', last: 'elsewhere' });
  // The next keystroke takes nothing of the other's back.
  act(() => result.current.change({ first: 'Ada' }));
  expect(saved.at(-1)).toEqual({ first: 'Ada', last: 'elsewhere' });
});

test('once the box is left, what comes from elsewhere stands', async () => {
  const { item, others } = fakeItem({ first: '', last: '' });
  const { result } = await open(item);
  act(() => result.current.change({ first: 'Ad' }));
  act(() => document.dispatchEvent(new FocusEvent('focusout')));
  others({ first: 'imported', last: 'imported' });
  expect(result.current.value).toEqual({ first: 'imported', last: 'imported' });
});

test('a list from elsewhere stays a list', async () => {
  const { item, others } = fakeItem([] as unknown as Name);
  const { result } = await open(item);
  others(['one'] as unknown as Name);
  expect(result.current.value).toEqual(['one']);
});

test('a save that fails is told, and the text stays', async () => {
  const { item } = fakeItem({ first: '', last: '' }, { ok: false, why: 'full' });
  const { result } = await open(item);
  act(() => result.current.change({ first: 'A' }));
  await waitFor(() => expect(result.current.saveProblem).toBe('full'));
  expect(result.current.value?.first).toBe('A');
  expect(result.current.saved).toBe(0);
});

test('storage that cannot be read leaves an empty value and says so', async () => {
  const { item } = fakeItem({ first: '', last: '' });
  const broken = { ...item, load: () => Promise.reject(new Error('gone')) };
  const { result } = await open(broken);
  expect(result.current.value).toEqual({ first: '', last: '' });
  expect(result.current.saveProblem).toBe('failed');
});

test('it stops watching when the page goes', async () => {
  const { item, watchers } = fakeItem({ first: '', last: '' });
  const { unmount } = await open(item);
  expect(watchers.size).toBe(1);
  unmount();
  expect(watchers.size).toBe(0);
});
