import { browser } from 'wxt/browser';

/** Words with which browsers refuse pages of their own, stores and error pages among them. */
const BROWSER_PAGE =
  /\b(chrome|edge|brave|about|devtools|view-source|chrome-search|chrome-untrusted|[a-z]+-extension):|gallery|web ?store|error page/i;

/**
 * Why a script was refused: a page that no extension is let into, or one that the person has not given
 * access to. Browsers tell the reason in words only, so the tab's address decides where it can be seen.
 */
export async function whyNotReadable(tabId: number, error: unknown): Promise<'browser-page' | 'no-access'> {
  const words = error instanceof Error ? error.message : String(error);
  if (BROWSER_PAGE.test(words)) return 'browser-page';
  const url = await visibleAddress(tabId);
  return url !== null && !/^(https?|file):/.test(url) ? 'browser-page' : 'no-access';
}

/** The address of a tab, or null where the extension may not see it. */
async function visibleAddress(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
