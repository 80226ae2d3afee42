import { browser } from 'wxt/browser';
import { FIRST_STEPS } from '@/domain/settings';
import { settingsItem } from './storage/items';

/**
 * Opens the first steps after the install, once; not after an update. To be called at each start of the background.
 * Browsers may say "installed" again of an extension that they have (a repair, one loaded for development): a tab
 * that came in front then would close the popup under a person's hands.
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
  // Where storage does not answer they are opened: too often is better than never.
  if (begun) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
