import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseBackgroundRequest, parseFrameNotice } from '@/platform/background-requests';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';

const id = fakeBrowser.runtime.id;
const popup = { id, url: `chrome-extension://${id}/popup.html` };
const choose = { kind: 'choose-option', tabId: 3, frameId: 0, ref: '4', index: 2, text: 'Judiciary' };
const fill = { kind: 'fill-form', tabId: 3, letterId: 'a-letter', acknowledged: false };

beforeEach(() => fakeBrowser.reset());

describe('parseBackgroundRequest', () => {
  it.each([
    { kind: 'look-at-tab', tabId: 0 },
    fill,
    choose,
    { kind: 'undo-fill', tabId: 3 },
    { kind: 'stop-going-on', tabId: 3 },
    { kind: 'receipt-of-tab', tabId: 3 },
    { kind: 'change-receipts', order: { change: 'said-sent', id: 'a', tabId: null } },
    { kind: 'change-receipts', order: { change: 'restore', receipts: [sampleReceipt()] } },
  ])('takes %o', (message) => {
    expect(parseBackgroundRequest(message, popup)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'fill-form'],
    ['another kind', { ...fill, kind: 'submit-form' }],
    ['a tab that is none', { ...fill, tabId: -1 }],
    ['a tab in words', { ...fill, tabId: '3' }],
    ['no letter', { ...fill, letterId: '' }],
    ['a letter that is none', { ...fill, letterId: ['a-letter'] }],
    ['an option that is none', { ...choose, index: -1 }],
    ['an option without words', { ...choose, text: undefined }],
    ['a control that is none', { ...choose, ref: 4 }],
    ['no word on the bill', { ...fill, acknowledged: undefined }],
  ])('refuses %s', (_, message) => {
    expect(parseBackgroundRequest(message, popup)).toBeNull();
  });

  it.each([
    ['another extension', { id: 'another-extension', url: popup.url }],
    ['a content script of ours', { id, url: 'https://www.example.senate.gov/contact' }],
    ['an address that only looks like ours', { id, url: `chrome-extension://${id}.example.org/popup.html` }],
    ['a sender without address', { id }],
    ['nobody', {}],
  ])('refuses %s', (_, sender) => {
    expect(parseBackgroundRequest(fill, sender)).toBeNull();
  });
});

describe('parseFrameNotice', () => {
  const frame = { id, url: 'https://www.example.senate.gov/contact', tab: { id: 7 }, frameId: 0 };

  it.each([
    { kind: 'office-button-pressed' },
    { kind: 'stop-here' },
    { kind: 'panel-action', action: 'undo' },
    { kind: 'panel-go-to', frameId: 4, ref: '2' },
    { kind: 'panel-choose', frameId: 0, ref: '4', index: 2, text: 'Judiciary' },
  ])('takes %o, for the tab that it comes from', (notice) => {
    expect(parseFrameNotice({ ...notice, tabId: 3 }, frame)).toEqual({ notice, tabId: 7 });
  });

  it('takes what the report tells from the page itself alone, and the rest from any frame', () => {
    const inFrame = { ...frame, frameId: 5 };
    expect(parseFrameNotice({ kind: 'panel-action', action: 'undo' }, inFrame)).toBeNull();
    expect(parseFrameNotice({ kind: 'stop-here' }, inFrame)).not.toBeNull();
  });

  it.each([
    ['a request', fill, frame],
    ['nothing', undefined, frame],
    ['an action that is none', { kind: 'panel-action', action: 'submit' }, frame],
    ['an option without words', { kind: 'panel-choose', frameId: 0, ref: '4', index: 2 }, frame],
    ['another extension', { kind: 'stop-here' }, { ...frame, id: 'another-extension' }],
    ['no tab', { kind: 'stop-here' }, { id, url: frame.url }],
  ])('refuses %s', (_, message, sender) => {
    expect(parseFrameNotice(message, sender)).toBeNull();
  });
});
