import { browser } from 'wxt/browser';
import { FIRST_STEPS } from '@/domain/settings';
import { settingsItem } from './storage/items';

/**
 * Opens the first steps once, after the install and not after an update. Call at each start of the background.
 * Browsers may report an install again (a repair, an extension loaded for development), and a new tab in front
 * would close the popup.
 */
export function welcomeAfterInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce();
  });
}

async function welcomeOnce(): Promise<void> {
  let begun = false;
  await settingsItem.change((settings) => {
    begun = settings.firstStep !== undefined;
    return begun ? settings : { ...settings, firstStep: FIRST_STEPS[0] };
  });
  // If storage fails, open them: too often is better than never.
  if (begun) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
