import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bills } from '@/platform/bills';
import { deleteEverything, exportData, importData } from '@/platform/data-file';
import { noteLookUp } from '@/platform/look-ups';
import { settingsItem, storedBillsItem } from '@/platform/storage/items';
import { listSetAside } from '@/platform/storage/set-aside';
import { defineVersionedItem } from '@/platform/storage/versioned-item';
import { fakePermissions } from '@/tests/support/fake-permissions';

const { local } = fakeBrowser.storage;
const shape = {
  name: 'counts',
  version: 1,
  schema: v.record(v.string(), v.number()),
  empty: {},
  migrations: {},
};
/** Each page of the extension has its own item over the same storage. */
const inContext = (context: string) => defineVersionedItem<Record<string, number>>(shape, context);
const stored = async () => (await inContext('test').load()).value;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

/** Makes storage answer in the scheduler's order, as two pages may see it. */
function answersIn(order: fc.Scheduler): void {
  const { get, set } = local;
  vi.spyOn(local, 'get').mockImplementation((keys: Parameters<typeof get>[0]) =>
    order.schedule(Promise.resolve(), 'get').then(() => get.call(local, keys)),
  );
  vi.spyOn(local, 'set').mockImplementation((values: Parameters<typeof set>[0]) =>
    order.schedule(Promise.resolve(), 'set').then(() => set.call(local, values)),
  );
}

/** Makes three changes from two contexts, once for each tried order of answers. Returns the final values. */
async function interleaved(): Promise<readonly string[]> {
  const ends: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (order) => {
      fakeBrowser.reset();
      const [popup, options] = [inContext('popup'), inContext('options page')];
      answersIn(order);
      const changes = Promise.all([
        popup.change((counts) => ({ ...counts, a: (counts.a ?? 0) + 1 })),
        options.change((counts) => ({ ...counts, b: 1 })),
        options.change((counts) => ({ ...counts, a: (counts.a ?? 0) + 1 })),
      ]);
      await order.waitFor(changes);
      vi.restoreAllMocks();
      expect((await changes).every(({ ok }) => ok)).toBe(true);
      ends.push(JSON.stringify(await stored(), ['a', 'b']));
    }),
    { numRuns: 200 },
  );
  return [...new Set(ends)];
}

describe('concurrent changes from two contexts', () => {
  it('are all kept, in whatever order storage answers', async () => {
    expect(await interleaved()).toEqual(['{"a":2,"b":1}']);
  });

  it('would be lost under a lock that excludes nobody', async () => {
    vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
    expect((await interleaved()).length).toBeGreaterThan(1);
  });

  it('take the browser’s lock, one for each item', async () => {
    const asked: string[] = [];
    const request = async (name: string, work: () => unknown) => {
      asked.push(name);
      return work();
    };
    vi.stubGlobal('navigator', { locks: { request } });
    await inContext('popup').change((counts) => ({ ...counts, a: 1 }));
    await settingsItem.change((settings) => ({ ...settings, wantsReply: false }));
    expect(asked).toEqual(['item:counts', 'item:settings']);
    expect(await stored()).toEqual({ a: 1 });
  });

  it('take turns within a context if the browser refuses the lock', async () => {
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('SecurityError')) } });
    const one = inContext('popup');
    const results = await Promise.all(
      ['a', 'b', 'c'].map((key) => one.change((counts) => ({ ...counts, [key]: 1 }))),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await stored()).toEqual({ a: 1, b: 1, c: 1 });
  });
});

describe('a change', () => {
  it('returns the stored value, and notifies every watching page, including this one', async () => {
    const [here, there] = [inContext('here'), inContext('there')];
    const seen: unknown[] = [];
    const ends = [here, there].map((item) => item.watch((counts) => seen.push(counts)));
    expect(await here.change(() => ({ a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
    expect(seen).toEqual([{ a: 1 }, { a: 1 }]);
    for (const end of ends) end();
  });

  it('that changes nothing writes nothing', async () => {
    const set = vi.spyOn(local, 'set');
    expect(await inContext('here').change((counts) => counts)).toEqual({ ok: true, value: {} });
    expect(set).not.toHaveBeenCalled();
  });

  it('sets an unreadable value aside first, and writes nothing if that fails', async () => {
    await local.set({ counts: 'garbage' });
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await inContext('here').change(() => ({ a: 1 }))).toEqual({ ok: false, why: 'full' });
    set.mockRestore();
    expect((await local.get('counts')).counts).toBe('garbage');
    expect(await inContext('here').change(() => ({ a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
    expect(await listSetAside()).toMatchObject([{ item: 'counts', raw: 'garbage' }]);
  });

  it('does not throw, and the next one continues', async () => {
    const here = inContext('here');
    const get = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('no access'));
    expect(await here.change(() => ({ a: 1 }))).toEqual({ ok: false, why: 'failed' });
    get.mockRestore();
    expect(await here.change(() => expect.fail('a fault of ours'))).toEqual({ ok: false, why: 'failed' });
    expect(await here.change(() => ({ a: 1 }))).toMatchObject({ ok: true });
  });

  it('to a shape that could not be read back is refused', async () => {
    const wrong = { a: Number.NaN };
    expect(await inContext('here').change(() => wrong)).toEqual({ ok: false, why: 'full' });
    expect(await stored()).toEqual({});
  });
});

describe('concurrent changes in the product', () => {
  it('two look-ups of bills are both stored', async () => {
    const bill = (number: number) => ({
      congress: 119,
      type: 's' as const,
      number,
      status: null,
      at: null,
      tried: '2026-11-22T12:00:00.000Z',
    });
    await Promise.all([1, 2, 3].map((number) => bills.keep(bill(number))));
    expect((await storedBillsItem.load()).value.bills.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('two simultaneous look-ups are both noted', async () => {
    const now = new Date('2026-11-22T12:00:00Z');
    await Promise.all([noteLookUp('bill-status', now), noteLookUp('member-table', now)]);
    expect(await local.get('look-ups')).toMatchObject({
      'look-ups': {
        data: {
          'bill-status': { lastUsed: now.toISOString() },
          'member-table': { lastUsed: now.toISOString() },
        },
      },
    });
  });

  it('a change that started before everything was deleted leaves nothing behind', async () => {
    fakePermissions();
    const changed = settingsItem.change((settings) => ({ ...settings, firstStep: 'pin' }));
    await Promise.all([deleteEverything(), changed]);
    expect(await local.get()).toEqual({});
  });

  it('an import is not undone by a change that started before it', async () => {
    await settingsItem.change((settings) => ({ ...settings, wantsReply: false }));
    const file = await exportData();
    await settingsItem.change((settings) => ({ ...settings, wantsReply: true }));
    const { set } = local;
    vi.spyOn(local, 'set').mockImplementationOnce(async (values: Parameters<typeof set>[0]) => {
      await new Promise((done) => setTimeout(done, 20));
      return set.call(local, values);
    });
    const changed = settingsItem.change((settings) => ({ ...settings, firstStep: 'pin' }));
    const [imported] = await Promise.all([importData(file), changed]);
    expect(imported).toEqual({ kind: 'imported' });
    expect((await settingsItem.load()).value.wantsReply).toBe(false);
  });
});
