import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { keep } from '@/platform/keep';
import { draftItem, lettersItem } from '@/platform/storage/items';

const [letter] = BUILT_IN_LETTERS;
if (!letter) throw new Error('no built-in letter');

beforeEach(() => fakeBrowser.reset());

describe('keep', () => {
  it('gives the letters that come with the extension and then the own ones', async () => {
    await lettersItem.save([{ ...letter, name: 'Own' }]);
    const letters = await keep.letters();
    expect(letters.slice(0, BUILT_IN_LETTERS.length)).toEqual(BUILT_IN_LETTERS);
    expect(letters.slice(BUILT_IN_LETTERS.length).map(({ name }) => name)).toEqual(['Own']);
  });

  it('gives own words, empty where there are none', async () => {
    expect(await keep.ownWords(letter.id)).toBe('');
    await draftItem.save({ ownWords: { [letter.id]: 'My wor' } });
    expect(await keep.ownWords(letter.id)).toBe('My wor');
  });

  it('keeps settings', async () => {
    await keep.changeSettings((settings) => ({ ...settings, staleBillAcknowledged: [letter.id] }));
    expect((await keep.settings()).staleBillAcknowledged).toEqual([letter.id]);
  });
});
