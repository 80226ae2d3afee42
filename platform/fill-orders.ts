import { browser } from 'wxt/browser';
import { nullOnFailure } from './null-on-failure';

/** The name of the command in the manifest and of the menu item. */
const FILL = 'fill-form';

/**
 * Listens for the two ways to fill without the popup: the keyboard command and the menu item on a page of Congress.
 * Both grant access to the tab, as a click on the toolbar button does. Call at each start of the background, before
 * anything is awaited.
 * @param title the words of the menu item
 * @param fill fills the form; false when the page could not show the result, and the popup opens instead
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
