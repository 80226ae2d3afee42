import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSelection, offerSelectionMenu, takeSelection } from '@/platform/selection';

type Click = (info: object, tab: object) => void;

const menu = { click: (() => {}) as Click, items: [] as object[] };

beforeEach(() => {
  fakeBrowser.reset();
  menu.items = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      create: (item: object) => menu.items.push(item),
      onClicked: { addListener: (listener: Click) => (menu.click = listener) },
    },
    scripting: { executeScript: vi.fn() },
  });
});

const inPage = () => vi.mocked(fakeBrowser.scripting.executeScript);

test('the item is only in the menu of selected text', async () => {
  offerSelectionMenu('Save selection as a letter');
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  expect(menu.items).toEqual([
    { id: 'save-selection-as-letter', title: 'Save selection as a letter', contexts: ['selection'] },
  ]);
});

test('the selection is read in its frame, with its line breaks, and opens in the import', async () => {
  offerSelectionMenu('Save');
  inPage().mockResolvedValue([{ frameId: 3, result: 'Dear Senator:\n\nWords.' }] as never);
  menu.click({ menuItemId: 'save-selection-as-letter', frameId: 3, selectionText: 'Dear' }, { id: 7 });
  await vi.waitFor(async () => expect(await openAddresses()).toContain('/options.html#letters/import'));
  expect(inPage().mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, frameIds: [3] } });
  expect(await takeSelection()).toBe('Dear Senator:\n\nWords.');
});

test('if the page cannot be read, the text from the menu is used', async () => {
  offerSelectionMenu('Save');
  inPage().mockRejectedValue(new Error('no access'));
  menu.click({ menuItemId: 'save-selection-as-letter', selectionText: 'Dear Senator: Words.' }, { id: 7 });
  await vi.waitFor(async () => expect(await openAddresses()).toContain('/options.html#letters/import'));
  expect(await takeSelection()).toBe('Dear Senator: Words.');
});

test('a selection is taken once', async () => {
  await keepSelection('Dear Senator:\n\nWords.');
  expect(await takeSelection()).toBe('Dear Senator:\n\nWords.');
  expect(await takeSelection()).toBe('');
});

test('a selection is kept in memory only, and is never longer than the importer reads', async () => {
  await keepSelection('x'.repeat(2_000_000));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await takeSelection()).toHaveLength(1_048_576);
});

test('a value that is not text is no selection', async () => {
  await fakeBrowser.storage.session.set({ 'pending-selection': { text: 'x' } });
  expect(await takeSelection()).toBe('');
});

async function openAddresses(): Promise<string> {
  return (await fakeBrowser.tabs.query({})).map(({ url }) => url).join(' ');
}
