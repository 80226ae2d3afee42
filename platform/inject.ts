import { browser } from 'wxt/browser';
import type { NotReadable } from '@/domain/form/report/page-view';
import { type FrameProbe, probeFrame } from './filler-marker';
import { nullOnFailure } from './null-on-failure';

/** Words in the errors with which browsers refuse their own pages, extension stores and error pages. */
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
 * Injects the content script into the frames of a tab that lack it: the page itself by activeTab or a host
 * permission, frames of Congress by host permissions. Frames that are refused, loading or gone are left out without
 * failing the others.
 * See docs/decisions/012.
 */
export async function injectFormFiller(tabId: number): Promise<InjectResult> {
  const probed = await probeFrames(tabId);
  if (probed.kind === 'not-readable') return probed;
  const frames = await Promise.all(
    probed.frames.map(async ({ frameId, presence }) => {
      if (presence === 'present') return { frameId, fresh: false };
      return (await injectInto(tabId, frameId)) ? { frameId, fresh: true } : null;
    }),
  );
  return { kind: 'injected', frames: frames.filter((frame) => frame !== null) };
}

export type ProbeResult =
  | { readonly kind: 'probed'; readonly frames: readonly (FrameProbe & { readonly frameId: number })[] }
  | Extract<InjectResult, { kind: 'not-readable' }>;

/**
 * Asks every frame of a tab for its document and its content script. Frames that are loading or gone are left out.
 */
export async function probeFrames(tabId: number): Promise<ProbeResult> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: probeFrame,
      // A frame that never finishes loading must not delay the others.
      injectImmediately: true,
    });
    const frames = results.map(({ frameId, result }) => (result ? { frameId, ...result } : null));
    return { kind: 'probed', frames: frames.filter((frame) => frame !== null) };
  } catch (error) {
    return { kind: 'not-readable', why: await whyNotReadable(tabId, error) };
  }
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
    // The frame is gone or has another address; the next reading sees the new state.
    return false;
  }
}

/**
 * Why a script was refused: a page closed to all extensions, or missing access. Browsers state the reason only in
 * words, so the tab's address decides where it is visible.
 */
async function whyNotReadable(tabId: number, error: unknown): Promise<NotReadable['why']> {
  const words = error instanceof Error ? error.message : String(error);
  if (BROWSER_PAGE.test(words)) return 'browser-page';
  // No address: the extension may not see it.
  const url = (await nullOnFailure(browser.tabs.get(tabId)))?.url;
  return url !== undefined && !/^(https?|file):/.test(url) ? 'browser-page' : 'no-access';
}
