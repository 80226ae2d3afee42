import { browser } from 'wxt/browser';
import type { NotReadable } from '@/domain/form/report/page-view';
import { type FrameProbe, probeFrame } from './filler-marker';
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
 * Asks every frame of a tab for its document and for the content script in it. Frames that are loading or that went
 * away meanwhile are left out.
 */
export async function probeFrames(tabId: number): Promise<ProbeResult> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: probeFrame,
      // A frame that never finishes loading must not hold up the answer of the others.
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
    // The frame is gone or at another address by now; the next reading finds what replaced it.
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
