// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useStoredItem } from '@/entrypoints/hooks/use-stored-item';
import { type ChangedItem, defineVersionedItem, type TypedItem } from '@/platform/storage/versioned-item';

interface Name {
  readonly first: string;
  readonly last: string;
}

afterEach(cleanup);

/** An item in memory; `others` writes as another tab does. */
function fakeItem(first: Name, result: Awaited<ReturnType<TypedItem<Name>['save']>> = { ok: true }) {
  const saved: Name[] = [];
  const watchers = new Set<(value: Name) => void>();
  const item: Pick<TypedItem<Name>, 'load' | 'save' | 'watch' | 'shape'> = {
    shape: { empty: { first: '', last: '' } } as TypedItem<Name>['shape'],
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
  return { item: item as TypedItem<Name>, saved, others, watchers };
}

async function open(item: TypedItem<Name> | ChangedItem<Name>) {
  const hook = renderHook(() => useStoredItem(item));
  await waitFor(() => expect(hook.result.current.value).not.toBeNull());
  return hook;
}

test('each change is saved whole in the same tick', async () => {
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

test('a value from elsewhere is shown, except in the focused box', async () => {
  const { item, saved, others } = fakeItem({ first: '', last: '' });
  const { result } = await open(item);
  act(() => void result.current.change({ first: 'Ad' }));
  others({ first: 'elsewhere', last: 'elsewhere' });
  expect(result.current.value).toEqual({ first: 'Ad', last: 'elsewhere' });
  // The next keystroke does not undo the other tab's change.
  act(() => void result.current.change({ first: 'Ada' }));
  expect(saved.at(-1)).toEqual({ first: 'Ada', last: 'elsewhere' });
});

test('once the person leaves the box, values from elsewhere apply to it', async () => {
  const { item, others } = fakeItem({ first: '', last: '' });
  const { result } = await open(item);
  act(() => void result.current.change({ first: 'Ad' }));
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

test('a failed save is reported, and the text stays', async () => {
  const { item } = fakeItem({ first: '', last: '' }, { ok: false, why: 'full' });
  const { result } = await open(item);
  act(() => void result.current.change({ first: 'A' }));
  await waitFor(() => expect(result.current.saveProblem).toBe('full'));
  expect(result.current.value?.first).toBe('A');
  expect(result.current.saved).toBe(0);
});

test('unreadable storage gives an empty value and is reported', async () => {
  const { item } = fakeItem({ first: '', last: '' });
  const broken = { ...item, load: () => Promise.reject(new Error('gone')) };
  const { result } = await open(broken);
  expect(result.current.value).toEqual({ first: '', last: '' });
  expect(result.current.saveProblem).toBe('failed');
});

test('it stops watching when the page closes', async () => {
  const { item, watchers } = fakeItem({ first: '', last: '' });
  const { unmount } = await open(item);
  expect(watchers.size).toBe(1);
  unmount();
  expect(watchers.size).toBe(0);
});

describe('an item that is changed, not typed into', () => {
  const shape = {
    name: 'name',
    version: 1,
    schema: v.object({ first: v.string(), last: v.string() }),
    empty: { first: '', last: '' },
    migrations: {},
  };
  const { local } = fakeBrowser.storage;
  const inContext = (context: string) => defineVersionedItem<Name>(shape, context);
  const stored = async () => (await inContext('test').load()).value;
  beforeEach(() => fakeBrowser.reset());

  test("a change does not undo another page's change that has not arrived here yet", async () => {
    const { result } = await open(inContext('here'));
    const set = vi.spyOn(fakeBrowser.storage.onChanged, 'trigger').mockResolvedValue(undefined as never);
    await inContext('there').change((name) => ({ ...name, last: 'theirs' }));
    set.mockRestore();
    expect(result.current.value).toEqual({ first: '', last: '' });
    await act(() => result.current.change({ first: 'mine' }));
    expect(await stored()).toEqual({ first: 'mine', last: 'theirs' });
    expect(result.current.value).toEqual({ first: 'mine', last: 'theirs' });
    expect(result.current.saved).toBe(1);
  });

  test('a change is shown at once, and applied to the value stored by then', async () => {
    const { result } = await open(inContext('here'));
    await act(async () => {
      const longer = ({ first }: Name) => ({ first: `${first}x` });
      const changes = [result.current.change(longer), result.current.change(longer)];
      await inContext('there').change((name) => ({ ...name, last: 'theirs' }));
      await Promise.all(changes);
    });
    expect(await stored()).toEqual({ first: 'xx', last: 'theirs' });
    await waitFor(() => expect(result.current.value).toEqual({ first: 'xx', last: 'theirs' }));
  });

  test('the change shows before it is stored', async () => {
    const { result } = await open(inContext('here'));
    let change: Promise<boolean> | null = null;
    act(() => {
      change = result.current.change({ first: 'A' });
    });
    expect(result.current.value?.first).toBe('A');
    expect(await local.get('name')).toEqual({});
    await act(async () => {
      await change;
    });
    expect((await stored()).first).toBe('A');
  });

  test('a change that cannot be saved is reported, and stays on screen', async () => {
    const { result } = await open(inContext('here'));
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await act(() => result.current.change({ first: 'A' }))).toBe(false);
    expect([result.current.value?.first, result.current.saveProblem]).toEqual(['A', 'full']);
  });
});
