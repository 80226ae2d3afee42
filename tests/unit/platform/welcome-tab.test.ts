import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsItem } from '@/platform/storage/items';
import { welcomeAfterInstall } from '@/platform/welcome-tab';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  welcomeAfterInstall();
});

test('the first steps open after the install and count as begun', async () => {
  await says('install');
  await vi.waitFor(async () => expect(await opened()).toBe(1));
  expect((await settingsItem.load()).value.firstStep).toBe('name');
});

test('they do not open again if the browser reports a second install', async () => {
  await says('install');
  await vi.waitFor(async () => expect(await opened()).toBe(1));
  await settingsItem.change((settings) => ({ ...settings, firstStep: 'members' }));
  const looked = vi.spyOn(settingsItem, 'change');
  await says('install');
  await vi.waitFor(() => expect(looked).toHaveResolved());
  await settle();
  expect(await opened()).toBe(1);
  expect((await settingsItem.load()).value.firstStep).toBe('members');
});

test('an update opens nothing', async () => {
  await says('update');
  await settle();
  expect(await opened()).toBe(0);
});

test('they open even if storage does not answer', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
  await says('install');
  await vi.waitFor(async () => expect(await opened()).toBe(1));
});

const says = (reason: 'install' | 'update') =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });

const settle = () => new Promise((done) => setTimeout(done, 20));

async function opened(): Promise<number> {
  const tabs = await fakeBrowser.tabs.query({});
  return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
}
