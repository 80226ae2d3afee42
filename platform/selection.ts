import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sessionItem } from './storage/session-item';

/** Text selected on a page, in transit to the options page. In memory only, never in an address. */

/** The importer's limit, in UTF-16 units. */
const LONGEST = 1_048_576;

const pendingSelection = sessionItem('pending-selection', v.pipe(v.string(), v.maxLength(LONGEST)));

export async function keepSelection(text: string): Promise<void> {
  await pendingSelection.save(text.slice(0, LONGEST));
}

/** Takes the stored selection, which is then deleted; empty if nothing is stored. */
export async function takeSelection(): Promise<string> {
  const selected = await pendingSelection.load();
  if (selected !== null) await pendingSelection.drop();
  return selected ?? '';
}

const ITEM = 'save-selection-as-letter';

/**
 * Adds "Save selection as a letter" to the menu of selected text. Call at each start of the background, before
 * anything is awaited.
 * @param title the words of the menu item
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

/** Passes the selection to the options page, which shows the import before it is saved. */
async function openAsLetter(info: SelectionClick, tabId: number | undefined): Promise<void> {
  await keepSelection((await selectedText(info, tabId)) || (info.selectionText ?? ''));
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#letters/import') });
}

/**
 * The selection with its line breaks, which the menu event lacks. The click on the menu grants access to the page,
 * as a click on the toolbar button does. Empty where the browser allows no access.
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
