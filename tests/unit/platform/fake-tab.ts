import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A frame of a fake tab: the marker's answer, whether it can be injected, what its content script answers. */
export interface FakeFrame {
  /** `loading`: its document has not loaded yet; null: it is gone. */
  presence?: 'present' | 'absent' | 'loading' | null;
  document?: number;
  refuses?: boolean;
  answer?: (message: unknown) => unknown;
}

/** Fakes scripting.executeScript and tabs.sendMessage for a tab with frames. Records what was injected and sent. */
export function fakeTab(frames: Record<number, FakeFrame>) {
  const injected: number[] = [];
  const sent: { frameId: number; message: unknown }[] = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (...args: unknown[]) => {
    const injection = args[0] as { target: { frameIds?: number[] }; files?: string[] };
    if (!injection.files) {
      return Object.entries(frames).map(([frameId, { presence = 'absent', document = 1 }]) => ({
        frameId: Number(frameId),
        documentId: '',
        result: presence === 'loading' ? null : presence && { presence, document },
      }));
    }
    const [frameId = -1] = injection.target.frameIds ?? [];
    const frame = frames[frameId];
    if (!frame || frame.refuses) throw new Error('Frame with ID was removed.');
    injected.push(frameId);
    frame.presence = 'present';
    return [{ frameId, documentId: '', result: undefined }];
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (...args: unknown[]) => {
    const { frameId } = args[2] as { frameId: number };
    const frame = frames[frameId];
    if (!frame?.answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    sent.push({ frameId, message: args[1] });
    return frame.answer(args[1]);
  });
  return { injected, sent };
}
