import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionItem } from '@/platform/storage/session-item';

const { local, session } = fakeBrowser.storage;
const item = sessionItem('note', v.object({ title: v.string() }));

beforeEach(() => fakeBrowser.reset());

describe('sessionItem', () => {
  it('keeps one value without a tab, and one for each tab', async () => {
    await item.save({ title: 'all' });
    await item.save({ title: 'seven' }, 7);
    expect([await item.load(), await item.load(7), await item.load(8)]).toEqual([
      { title: 'all' },
      { title: 'seven' },
      null,
    ]);
    await item.drop(7);
    expect([await item.load(), await item.load(7)]).toEqual([{ title: 'all' }, null]);
    expect(await session.get()).toEqual({ note: { title: 'all' } });
    expect(await local.get()).toEqual({});
  });

  it('gives null for a value of another shape', async () => {
    await session.set({ 'note:7': { title: 1 } });
    expect(await item.load(7)).toBeNull();
  });

  it('does not throw if storage.session cannot be reached', async () => {
    for (const method of ['get', 'set', 'remove'] as const)
      vi.spyOn(session, method).mockRejectedValue(new Error('gone'));
    await expect(item.save({ title: 'a' }, 7)).resolves.toBeUndefined();
    await expect(item.load(7)).resolves.toBeNull();
    await expect(item.drop(7)).resolves.toBeUndefined();
  });
});
