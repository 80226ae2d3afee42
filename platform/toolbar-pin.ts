import { pageBrowser } from './page-browser';

/** Whether the button stands in the toolbar itself; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  try {
    return (await pageBrowser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}
