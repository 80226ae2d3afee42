import { browser } from 'wxt/browser';
import type { NotReadable } from '@/domain/form/report/page-view';
import { type FillerPresence, fillerPresence } from './filler-marker';
import { nullOnFailure } from './null-on-failure';

/** Words with which browsers refuse pages of their own, stores and error pages among them. */
const BROWSER_PAGE =
  /\b(chrome|edge|brave|about|devtools|view-source|chrome-search|chrome-untrusted|[a-z]+-extension):|gallery|web ?store|error page/i;

type InjectResult =
  /** Frames with a living content script. `fresh`: it was put there just now. */
  | {
      readonly kind: 'injected';
      readonly frames: readonly { readonly frameId: number; readonly fresh: boolean }[];
    }
  | NotReadable;

/**
 * Puts the content script into the frames of a tab that it is not in yet: the page itself by activeTab or a
 * host permission, frames of Congress by host permissions. Frames that the browser refuses, that are loading
 * or that went away meanwhile are left out; they do not fail the others.
 */
export async function injectFormFiller(tabId: number): Promise<InjectResult> {
  let probed: readonly { frameId: number; presence: FillerPresence | null }[];
  try {
    probed = await probeFrames(tabId);
  } catch (error) {
    return { kind: 'not-readable', why: await whyNotReadable(tabId, error) };
  }
  const frames = await Promise.all(
    probed.map(async ({ frameId, presence }) => {
      if (presence === 'present') return { frameId, fresh: false };
      if (presence === 'absent' && (await injectInto(tabId, frameId))) return { frameId, fresh: true };
      return null;
    }),
  );
  return { kind: 'injected', frames: frames.filter((frame) => frame !== null) };
}

/** injectImmediately: a frame that never finishes loading must not hold up the answer of the others. */
async function probeFrames(
  tabId: number,
): Promise<readonly { frameId: number; presence: FillerPresence | null }[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: fillerPresence,
    injectImmediately: true,
  });
  return results.map(({ frameId, result }) => ({ frameId, presence: result ?? null }));
}

async function injectInto(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/form-filler.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    // The frame is gone or at another address by now; the next reading sees what is there then.
    return false;
  }
}

/**
 * Why a script was refused: a page that no extension is let into, or one that the person has not given
 * access to. Browsers tell the reason in words only, so the tab's address decides where it can be seen.
 */
async function whyNotReadable(tabId: number, error: unknown): Promise<NotReadable['why']> {
  const words = error instanceof Error ? error.message : String(error);
  if (BROWSER_PAGE.test(words)) return 'browser-page';
  // No address: the extension may not see it.
  const url = (await nullOnFailure(browser.tabs.get(tabId)))?.url;
  return url !== undefined && !/^(https?|file):/.test(url) ? 'browser-page' : 'no-access';
}
