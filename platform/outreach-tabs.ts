import { browser } from 'wxt/browser';
import { officeTabsSchema } from '@/domain/outreach/office-tab';
import type { BrowserTabPort, OfficeTabPort } from '@/workflows/ports';
import { nullOnFailure } from './null-on-failure';
import { sessionItem } from './storage/session-item';

const storedTabs = sessionItem('outreach-tabs', officeTabsSchema);

/** Which tab shows which office's page. If the value is unreadable, no tab is known and the person is asked. */
export const officeTabs: OfficeTabPort = {
  load: async () => (await storedTabs.load()) ?? [],
  save: (tabs) => (tabs.length > 0 ? storedTabs.save(tabs) : storedTabs.drop()),
};

/** Tabs by number, which needs no permission. Never throws. */
export const browserTabs: BrowserTabPort = {
  async open(address) {
    return (await nullOnFailure(browser.tabs.create({ url: address, active: true })))?.id ?? null;
  },
  async show(tabId) {
    const tab = await nullOnFailure(browser.tabs.update(tabId, { active: true }));
    if (tab?.windowId !== undefined)
      await nullOnFailure(browser.windows.update(tab.windowId, { focused: true }));
  },
  async state(tabId) {
    const tab = await nullOnFailure(browser.tabs.get(tabId));
    if (tab === null) return null;
    // Chrome reports the address a tab is loading while it still shows the previous page as complete.
    if (tab.status !== 'complete' || tab.pendingUrl) return 'loading';
    return tab.url === undefined || tab.url === 'about:blank' ? 'nameless' : 'complete';
  },
};
