import { browser } from 'wxt/browser';
import { nullOnFailure } from './null-on-failure';

/** Name of the command in the manifest, and of the item in the menu. */
const FILL = 'fill-form';

/**
 * Hears the two ways to ask for a fill without the popup: the key of the command, and the item in the menu of
 * a page of Congress. Both are a click on that very tab to the browser, as one on the toolbar button is. To be
 * called at each start of the background, before anything is awaited.
 * @param title the item's words
 * @param fill what to do; false where it could not be said in the page what came of it: the popup opens
 */
export function hearFillOrders(title: string, fill: (tabId: number) => Promise<boolean>): void {
  const start = async (tabId: number | undefined) => {
    if (tabId === undefined || !(await fill(tabId))) await nullOnFailure(browser.action.openPopup());
  };
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: FILL,
      title,
      contexts: ['page', 'frame', 'editable'],
      documentUrlPatterns: ['https://*.senate.gov/*', 'https://*.house.gov/*'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === FILL) void start(tab?.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === FILL) void start(tab?.id);
  });
}
