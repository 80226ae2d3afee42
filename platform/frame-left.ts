import { browser } from 'wxt/browser';
import { probeFrame } from './filler-marker';

/**
 * Tells when the document that has our content script leaves a frame while it is asked something. Chromium
 * then ends the question by itself; Firefox, which keeps the document for the Back button, lets it hang.
 * @returns `left`: resolves with null when it left; `stop`: ends the watch, to be called in any case
 */
export function watchFrameLeft(
  tabId: number,
  frameId: number,
): { readonly left: Promise<null>; readonly stop: () => void } {
  let tell: (left: null) => void;
  const left = new Promise<null>((resolve) => {
    tell = resolve;
  });
  const look = async (changed: number) => {
    // A tab also changes while its document stays: an address with another fragment, a new title.
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
