import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { draftItem, lettersItem } from '@/platform/storage/items';
import { storedData } from '@/platform/stored-data';

const [letter] = BUILT_IN_LETTERS;
if (!letter) throw new Error('no built-in letter');

beforeEach(() => fakeBrowser.reset());

describe('storedData', () => {
  it("gives the built-in letters, then the person's own", async () => {
    await lettersItem.save([{ ...letter, name: 'Own' }]);
    const letters = await storedData.letters();
    expect(letters.slice(0, BUILT_IN_LETTERS.length)).toEqual(BUILT_IN_LETTERS);
    expect(letters.slice(BUILT_IN_LETTERS.length).map(({ name }) => name)).toEqual(['Own']);
  });

  it('gives own words, empty by default', async () => {
    expect(await storedData.ownWords(letter.id)).toBe('');
    await draftItem.save({ ownWords: { [letter.id]: 'My wor' } });
    expect(await storedData.ownWords(letter.id)).toBe('My wor');
  });

  it('keeps settings', async () => {
    await storedData.changeSettings((settings) => ({ ...settings, staleBillAcknowledged: [letter.id] }));
    expect((await storedData.settings()).staleBillAcknowledged).toEqual([letter.id]);
  });
});
