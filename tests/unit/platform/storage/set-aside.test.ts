import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  deleteSetAside,
  dismissNotices,
  exportSetAside,
  hasNotice,
  listSetAside,
  setAside,
} from '@/platform/storage/set-aside';

beforeEach(() => fakeBrowser.reset());

const noon = new Date('2026-01-02T12:00:00Z');

describe('values set aside', () => {
  it('are listed by time, including two of the same millisecond', async () => {
    await setAside('draft', 'later', new Date('2026-01-03T12:00:00Z'));
    await setAside('draft', 'a', noon);
    await setAside('draft', 'b', noon);
    expect((await listSetAside()).map(({ raw }) => raw)).toEqual(['a', 'b', 'later']);
  });

  it('do not touch other keys', async () => {
    await fakeBrowser.storage.local.set({ settings: 1 });
    expect(await listSetAside()).toEqual([]);
    expect(await deleteSetAside('settings')).toEqual({ ok: false, why: 'failed' });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: 1 });
  });

  it('can be saved as text, which dismisses the notice and keeps the values', async () => {
    await setAside('draft', { half: 'a value' }, noon);
    expect(await hasNotice('draft')).toBe(true);
    expect(JSON.parse(await exportSetAside())).toMatchObject([{ item: 'draft', raw: { half: 'a value' } }]);
    expect(await hasNotice('draft')).toBe(false);
    expect(await listSetAside()).toHaveLength(1);
  });

  it('keep the notices of other items when one is dismissed', async () => {
    await setAside('draft', 1, noon);
    await setAside('letters', 2, noon);
    await dismissNotices('draft');
    expect([await hasNotice('draft'), await hasNotice('letters')]).toEqual([false, true]);
  });

  it('are gone when the person deletes them', async () => {
    await setAside('draft', 1, noon);
    const [value] = await listSetAside();
    expect(await deleteSetAside(value?.key ?? '')).toEqual({ ok: true });
    expect(await listSetAside()).toEqual([]);
  });

  it('are listed even if their record is damaged', async () => {
    await fakeBrowser.storage.local.set({ 'set-aside:draft:x': 'damaged' });
    expect(await listSetAside()).toEqual([
      { key: 'set-aside:draft:x', item: 'draft', at: '', raw: 'damaged' },
    ]);
  });

  it('report failure when storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no'));
    expect(await setAside('draft', 1, noon)).toEqual({ ok: false, why: 'failed' });
  });
});
