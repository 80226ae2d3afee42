import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { probeFrame } from './filler-marker';
import { FRAME_ANSWERS, type FrameAnswer, type FrameKind, type FrameRequests } from './messages/frame';

/** How long a frame may take to answer, in milliseconds. A page that hangs must not hang the fill. */
const PATIENCE = 5_000;
const PATIENCE_OF: Partial<Readonly<Record<FrameKind, number>>> = {
  apply: 15_000,
  'look-into': 15_000,
  undo: 10_000,
  follow: 1_000,
};

/**
 * Asks the script in a frame and parses its answer. Never throws.
 * @returns null when the frame went away, did not answer in time or gave an invalid answer
 */
export async function askFrame<K extends FrameKind>(
  tabId: number,
  frameId: number,
  kind: K,
  request: FrameRequests[K],
): Promise<FrameAnswer<K> | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = watchFrameLeft(tabId, frameId);
  try {
    const answer: unknown = await Promise.race([
      browser.tabs.sendMessage(tabId, { ...request, kind }, { frameId }),
      frame.left,
      new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), PATIENCE_OF[kind] ?? PATIENCE);
      }),
    ]);
    const parsed = v.safeParse(FRAME_ANSWERS[kind], answer);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  } finally {
    frame.stop();
    clearTimeout(timer);
  }
}

/**
 * Resolves when a frame navigates away while a request is pending. Chromium then rejects the request; Firefox keeps
 * the document for the Back button and never answers.
 * @returns `left` resolves with null when the document left; always call `stop` afterwards
 */
function watchFrameLeft(
  tabId: number,
  frameId: number,
): { readonly left: Promise<null>; readonly stop: () => void } {
  let tell: (left: null) => void;
  const left = new Promise<null>((resolve) => {
    tell = resolve;
  });
  const look = async (changed: number) => {
    // A tab also changes while its document stays: another fragment, a new title.
    if (changed === tabId && !(await isThere(tabId, frameId))) tell(null);
  };
  const { onUpdated } = browser.tabs;
  onUpdated.addListener(look);
  return { left, stop: () => onUpdated.removeListener(look) };
}

async function isThere(tabId: number, frameId: number): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: probeFrame,
      injectImmediately: true,
    });
    return results.some((one) => one.frameId === frameId && one.result?.presence === 'present');
  } catch {
    return false;
  }
}
