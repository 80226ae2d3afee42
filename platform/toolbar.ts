import { browser } from 'wxt/browser';
import { isContactAddress } from '@/domain/congress/congress-address';
import { nullOnFailure } from './null-on-failure';

const SIGN = '•';
/** The light accent of assets/styles/tokens.css, and the text color on it. */
const GROUND = '#1c5a44';
const INK = '#ffffff';

/** Whether the button is pinned to the toolbar; null if the browser does not say. */
export async function isPinned(): Promise<boolean | null> {
  try {
    // Missing in some browsers, so the call itself may throw.
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}

/** The parts of a tab change that are used. */
interface TabChange {
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

/**
 * Shows a badge on the toolbar button when a page of Congress has the address of a contact form. Only the address
 * is read, which the browser reveals for senate.gov and house.gov alone; nothing runs in a page. Call at each start
 * of the background, before anything is awaited.
 * @param title the button's tooltip there, for those who do not see the badge; `plain` is used elsewhere
 */
export function signContactPages(title: string, plain: string): void {
  browser.tabs.onUpdated.addListener((tabId: number, change: TabChange, tab) => {
    if (change.url === undefined && change.status !== 'loading') return;
    const isContact = tab.url !== undefined && isContactAddress(tab.url);
    void nullOnFailure(sign(tabId, isContact, isContact ? title : plain));
  });
}

async function sign(tabId: number, isContact: boolean, title: string): Promise<void> {
  const { action } = browser;
  const before = await action.getBadgeText({ tabId });
  if (!isContact && before !== SIGN) return;
  await Promise.all([
    action.setBadgeText({ tabId, text: isContact ? SIGN : '' }),
    action.setTitle({ tabId, title }),
    action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    action.setBadgeTextColor({ tabId, color: INK }),
  ]);
}
