import { browser } from 'wxt/browser';
import { isContactAddress } from '@/domain/congress/congress-address';
import { nullOnFailure } from './null-on-failure';

const SIGN = '•';
/** The accent of assets/styles/tokens.css, light, and what stands on it. */
const GROUND = '#1c5a44';
const INK = '#ffffff';

/** Whether the button is in the toolbar itself; null where the browser does not say. */
export async function isPinned(): Promise<boolean | null> {
  return (await nullOnFailure(browser.action.getUserSettings()))?.isOnToolbar ?? null;
}

/** As much of a change of a tab as is looked at. */
interface TabChange {
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

/**
 * Puts a small sign on the toolbar button where a page of Congress has the address of a contact form. Only the
 * address is looked at, which the browser tells for senate.gov and house.gov alone; nothing runs in a page.
 * To be called at each start of the background, before anything is awaited.
 * @param title of the button there, for those who do not see the sign, and `plain` elsewhere
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
