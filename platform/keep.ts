import { keptBill } from '@/domain/congress/kept-bill';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import type { KeepPort } from '@/workflows/ports';
import { constituentItem, draftItem, keptBillsItem, lettersItem, settingsItem } from './storage/items';

/** What is kept, as the workflows need it. */
export const keep: KeepPort = {
  async constituent() {
    return (await constituentItem.load()).value;
  },
  async settings() {
    return (await settingsItem.load()).value;
  },
  async changeSettings(change) {
    // Where it cannot be saved the person is asked once more next time; the fill goes on.
    await settingsItem.change(change);
  },
  async letters() {
    return [...BUILT_IN_LETTERS, ...(await lettersItem.load()).value];
  },
  async ownWords(letter) {
    return (await draftItem.load()).value.ownWords[letter] ?? '';
  },
  async billStatus(bill) {
    return keptBill((await keptBillsItem.load()).value, bill)?.status ?? null;
  },
};
