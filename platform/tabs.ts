import { browser } from 'wxt/browser';
import { nullOnFailure } from './null-on-failure';

/** The active tab; null in a window without tabs (developer tools). */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab of this extension page, or null if it has none (the popup). */
export async function ownTabId(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}

/** How often, and after how many milliseconds, a tab between two documents is asked again. */
const LOOKS = 20;
const APART = 50;

/**
 * The address of a tab with its query, or null if the browser does not tell it. Between two documents Firefox
 * briefly shows an empty page, so the tab is asked again.
 */
export async function addressOfTab(tabId: number): Promise<string | null> {
  for (let left = LOOKS; ; left -= 1) {
    const tab = await nullOnFailure(browser.tabs.get(tabId));
    const isBetween = tab?.status === 'loading' && (tab.url ?? 'about:blank') === 'about:blank';
    if (!isBetween || left === 0) return tab?.url ?? null;
    await new Promise((resolve) => setTimeout(resolve, APART));
  }
}
