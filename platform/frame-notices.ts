import type { FrameNotice } from './messages';
import { pageBrowser } from './page-browser';

/** Tells the background of a content script's page. Where it can not be told, nothing comes of it. */
export function tellBackground(notice: FrameNotice): void {
  pageBrowser.runtime.sendMessage(notice).catch(() => {});
}
