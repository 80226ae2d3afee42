import { BACKGROUND_MESSAGES, type BackgroundHandlers } from '@/platform/messages/background';
import type { FrameNoticeHandlers } from '@/platform/messages/frame';
import type { PanelNoticeHandlers } from '@/platform/messages/panel';

/** Background handlers that return what they received. */
export const ECHO = Object.fromEntries(
  Object.keys(BACKGROUND_MESSAGES).map((kind) => [kind, async (carried: object) => ({ kind, ...carried })]),
) as unknown as BackgroundHandlers;

/** Handlers of notices from a page, with everything that reached them. */
export function notedNotices() {
  const heard: { readonly notice: object; readonly tabId: number }[] = [];
  const note = (kind: string) => (carried: object, tabId: number) => {
    heard.push({ notice: { kind, ...carried }, tabId });
  };
  const handlers: FrameNoticeHandlers & PanelNoticeHandlers = {
    'office-button-pressed': note('office-button-pressed'),
    'stop-here': note('stop-here'),
    'panel-action': note('panel-action'),
    'panel-go-to': note('panel-go-to'),
    'panel-choose': note('panel-choose'),
  };
  return { handlers, heard };
}
