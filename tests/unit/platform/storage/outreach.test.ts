import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outreachItem } from '@/platform/storage/items';
import { FROZEN } from '@/tests/support/frozen-values';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('the stored outreach', () => {
  it('is read in every version', async () => {
    await local.set({ outreach: FROZEN.outreach[1] });
    expect(await outreachItem.load()).toEqual({ value: FROZEN.outreach[1].data, setAside: false });
  });

  it.each([
    ['an office twice', [0, 0]],
    ['no office', []],
  ])('is set aside with %s', async (_, picked) => {
    const { outreach } = FROZEN.outreach[1].data;
    const items = picked.map((index) => outreach.items[index]);
    await local.set({ outreach: { version: 1, data: { outreach: { ...outreach, items } } } });
    expect(await outreachItem.load()).toEqual({ value: { outreach: null }, setAside: true });
  });
});
