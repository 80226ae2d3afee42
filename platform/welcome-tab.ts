import { browser } from 'wxt/browser';

/** Opens the first steps once, after the install; not after an update. To be called at each start of the background. */
export function welcomeAfterInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
