import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ItemShape } from '@/platform/storage/envelope';
import { dismissNotices, listSetAside } from '@/platform/storage/set-aside';
import { defineTypedItem } from '@/platform/storage/versioned-item';

const noteSchema = v.object({ title: v.string(), lines: v.array(v.string()) });
type Note = v.InferOutput<typeof noteSchema>;

/** An invented item at version 3. Version 1 was a plain text, version 2 had one text under `text`. */
const noteShape: ItemShape<Note> = {
  name: 'note',
  version: 3,
  schema: noteSchema,
  empty: { title: '', lines: [] },
  migrations: {
    2: (data) => ({ title: '', text: v.parse(v.string(), data) }),
    3: (data) => {
      const { title, text } = v.parse(v.object({ title: v.string(), text: v.string() }), data);
      return { title, lines: text.split('\n') };
    },
  },
};

const { local } = fakeBrowser.storage;
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key] ?? null;
const note = () => defineTypedItem(noteShape, crypto.randomUUID());

beforeEach(() => fakeBrowser.reset());

describe('load', () => {
  it('gives the empty value of an item that was never written, and writes nothing', async () => {
    expect(await note().load()).toEqual({ value: { title: '', lines: [] }, setAside: false });
    expect(await local.get()).toEqual({});
  });

  it('migrates every older version step by step and leaves the stored value alone', async () => {
    await local.set({ note: { version: 1, data: 'one\ntwo' } });
    expect((await note().load()).value).toEqual({ title: '', lines: ['one', 'two'] });
    expect(await stored('note')).toEqual({ version: 1, data: 'one\ntwo' });

    await local.set({ note: { version: 2, data: { title: 'T', text: 'one' } } });
    expect((await note().load()).value).toEqual({ title: 'T', lines: ['one'] });
  });

  it.each([
    ['a bare text', 'garbage'],
    ['a number', 7],
    ['false', false],
    ['an empty text', ''],
    ['a list', [1, 2]],
    ['an envelope without a version', { data: { title: '', lines: [] } }],
    ['an invalid version', { version: 1.5, data: '' }],
    ['a version below 1', { version: 0, data: '' }],
    ['data of another shape', { version: 3, data: { title: 1, lines: [] } }],
    ['data that do not fit their old version', { version: 1, data: { title: 'T' } }],
    ['a newer version', { version: 4, data: { title: 'T', lines: [] } }],
  ])('sets %s aside and reports it', async (_, raw) => {
    await local.set({ note: raw });
    expect(await note().load()).toEqual({ value: noteShape.empty, setAside: true });
    expect(await listSetAside()).toMatchObject([{ item: 'note', raw }]);
    expect(await stored('note')).toEqual(raw);
  });

  it('keeps the notice until it is dismissed and copies the value only once', async () => {
    await local.set({ note: 'garbage' });
    await note().load();
    expect((await note().load()).setAside).toBe(true);
    const item = note();
    await item.load();
    await item.save({ title: 'new', lines: [] });
    expect(await item.load()).toEqual({ value: { title: 'new', lines: [] }, setAside: true });
    expect(await listSetAside()).toHaveLength(1);
    await dismissNotices('note');
    expect((await note().load()).setAside).toBe(false);
    expect(await listSetAside()).toMatchObject([{ item: 'note', raw: 'garbage' }]);
  });
});

describe('save', () => {
  it('hands the value to the browser in the same tick once the item was loaded', async () => {
    const item = note();
    await item.load();
    const set = vi.spyOn(local, 'set');
    void item.save({ title: 'a', lines: [] });
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('keeps the order of writes, including those before the first load has finished', async () => {
    const item = note();
    const results = [1, 2, 3].map((n) => item.save({ title: String(n), lines: [] }));
    await item.load();
    results.push(item.save({ title: '4', lines: [] }));
    expect(await Promise.all(results)).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: true }]);
    expect(await stored('note')).toMatchObject({ data: { title: '4' } });
  });

  it('writes the newest version and reads it back', async () => {
    await local.set({ note: { version: 1, data: 'one' } });
    const item = note();
    const { value } = await item.load();
    await item.save({ ...value, title: 'T' });
    expect(await stored('note')).toMatchObject({ version: 3, data: { title: 'T', lines: ['one'] } });
    expect((await note().load()).value).toEqual({ title: 'T', lines: ['one'] });
  });

  it('sets an unreadable value aside before it writes, even if nothing was loaded', async () => {
    await local.set({ note: { version: 9, data: 'from the future' } });
    expect(await note().save({ title: 'new', lines: [] })).toEqual({ ok: true });
    expect(await listSetAside()).toMatchObject([{ raw: { version: 9, data: 'from the future' } }]);
    expect(await stored('note')).toMatchObject({ version: 3, data: { title: 'new' } });
  });

  it('writes nothing if setting aside fails, and tries again at the next save', async () => {
    await local.set({ note: 'garbage' });
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const item = note();
    expect((await item.load()).setAside).toBe(true);
    expect(await item.save({ title: 'new', lines: [] })).toEqual({ ok: false, why: 'full' });
    set.mockRestore();
    expect(await stored('note')).toBe('garbage');
    expect(await item.save({ title: 'new', lines: [] })).toEqual({ ok: true });
    expect(await listSetAside()).toMatchObject([{ raw: 'garbage' }]);
  });

  it('sets aside a value that turned unreadable after the load', async () => {
    const item = note();
    await item.load();
    await local.set({ note: 'garbage' });
    expect(await item.save({ title: 'new', lines: [] })).toEqual({ ok: true });
    expect(await listSetAside()).toMatchObject([{ raw: 'garbage' }]);
  });

  it.each([
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['full', new DOMException('storage.local API call exceeded its limit', 'QuotaExceededError')],
    ['full', new Error('IO error: FILE_ERROR_NO_SPACE')],
    ['failed', new Error('An unexpected error occurred')],
  ] as const)('reports %s if the browser refuses for that reason', async (why, error) => {
    const item = note();
    await item.load();
    vi.spyOn(local, 'set').mockRejectedValue(error);
    expect(await item.save({ title: 'a', lines: [] })).toEqual({ ok: false, why });
  });

  it('reports failure if storage cannot even be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('no access'));
    expect(await note().save({ title: 'a', lines: [] })).toEqual({ ok: false, why: 'failed' });
  });
});

describe('watch', () => {
  it('reports what other contexts wrote, parsed, and not its own writes', async () => {
    const here = defineTypedItem(noteShape, 'here');
    const there = defineTypedItem(noteShape, 'there');
    const seen: Note[] = [];
    const stop = here.watch((value) => seen.push(value));
    await here.save({ title: 'own', lines: [] });
    await there.save({ title: 'other', lines: [] });
    await local.set({ note: 'garbage' });
    await local.set({ note: { version: 1, data: 'old' } });
    await local.remove('note');
    stop();
    await there.save({ title: 'later', lines: [] });
    expect(seen).toEqual([
      { title: 'other', lines: [] },
      { title: '', lines: ['old'] },
      { title: '', lines: [] },
    ]);
  });
});
