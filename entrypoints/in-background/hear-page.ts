import type { FrameNoticeHandlers } from '@/platform/messages/frame';
import type { PanelNoticeHandlers } from '@/platform/messages/panel';
import type { PanelPort } from '@/workflows/ports';
import type { TabService } from '@/workflows/tab-service';

/** Handles the person's actions in a page: at the office's own button, at the note, and in the report. */
export function pageHandlers(
  service: Pick<TabService, 'press' | 'stop' | 'undo' | 'choose'>,
  panel: Pick<PanelPort, 'goTo'>,
): FrameNoticeHandlers & PanelNoticeHandlers {
  return {
    'office-button-pressed': (_, tabId) => void service.press(tabId),
    'stop-here': (_, tabId) => void service.stop(tabId),
    'panel-choose': (option, tabId) => void service.choose({ ...option, tabId }),
    'panel-go-to': ({ frameId, ref }, tabId) => void panel.goTo(tabId, frameId, ref),
    'panel-action': ({ action }, tabId) =>
      void (action === 'undo' ? service.undo(tabId, true) : service.stop(tabId)),
  };
}
