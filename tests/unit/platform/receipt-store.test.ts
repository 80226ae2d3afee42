import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putReceipt, withoutReceipts } from '@/domain/receipt/receipts';
import { receiptsItem } from '@/platform/storage/items';
import { receiptStore } from '@/platform/stored-data';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const ids = async () => (await receiptsItem.load()).value.receipts.map(({ id }) => id);
const put = (id: string) => receiptStore.change((all) => putReceipt(all, sampleReceipt({ id })));

describe('receiptStore', () => {
  it('makes changes one after the other, so that none is lost', async () => {
    await Promise.all([
      put('a'),
      put('b'),
      receiptStore.change((all) => withoutReceipts(all, ['a'])),
      put('c'),
    ]);
    expect(await ids()).toEqual(['b', 'c']);
  });

  it('reports full storage, and continues afterwards', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota'));
    expect(await put('a')).toBe('full');
    set.mockRestore();
    expect(await put('b')).toBe('kept');
    expect(await ids()).toEqual(['b']);
  });

  it('does not throw if storage cannot be reached', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await receiptStore.find('a')).toBeNull();
    expect(await put('a')).toBe('failed');
  });

  it('finds one by its id', async () => {
    await put('a');
    expect((await receiptStore.find('a'))?.id).toBe('a');
    expect(await receiptStore.find('b')).toBeNull();
  });

  it('sets unreadable ones aside before it writes', async () => {
    await fakeBrowser.storage.local.set({ receipts: 'garbage' });
    expect(await put('a')).toBe('kept');
    expect((await receiptsItem.load()).setAside).toBe(true);
  });
});
