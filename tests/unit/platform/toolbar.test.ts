import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPinned, signContactPages } from '@/platform/toolbar';

const FORM = 'https://www.sample.senate.gov/contact';
let badges: Map<number, string>;
let update: (tabId: number, change: object, tab: object) => void;

beforeEach(() => {
  fakeBrowser.reset();
  badges = new Map();
  const action = {
    getBadgeText: async ({ tabId }: { tabId: number }) => badges.get(tabId) ?? '',
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => badges.set(tabId, text),
    setTitle: vi.fn(async () => {}),
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  };
  Object.assign(fakeBrowser, { action });
  vi.spyOn(fakeBrowser.tabs.onUpdated, 'addListener').mockImplementation((listener) => {
    update = listener as typeof update;
  });
  vi.spyOn(fakeBrowser.scripting, 'executeScript');
  signContactPages('a form', 'plain');
});

it('shows the badge for the address of a contact form and removes it afterwards; nothing runs in the page', async () => {
  update(1, { status: 'loading', url: FORM }, { url: FORM });
  await vi.waitFor(() => expect(badges.get(1)).toBe('•'));
  update(1, { url: `${FORM.slice(0, -8)}/about` }, { url: 'https://www.sample.senate.gov/about' });
  await vi.waitFor(() => expect(badges.get(1)).toBe(''));
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

it('removes the badge if the browser gives no address, and leaves other tabs alone', async () => {
  update(1, { status: 'loading', url: FORM }, { url: FORM });
  await vi.waitFor(() => expect(badges.get(1)).toBe('•'));
  update(1, { status: 'loading' }, {});
  await vi.waitFor(() => expect(badges.get(1)).toBe(''));
  update(2, { status: 'loading' }, {});
  update(3, { title: 'x' }, { url: FORM });
  await Promise.resolve();
  expect([...badges.keys()]).toEqual([1]);
});

it('does not know whether the button is pinned in a browser that cannot say it', async () => {
  expect(await isPinned()).toBeNull();
});
