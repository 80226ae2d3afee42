import { browser } from 'wxt/browser';
import type { FrameSnapshot, PagePort, ReadResult } from '@/workflows/ports';
import { askFrame } from './ask-frame';
import { injectFormFiller } from './inject';
import type { FollowRequest } from './messages/frame';
import { nullOnFailure } from './null-on-failure';
import { addressOfTab } from './tabs';

/** The pages of tabs, by the content script in each frame. Nothing here throws. */
export const pagePort: PagePort = {
  async read(tabId) {
    const injected = await injectFormFiller(tabId);
    if (injected.kind === 'not-readable') return (await readPractice(tabId)) ?? injected;
    const frames = await Promise.all(
      injected.frames.map(async ({ frameId, fresh }): Promise<FrameSnapshot | null> => {
        const answer = await askFrame(tabId, frameId, 'read', {});
        return answer && { frameId, fresh, ...answer };
      }),
    );
    return { kind: 'read', frames: frames.filter((frame) => frame !== null) };
  },

  async apply(tabId, frameId, plan) {
    const answer = await askFrame(tabId, frameId, 'apply', { plan });
    return answer ?? { kind: 'page-changed' };
  },

  undo(tabId, frameId) {
    return askFrame(tabId, frameId, 'undo', {});
  },

  address: addressOfTab,

  async follow(tabId, { frameId, ref, lasts }) {
    // The note stands in the page itself: a frame may end far below what is seen of it.
    const orders = new Map<number, FollowRequest>([[0, { note: true, press: null, lasts }]]);
    orders.set(frameId, { note: frameId === 0, press: ref ?? 'any', lasts });
    await Promise.all([...orders].map(([id, order]) => askFrame(tabId, id, 'follow', order)));
  },

  async unfollow(tabId) {
    // Without a frame's number it reaches all of them; nobody's answer is waited for.
    await nullOnFailure(browser.tabs.sendMessage(tabId, { kind: 'unfollow' }));
  },

  async watchPress(tabId, { frameId, ref, lasts }) {
    await askFrame(tabId, frameId, 'follow', { note: false, press: ref ?? 'any', lasts });
  },

  async words(tabId, frameId) {
    return (await askFrame(tabId, frameId, 'words', {}))?.words ?? null;
  },
};

/**
 * The practice form is a page of the extension itself, into which the browser lets no script be put: it has
 * brought the reader with it. Null for every other page.
 */
async function readPractice(tabId: number): Promise<ReadResult | null> {
  const answer = await askFrame(tabId, 0, 'read', {});
  if (!answer?.snapshot.url.startsWith(browser.runtime.getURL('/'))) return null;
  return { kind: 'read', frames: [{ frameId: 0, fresh: false, practice: true, ...answer }] };
}
