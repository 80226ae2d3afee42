import { browser } from 'wxt/browser';

/**
 * Keeps storage from content scripts where the browser can (Chromium; Firefox gives storage.session to
 * nobody but the extension already). Asked again at every start of the background: it is not remembered.
 */
export async function keepStorageFromContentScripts(): Promise<void> {
  await Promise.all(
    [browser.storage.local, browser.storage.session].map(async (area) => {
      if (typeof area.setAccessLevel !== 'function') return;
      try {
        await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
      } catch {
        // An older browser knows the function but not this area; nothing reads storage from a page anyway.
      }
    }),
  );
}
