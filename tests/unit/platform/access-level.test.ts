import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStorageFromContentScripts } from '@/platform/storage/raw-storage';

afterEach(() => {
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    Reflect.deleteProperty(area, 'setAccessLevel');
  }
});

describe('keepStorageFromContentScripts', () => {
  it('closes both areas to content scripts, even if one refuses', async () => {
    const refuse = vi.fn().mockRejectedValue(new Error('not supported'));
    const accept = vi.fn().mockResolvedValue(undefined);
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: refuse });
    Object.assign(fakeBrowser.storage.session, { setAccessLevel: accept });
    await keepStorageFromContentScripts();
    for (const set of [refuse, accept]) {
      expect(set).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    }
  });

  it('does nothing in a browser without access levels', async () => {
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
    Object.assign(fakeBrowser.storage.session, { setAccessLevel: undefined });
    await expect(keepStorageFromContentScripts()).resolves.toBeUndefined();
  });
});
