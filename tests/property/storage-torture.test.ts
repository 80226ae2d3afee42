import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportData, importData } from '@/platform/data-file';
import { openEnvelope } from '@/platform/storage/envelope';
import { constituentItem, lettersItem } from '@/platform/storage/items';
import { listSetAside } from '@/platform/storage/set-aside';
import { defineTypedItem } from '@/platform/storage/versioned-item';
import { FROZEN } from '@/tests/support/frozen-values';
import { cases, GENERATED } from '@/tests/support/generated';
import { edits, mutatedText } from '@/tests/support/mutations';
import { STORED_ITEMS } from '@/tests/support/stored-items';
import { IS_FULL, tally } from '@/tests/support/torture';

const { local } = fakeBrowser.storage;
const CORRUPTIONS = IS_FULL ? 2_000 : cases(300);
const WRITES = IS_FULL ? 1_000 : cases(200);

beforeEach(() => fakeBrowser.reset());

/** What a browser returns for corrupted bytes: a value if they still parse, else their text. */
function damaged(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

/** Counts cases for the table of `npm run torture`, whatever their result. */
async function counted(what: string, work: (count: () => void) => Promise<void>): Promise<void> {
  const start = performance.now();
  let tried = 0;
  let lost = 1;
  try {
    await work(() => {
      tried += 1;
    });
    lost = 0;
  } finally {
    tally(what, tried, lost, performance.now() - start);
  }
}

describe('corrupted storage', () => {
  it(
    'with random bytes: is read, or set aside unchanged and reported; everything else stays',
    GENERATED,
    () =>
      counted('storage corrupted at random bytes', (count) =>
        fc.assert(
          fc.asyncProperty(fc.nat(STORED_ITEMS.length - 1), edits, async (index, changes) => {
            count();
            const [item, frozen] = STORED_ITEMS[index] ?? [];
            if (!item) return;
            const all = Object.fromEntries(STORED_ITEMS.map(([{ shape }, value]) => [shape.name, value]));
            const raw = damaged(mutatedText(JSON.stringify(frozen), changes));
            fakeBrowser.reset();
            await local.set({ ...all, [item.shape.name]: raw });
            const opened = openEnvelope<unknown>(item.shape, raw);
            const loaded = await item.load();
            const aside = await listSetAside();
            if (opened.kind === 'value') {
              expect(loaded).toEqual({ value: opened.value, setAside: false });
              expect(aside).toEqual([]);
            } else {
              expect(loaded).toEqual({ value: item.shape.empty, setAside: true });
              expect(aside).toMatchObject([{ item: item.shape.name, raw }]);
              // The next save may overwrite it now. The copy stays.
              expect(await item.prepareToWrite()).toEqual({ ok: true });
            }
            for (const [other, value] of STORED_ITEMS) {
              if (other === item) continue;
              expect((await local.get(other.shape.name))[other.shape.name]).toEqual(value);
            }
          }),
          { numRuns: CORRUPTIONS },
        ),
      ),
  );

  it.each(STORED_ITEMS)(
    'of a later version (a downgrade): $shape.name is set aside and reported',
    async (item, frozen) => {
      const raw = { ...Object(frozen), version: item.shape.version + 1 };
      await local.set({ [item.shape.name]: raw });
      expect(await item.load()).toMatchObject({ value: item.shape.empty, setAside: true });
      expect(await listSetAside()).toMatchObject([{ item: item.shape.name, raw }]);
    },
  );

  it('is part of an export, unchanged', async () => {
    await local.set({ letters: 'no letters at all' });
    expect(await exportData()).toContain('no letters at all');
  });
});

/** Another page of the extension has its own item over the same storage. */
const windowOf = () => defineTypedItem(constituentItem.shape, crypto.randomUUID());
const person = FROZEN.constituent[1].data;

describe('failing writes', () => {
  it('at random: the last successful one stays complete; the others are reported', GENERATED, () =>
    counted('writes that fail, storage full', (count) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('taken' as const, 'full' as const, 'failed' as const), {
            minLength: 1,
            maxLength: 12,
          }),
          async (fates) => {
            count();
            fakeBrowser.reset();
            const item = windowOf();
            await item.load();
            let last = '';
            const { set } = local;
            for (const [index, fate] of fates.entries()) {
              const words = { taken: '', full: 'QUOTA_BYTES quota exceeded', failed: 'IO error' }[fate];
              if (words) local.set = () => Promise.reject(new Error(words));
              const lastName = `Word ${index}`;
              const saved = await item.save({ ...person, lastName });
              local.set = set;
              expect(saved).toEqual(fate === 'taken' ? { ok: true } : { ok: false, why: fate });
              if (saved.ok) last = lastName;
              expect((await windowOf().load()).value.lastName).toBe(last);
            }
          },
        ),
        { numRuns: WRITES },
      ),
    ),
  );

  it('a failed import changes nothing', async () => {
    await local.set({ constituent: FROZEN.constituent[1], letters: FROZEN.letters[1] });
    const file = await exportData();
    await lettersItem.save([]);
    const before = await local.get();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await importData(file)).toEqual({ kind: 'refused', why: 'full' });
    expect(await local.get()).toEqual(before);
  });

  it('a value that could not be set aside is not overwritten', async () => {
    await local.set({ constituent: 'damaged' });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const item = windowOf();
    expect(await item.load()).toMatchObject({ setAside: true });
    expect(await item.save(person)).toEqual({ ok: false, why: 'full' });
    vi.restoreAllMocks();
    expect((await local.get('constituent')).constituent).toBe('damaged');
  });
});

describe('two windows', () => {
  it('that write in any order: one complete value remains, and both are notified', GENERATED, () =>
    counted('two windows that write in turn', (count) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.boolean(), fc.string({ maxLength: 20 })), { minLength: 1, maxLength: 10 }),
          async (writes) => {
            count();
            fakeBrowser.reset();
            const windows = [windowOf(), windowOf()] as const;
            const seen = ['', ''];
            const ends = windows.map((one, index) => one.watch(({ lastName }) => (seen[index] = lastName)));
            await Promise.all(windows.map((one) => one.load()));
            for (const [isFirst, lastName] of writes) {
              expect(await windows[isFirst ? 0 : 1].save({ ...person, lastName })).toEqual({ ok: true });
              expect(seen[isFirst ? 1 : 0]).toBe(lastName);
            }
            expect((await windowOf().load()).value).toEqual({ ...person, lastName: writes.at(-1)?.[1] });
            for (const end of ends) end();
          },
        ),
        { numRuns: WRITES },
      ),
    ),
  );
});

describe('a clock that is set back', () => {
  it('values set aside later are kept next to earlier ones', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
    for (const [raw, at] of [
      ['first', '2026-11-22T12:00:00Z'],
      ['second', '2026-11-22T12:00:00Z'],
      ['third', '2020-01-01T00:00:00Z'],
    ]) {
      vi.setSystemTime(new Date(at ?? ''));
      await local.set({ constituent: raw });
      await windowOf().load();
    }
    vi.useRealTimers();
    expect((await listSetAside()).map(({ raw }) => raw).sort()).toEqual(['first', 'second', 'third']);
  });
});
