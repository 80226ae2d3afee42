import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  constituentItem,
  deletedLettersItem,
  draftItem,
  letterOriginsItem,
  lettersItem,
  lookUpsItem,
  memberTableItem,
  myOfficesItem,
  outreachItem,
  receiptsItem,
  settingsItem,
  storedBillsItem,
  unfinishedLettersItem,
} from '@/platform/storage/items';
import { FROZEN } from '@/tests/support/frozen-values';

beforeEach(() => fakeBrowser.reset());

const { local } = fakeBrowser.storage;

describe('frozen examples', () => {
  it('has an example of every version of every item', () => {
    for (const item of [
      constituentItem,
      settingsItem,
      draftItem,
      lettersItem,
      letterOriginsItem,
      deletedLettersItem,
      unfinishedLettersItem,
      lookUpsItem,
      storedBillsItem,
      memberTableItem,
      myOfficesItem,
      receiptsItem,
      outreachItem,
    ]) {
      const name = item.shape.name as keyof typeof FROZEN;
      const versions = Array.from({ length: item.shape.version }, (_, index) => String(index + 1));
      expect(Object.keys(FROZEN[name])).toEqual(versions);
    }
  });

  it('reads the constituent of version 1', async () => {
    await local.set({ constituent: FROZEN.constituent[1] });
    expect(await constituentItem.load()).toEqual({ value: FROZEN.constituent[1].data, setAside: false });
  });

  it('reads the settings of version 1', async () => {
    await local.set({ settings: FROZEN.settings[1] });
    expect(await settingsItem.load()).toEqual({ value: FROZEN.settings[1].data, setAside: false });
  });

  it('reads the draft of version 1', async () => {
    await local.set({ draft: FROZEN.draft[1] });
    expect(await draftItem.load()).toEqual({ value: FROZEN.draft[1].data, setAside: false });
  });

  it('reads the bills of version 1', async () => {
    await local.set({ bills: FROZEN.bills[1] });
    expect(await storedBillsItem.load()).toEqual({ value: FROZEN.bills[1].data, setAside: false });
  });

  it('reads the look-ups of version 1', async () => {
    await local.set({ 'look-ups': FROZEN['look-ups'][1] });
    expect(await lookUpsItem.load()).toEqual({ value: FROZEN['look-ups'][1].data, setAside: false });
  });

  it('reads the fetched table of version 1', async () => {
    await local.set({ 'member-table': FROZEN['member-table'][1] });
    expect(await memberTableItem.load()).toEqual({ value: FROZEN['member-table'][1].data, setAside: false });
  });

  it('reads the offices of version 1', async () => {
    await local.set({ 'my-offices': FROZEN['my-offices'][1] });
    expect(await myOfficesItem.load()).toEqual({ value: FROZEN['my-offices'][1].data, setAside: false });
  });

  it('reads the letters of version 1', async () => {
    await local.set({ letters: FROZEN.letters[1] });
    expect(await lettersItem.load()).toEqual({ value: FROZEN.letters[1].data, setAside: false });
  });

  it('reads the items stored with the letters of version 1', async () => {
    for (const item of [letterOriginsItem, deletedLettersItem, unfinishedLettersItem]) {
      const name = item.shape.name as 'letter-origins' | 'deleted-letters' | 'unfinished-letters';
      await local.set({ [name]: FROZEN[name][1] });
      expect(await item.load()).toEqual({ value: FROZEN[name][1].data, setAside: false });
    }
  });
});

describe('receipts', () => {
  it('of version 1 are read', async () => {
    await local.set({ receipts: FROZEN.receipts[1] });
    expect(await receiptsItem.load()).toEqual({ value: FROZEN.receipts[1].data, setAside: false });
  });
});

describe('a text of a megabyte', () => {
  it('is stored and read back', async () => {
    const { value } = await constituentItem.load();
    const lastName = 'x'.repeat(1_048_576);
    expect(await constituentItem.save({ ...value, lastName })).toEqual({ ok: true });
    expect((await constituentItem.load()).value.lastName).toHaveLength(1_048_576);
  });

  it('that is too long is refused instead of being written and unreadable later', async () => {
    const { value } = await constituentItem.load();
    await constituentItem.save({ ...value, lastName: 'Constituent' });
    expect(await constituentItem.save({ ...value, lastName: 'x'.repeat(5_000_000) })).toEqual({
      ok: false,
      why: 'full',
    });
    expect((await constituentItem.load()).value.lastName).toBe('Constituent');
  });
});
