import { browser } from 'wxt/browser';
import type { FrameSnapshot, PagePort } from '@/workflows/ports';
import { askFrame } from './ask-frame';
import { injectFormFiller, probeFrames } from './inject';
import type { FollowRequest, FrameKind } from './messages/frame';
import { nullOnFailure } from './null-on-failure';
import { addressOfTab } from './tabs';

/** The top frame. */
const TOP = 0;

/** Accesses the pages of tabs through the content script in each frame. Never throws. */
export const pagePort: PagePort = {
  async read(tabId) {
    const injected = await injectFormFiller(tabId);
    if (injected.kind === 'not-readable') {
      const practice = await readPractice(tabId);
      return practice ? { kind: 'read', frames: [practice] } : injected;
    }
    const frames = await Promise.all(
      injected.frames.map(async ({ frameId, fresh }): Promise<FrameSnapshot | null> => {
        const answer = await askFrame(tabId, frameId, 'read', {});
        return answer && { frameId, fresh, ...answer };
      }),
    );
    return { kind: 'read', frames: frames.filter((frame) => frame !== null) };
  },

  async frames(tabId) {
    const probed = await probeFrames(tabId);
    if (probed.kind === 'probed') {
      return probed.frames.map(({ frameId, presence, document }) => ({
        frameId,
        document,
        fresh: presence === 'absent',
      }));
    }
    // The practice form cannot be probed, so it is read. Work on one tab takes turns: no plan is under way.
    const practice = await readPractice(tabId);
    return practice ? [practice] : [];
  },

  async apply(tabId, frameId, plan) {
    const answer = await askFrame(tabId, frameId, 'apply', { plan });
    return answer ?? { kind: 'page-changed' };
  },

  async lookInto(tabId, frameId, refs) {
    await askFrame(tabId, frameId, 'look-into', { refs });
  },

  undo(tabId, frameId) {
    return askFrame(tabId, frameId, 'undo', {});
  },

  address: addressOfTab,

  async follow(tabId, { frameId, ref, note, lasts }) {
    const orders = new Map<number, FollowRequest>();
    // The note is in the page itself: a frame may end far below the visible part.
    if (note) orders.set(TOP, { note, press: null, lasts });
    orders.set(frameId, { note: note && frameId === TOP, press: ref ?? 'any', lasts });
    await Promise.all([...orders].map(([id, order]) => askFrame(tabId, id, 'follow', order)));
  },

  async unfollow(tabId) {
    // Without a frame id it reaches all frames; no answer is awaited.
    await nullOnFailure(browser.tabs.sendMessage(tabId, { kind: 'unfollow' } satisfies { kind: FrameKind }));
  },

  async words(tabId, frameId) {
    return (await askFrame(tabId, frameId, 'words', {}))?.words ?? null;
  },
};

/**
 * The practice form is a page of the extension, where the browser allows no injection, so it loads the script
 * itself. Null for every other page.
 */
async function readPractice(tabId: number): Promise<FrameSnapshot | null> {
  const answer = await askFrame(tabId, TOP, 'read', {});
  if (!answer?.snapshot.url.startsWith(browser.runtime.getURL('/'))) return null;
  return { frameId: TOP, fresh: false, practice: true, ...answer };
}
