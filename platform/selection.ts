import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sessionItem } from './storage/session-item';

/** Text selected on a page, on its way to the options page as a letter. In memory only, never in an address. */

/** In UTF-16 units, as much as the importer reads. */
const LONGEST = 1_048_576;

const pendingSelection = sessionItem('pending-selection', v.pipe(v.string(), v.maxLength(LONGEST)));

export async function keepSelection(text: string): Promise<void> {
  await pendingSelection.save(text.slice(0, LONGEST));
}

/** The selection, which is gone then; empty where there is none. */
export async function takeSelection(): Promise<string> {
  const selected = await pendingSelection.load();
  if (selected !== null) await pendingSelection.drop();
  return selected ?? '';
}

const ITEM = 'save-selection-as-letter';

/**
 * Puts "Save selection as a letter" into the menu of selected text. To be called at each start of the
 * background, before anything is awaited.
 * @param title the item's words
 */
export function offerSelectionMenu(title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ITEM) void openAsLetter(info, tab?.id);
  });
}

interface SelectionClick {
  readonly frameId?: number | undefined;
  readonly selectionText?: string | undefined;
}

/** Hands the selection to the options page, which shows what becomes of it before anything is kept. */
async function openAsLetter(info: SelectionClick, tabId: number | undefined): Promise<void> {
  await keepSelection((await selectedText(info, tabId)) || (info.selectionText ?? ''));
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#letters/import') });
}

/**
 * The selection with its line breaks, which the menu's own text lacks. The click on the menu opens the page to
 * us, as one on the toolbar button does; empty where the browser lets nobody in.
 */
async function selectedText({ frameId = 0 }: SelectionClick, tabId: number | undefined): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => String(getSelection() ?? ''),
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}
