import type { FrameNotice } from '@/platform/messages';
import type { PanelPort } from '@/workflows/ports';
import type { TabService } from '@/workflows/tab-service';

/** What the person does in a page: at the office's own button, and in the report there. */
export function hearPage(
  service: Pick<TabService, 'press' | 'stop' | 'undo' | 'choose'>,
  panel: Pick<PanelPort, 'goTo'>,
  tabId: number,
  notice: FrameNotice,
): void {
  switch (notice.kind) {
    case 'office-button-pressed':
      void service.press(tabId);
      break;
    case 'stop-here':
      void service.stop(tabId);
      break;
    case 'panel-choose': {
      const { frameId, ref, index, text } = notice;
      void service.choose({ tabId, frameId, ref, index, text });
      break;
    }
    case 'panel-go-to':
      void panel.goTo(tabId, notice.frameId, notice.ref);
      break;
    case 'panel-action':
      if (notice.action === 'undo') void service.undo(tabId, true);
      else void service.stop(tabId);
  }
}
