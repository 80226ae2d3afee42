import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearFrameNotice } from '@/platform/messages/frame';
import { hearPanelNotice } from '@/platform/messages/panel';
import { notedNotices } from './echo';

const id = fakeBrowser.runtime.id;
const frame = { id, url: 'https://www.example.senate.gov/contact', tab: { id: 7 }, frameId: 0 };

/** The notices that reach the background from a message. */
function heardOf(message: unknown, sender: Parameters<typeof hearFrameNotice>[2]) {
  const { handlers, heard } = notedNotices();
  hearFrameNotice(handlers, message, sender);
  hearPanelNotice(handlers, message, sender);
  return heard;
}

beforeEach(() => fakeBrowser.reset());

describe('notices from a content script', () => {
  it.each([
    { kind: 'office-button-pressed' },
    { kind: 'stop-here' },
    { kind: 'panel-action', action: 'undo' },
    { kind: 'panel-go-to', frameId: 4, ref: '2' },
    { kind: 'panel-choose', frameId: 0, ref: '4', index: 2, text: 'Judiciary' },
  ])('are received once, for the tab that sent them: %o', (notice) => {
    expect(heardOf({ ...notice, tabId: 3 }, frame)).toEqual([{ notice, tabId: 7 }]);
  });

  it('are accepted for the report from the top frame only, and otherwise from any frame', () => {
    const inFrame = { ...frame, frameId: 5 };
    expect(heardOf({ kind: 'panel-action', action: 'undo' }, inFrame)).toEqual([]);
    expect(heardOf({ kind: 'panel-go-to', frameId: 4, ref: '2' }, inFrame)).toEqual([]);
    expect(heardOf({ kind: 'stop-here' }, inFrame)).toHaveLength(1);
  });

  it.each([
    ['a request', { kind: 'fill-form', tabId: 3, letterId: 'a-letter', acknowledged: false }, frame],
    ['nothing', undefined, frame],
    ['an invalid action', { kind: 'panel-action', action: 'submit' }, frame],
    ['an option without words', { kind: 'panel-choose', frameId: 0, ref: '4', index: 2 }, frame],
    ['another extension', { kind: 'stop-here' }, { ...frame, id: 'another-extension' }],
    ['no tab', { kind: 'stop-here' }, { id, url: frame.url }],
  ])('are refused: %s', (_, message, sender) => {
    expect(heardOf(message, sender)).toEqual([]);
  });
});
