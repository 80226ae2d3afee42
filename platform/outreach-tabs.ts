import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { officeIdSchema } from '@/domain/congress/office';
import type { OfficeTab, OutreachPorts } from '@/workflows/outreach-ports';
import { nullOnFailure } from './null-on-failure';
import { sessionItem } from './storage/session-item';

const storedTabs = sessionItem<readonly OfficeTab[]>(
  'outreach-tabs',
  v.pipe(
    v.array(
      v.object({
        tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        officeId: officeIdSchema,
        phase: v.picklist(['loading', 'seeking', 'filling', 'rest']),
        until: v.pipe(v.number(), v.finite()),
      }),
    ),
    v.maxLength(1_000),
  ),
);

/** Which tab shows which office's page. Without a readable value there is no tab: then the person is asked. */
export const officeTabs: OutreachPorts['officeTabs'] = {
  load: async () => (await storedTabs.load()) ?? [],
  save: (tabs) => (tabs.length > 0 ? storedTabs.save(tabs) : storedTabs.drop()),
};

/** Tabs by their numbers, which takes no permission. Nothing here throws. */
export const browserTabs: OutreachPorts['browserTabs'] = {
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
    // Chrome tells where a tab is on its way to while it still shows the page before, done loading.
    if (tab.status !== 'complete' || tab.pendingUrl) return 'loading';
    return tab.url === undefined || tab.url === 'about:blank' ? 'nameless' : 'complete';
  },
};
