import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseOfficeId } from '@/domain/congress/office';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { isLetterId } from '@/domain/letter/letter';
import { deleteEverything, exportData, importData } from '@/platform/data-file';
import { constituentItem, draftItem, myOfficesItem, receiptsItem } from '@/platform/storage/items';
import { hasNotice, listSetAside } from '@/platform/storage/set-aside';
import { fakePermissions } from '@/tests/support/fake-permissions';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';

const { local, session } = fakeBrowser.storage;
const sample = { ...EMPTY_CONSTITUENT, firstName: 'Sample', lastName: 'Constituent' };

const letterId = 'a-letter';
if (!isLetterId(letterId)) throw new Error('not a letter id');

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions();
});

describe('export and import', () => {
  it('restore everything after it was deleted', async () => {
    await constituentItem.save(sample);
    await draftItem.save({ ownWords: { [letterId]: 'Half a sent' } });
    const offices = [parseOfficeId('X000001') ?? expect.fail(), parseOfficeId('justice') ?? expect.fail()];
    await myOfficesItem.change(() => ({ offices }));
    await receiptsItem.change(() => ({ receipts: [sampleReceipt()] }));
    const text = await exportData();
    await deleteEverything();
    expect((await myOfficesItem.load()).value).toEqual({ offices: [] });
    expect((await receiptsItem.load()).value).toEqual({ receipts: [] });
    expect((await constituentItem.load()).value).toEqual(EMPTY_CONSTITUENT);
    expect(await importData(text)).toEqual({ kind: 'imported' });
    expect((await constituentItem.load()).value).toEqual(sample);
    expect((await receiptsItem.load()).value).toEqual({ receipts: [sampleReceipt()] });
    expect((await draftItem.load()).value).toEqual({ ownWords: { [letterId]: 'Half a sent' } });
    expect((await myOfficesItem.load()).value).toEqual({ offices });
  });

  it('do not write items that were never written', async () => {
    await constituentItem.save(sample);
    const text = await exportData();
    await deleteEverything();
    await importData(text);
    expect(Object.keys(await local.get())).toEqual(['constituent']);
    await draftItem.save({ ownWords: { [letterId]: 'Half a sent' } });
    await importData(text);
    expect((await draftItem.load()).value).toEqual({ ownWords: {} });
  });

  it('notify watching pages, including the one that imports', async () => {
    const text = await exportData();
    await constituentItem.save(sample);
    const seen: string[] = [];
    constituentItem.watch((value) => seen.push(value.firstName));
    await importData(text);
    expect(seen).toEqual(['']);
  });

  it('change nothing when the file is refused', async () => {
    await constituentItem.save(sample);
    const before = await local.get();
    const text = (await exportData()).replace('"letters": []', '"letters": [1]');
    expect(await importData(text)).toEqual({ kind: 'refused', why: 'not-valid' });
    expect(await importData('no file')).toEqual({ kind: 'refused', why: 'not-json' });
    expect(await local.get()).toEqual(before);
  });

  it('change nothing when the browser refuses the values', async () => {
    const text = await exportData();
    await constituentItem.save(sample);
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await importData(text)).toEqual({ kind: 'refused', why: 'full' });
    set.mockRestore();
    expect((await constituentItem.load()).value).toEqual(sample);
  });

  it('set an unreadable value aside before an import overwrites it', async () => {
    const text = await exportData();
    await local.set({ constituent: 'garbage' });
    expect(await importData(text)).toEqual({ kind: 'imported' });
    expect(await listSetAside()).toMatchObject([{ item: 'constituent', raw: 'garbage' }]);
  });

  it('include the values set aside and dismiss the notice', async () => {
    await local.set({ constituent: 'garbage' });
    await constituentItem.load();
    expect(await hasNotice('constituent')).toBe(true);
    expect(await exportData()).toContain('garbage');
    expect(await hasNotice('constituent')).toBe(false);
  });

  it('include an unreadable value that could not be set aside', async () => {
    await local.set({ constituent: 'garbage' });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await exportData()).toContain('garbage');
  });
});

describe('deleteEverything', () => {
  it('leaves nothing in storage.local and storage.session', async () => {
    await constituentItem.save(sample);
    await session.set({ 'report:1': 'x' });
    await deleteEverything();
    expect([await local.get(), await session.get()]).toEqual([{}, {}]);
  });
});
