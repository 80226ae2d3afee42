import { pageBrowser } from './page-browser';

/** The tab that this page of the extension stands in, or null for one in no tab (the popup). */
export async function ownTabId(): Promise<number | null> {
  return (await pageBrowser.tabs.getCurrent())?.id ?? null;
}
