// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import { freeName, newLetter } from '@/domain/letter/edit-letter';
import type { Letter } from '@/domain/letter/letter';
import { useStoredItem } from '@/entrypoints/hooks/use-stored-item';
import { useLetters } from '@/entrypoints/options/use-letters';
import { deletedLettersItem, draftItem, lettersItem, settingsItem } from '@/platform/storage/items';

beforeEach(() => fakeBrowser.reset());

const LETTER: Letter = newLetter('own-1' as Letter['id'], freeName('Rivers', []));

async function openLetters() {
  await lettersItem.save([LETTER]);
  const hook = renderHook(() =>
    useLetters({ page: 'letters', view: 'list' }, useStoredItem(settingsItem), useStoredItem(draftItem)),
  );
  const props = () => {
    const { props } = hook.result.current;
    if (!props) throw new Error('The letters are not loaded.');
    return props;
  };
  await waitFor(() => expect(hook.result.current.props).not.toBeNull());
  return { hook, props };
}

/** From now on, writes of one item wait or fail. */
function whenWriting(name: string, instead: () => Promise<void>) {
  const { local } = fakeBrowser.storage;
  const write = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (name in items) await instead();
    return write(items);
  });
}

const storedNames = async () => (await lettersItem.load()).value.map(({ name }) => name);
const binNames = async () => (await deletedLettersItem.load()).value.deleted.map(({ letter }) => letter.name);

test('a letter is called deleted only once it is stored among the deleted ones', async () => {
  const { props } = await openLetters();
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  whenWriting('deleted-letters', () => held);
  let done: Promise<void> = Promise.resolve();
  act(() => {
    done = props().onDelete(LETTER);
  });
  expect(props().justDeleted).toBeNull();
  expect(await storedNames()).toEqual(['Rivers']);

  letGo();
  await act(() => done);
  expect(props().justDeleted?.name).toBe('Rivers');
  expect(await storedNames()).toEqual([]);
  expect(await binNames()).toEqual(['Rivers']);
});

test('a letter that cannot be stored among the deleted ones stays', async () => {
  const { hook, props } = await openLetters();
  whenWriting('deleted-letters', () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  await act(() => props().onDelete(LETTER));
  expect(props().own.map(({ name }) => name)).toEqual(['Rivers']);
  expect(props().justDeleted).toBeNull();
  expect(hook.result.current.kept.map(({ saveProblem }) => saveProblem)).toContain('full');
  expect(await storedNames()).toEqual(['Rivers']);
});

test('a letter that cannot be stored again stays among the deleted ones', async () => {
  const { props } = await openLetters();
  await act(() => props().onDelete(LETTER));
  whenWriting('letters', () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  await act(() => props().onRestore(LETTER.id));
  expect(await binNames()).toEqual(['Rivers']);
});

test('a letter that cannot be removed is not called deleted', async () => {
  const { hook, props } = await openLetters();
  whenWriting('letters', () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  await act(() => props().onDelete(LETTER));
  expect(props().justDeleted).toBeNull();
  expect(hook.result.current.kept.map(({ saveProblem }) => saveProblem)).toContain('full');
  expect(await storedNames()).toEqual(['Rivers']);
});

test('letters from a file are called kept only if they are stored', async () => {
  const { props } = await openLetters();
  const other: Letter = newLetter('own-2' as Letter['id'], 'Lakes');
  whenWriting('letters', () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  await act(() => props().onSaveLetters([other]));
  expect(props().said).toBeNull();

  vi.restoreAllMocks();
  await act(() => props().onSaveLetters([{ ...other, id: 'own-3' as Letter['id'] }]));
  expect(props().said).toBe(i18n.t('import.kept'));
  expect(await storedNames()).toEqual(['Rivers', 'Lakes', 'Lakes']);
});

test('a deleted letter takes the own words with it, unless the same letter was imported again', async () => {
  await draftItem.save({ ownWords: { [LETTER.id]: 'my river' } });
  const ownWords = async () => (await draftItem.load()).value.ownWords[LETTER.id];
  const { props } = await openLetters();
  await act(() => props().onDelete(LETTER));
  await act(() => props().onSaveLetters([LETTER]));
  await act(async () => props().onForget(LETTER.id));
  await vi.waitFor(async () => expect(await binNames()).toEqual([]));
  expect(await ownWords()).toBe('my river');

  await act(() => props().onDelete(LETTER));
  await act(async () => props().onForget(LETTER.id));
  await vi.waitFor(async () => expect(await ownWords()).toBeUndefined());
});
