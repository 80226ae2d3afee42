import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FrameSnapshot, PagePort } from '@/workflows/ports';
import {
  applyAnswerSchema,
  followAnswerSchema,
  readAnswerSchema,
  undoAnswerSchema,
  wordsAnswerSchema,
} from './frame-answers';
import { watchFrameLeft } from './frame-left';
import { injectFormFiller, probeFrames } from './inject';
import type { FollowRequest, FrameKind, FrameProtocol, Message } from './messages';
import { quietly } from './quietly';
import { addressOfTab } from './tab-address';

/** How long a frame may take to answer, in milliseconds. A page that hangs must not hang the fill. */
const PATIENCE: Readonly<Record<FrameKind, number>> = {
  read: 5_000,
  apply: 15_000,
  undo: 5_000,
  follow: 1_000,
  unfollow: 1_000,
  words: 5_000,
};

/** The frame that is the page itself. */
const TOP = 0;

/** The pages of tabs, by the content script in each frame. Nothing here throws. */
export const pagePort: PagePort = {
  async read(tabId) {
    const injected = await injectFormFiller(tabId);
    if (injected.kind === 'not-readable') {
      const practice = await readPractice(tabId);
      return practice ? { kind: 'read', frames: [practice] } : injected;
    }
    const frames = await Promise.all(
      injected.frames.map(async ({ frameId, fresh }): Promise<FrameSnapshot | null> => {
        const answer = await askFrame(tabId, frameId, { kind: 'read' }, readAnswerSchema);
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
    const answer = await askFrame(tabId, frameId, { kind: 'apply', plan }, applyAnswerSchema);
    return answer ?? { kind: 'page-changed' };
  },

  undo(tabId, frameId) {
    return askFrame(tabId, frameId, { kind: 'undo' }, undoAnswerSchema);
  },

  address: addressOfTab,

  async follow(tabId, { frameId, ref, note, lasts }) {
    const orders = new Map<number, FollowRequest>();
    // The note is in the page itself: a frame may end far below the visible part.
    if (note) orders.set(TOP, { note, press: null, lasts });
    orders.set(frameId, { note: note && frameId === TOP, press: ref ?? 'any', lasts });
    await Promise.all(
      [...orders].map(([id, order]) => askFrame(tabId, id, { kind: 'follow', ...order }, followAnswerSchema)),
    );
  },

  async unfollow(tabId) {
    // Without a frame's number it reaches all of them; nobody's answer is waited for.
    await quietly(browser.tabs.sendMessage(tabId, { kind: 'unfollow' }));
  },

  async words(tabId, frameId) {
    return (await askFrame(tabId, frameId, { kind: 'words' }, wordsAnswerSchema))?.words ?? null;
  },
};

/**
 * The practice form is a page of the extension itself, into which the browser lets no script be put: it has
 * brought the reader with it. Null for every other page.
 */
async function readPractice(tabId: number): Promise<FrameSnapshot | null> {
  const answer = await askFrame(tabId, TOP, { kind: 'read' }, readAnswerSchema);
  if (!answer?.snapshot.url.startsWith(browser.runtime.getURL('/'))) return null;
  return { frameId: TOP, fresh: false, practice: true, ...answer };
}

/** Null when the frame went away, did not answer in time or answered something else than it should. */
async function askFrame<K extends FrameKind>(
  tabId: number,
  frameId: number,
  message: Message<FrameProtocol, K>,
  schema: v.GenericSchema<unknown, FrameProtocol[K]['answer']>,
): Promise<FrameProtocol[K]['answer'] | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = watchFrameLeft(tabId, frameId);
  try {
    const answer: unknown = await Promise.race([
      browser.tabs.sendMessage(tabId, message, { frameId }),
      frame.left,
      new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), PATIENCE[message.kind]);
      }),
    ]);
    const parsed = v.safeParse(schema, answer);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  } finally {
    frame.stop();
    clearTimeout(timer);
  }
}
