import { browser } from 'wxt/browser';
import { nullOnFailure } from './null-on-failure';

/** The tab that the person looks at, or null where there is none (a window of developer tools). */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab that this page of the extension is in, or null for one in no tab (the popup). */
export async function ownTabId(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}

/** How often, and with how many milliseconds between, a tab that is between two documents is asked again. */
const LOOKS = 20;
const APART = 50;

/**
 * Address of a tab with its query, or null where the browser does not tell it. Between two documents Firefox
 * shows an empty page for a moment, whose address says nothing of where the tab goes: it is asked again.
 */
export async function addressOfTab(tabId: number): Promise<string | null> {
  for (let left = LOOKS; ; left -= 1) {
    const tab = await nullOnFailure(browser.tabs.get(tabId));
    const isBetween = tab?.status === 'loading' && (tab.url ?? 'about:blank') === 'about:blank';
    if (!isBetween || left === 0) return tab?.url ?? null;
    await new Promise((resolve) => setTimeout(resolve, APART));
  }
}
