import { pageBrowser } from './page-browser';

/** The tab that the person looks at, or null where there is none (a window of developer tools). */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await pageBrowser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
