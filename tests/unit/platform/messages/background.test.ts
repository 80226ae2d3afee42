import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage } from '@/platform/messages/background';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';
import { ECHO } from './echo';

const id = fakeBrowser.runtime.id;
const popup = { id, url: `chrome-extension://${id}/popup.html` };
const choose = { kind: 'choose-option', tabId: 3, frameId: 0, ref: '4', index: 2, text: 'Judiciary' };
const fill = { kind: 'fill-form', tabId: 3, letterId: 'a-letter', acknowledged: false };

beforeEach(() => fakeBrowser.reset());

describe('requests to the background', () => {
  it.each([
    { kind: 'look-at-tab', tabId: 0 },
    fill,
    choose,
    { kind: 'undo-fill', tabId: 3 },
    { kind: 'stop-going-on', tabId: 3 },
    { kind: 'receipt-of-tab', tabId: 3 },
    { kind: 'change-receipts', order: { change: 'said-sent', id: 'a', tabId: null } },
    { kind: 'list-my-offices' },
    { kind: 'offices-of-seats', seats: [{ state: 'MA', district: null }] },
    { kind: 'outreach', order: { kind: 'look', tabId: null } },
    { kind: 'change-receipts', order: { change: 'restore', receipts: [sampleReceipt()] } },
  ])('are answered: %o', async (message) => {
    expect(await answerPage(ECHO, message, popup)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'fill-form'],
    ['another kind', { ...fill, kind: 'submit-form' }],
    ['a kind that every object has', { ...fill, kind: 'constructor' }],
    ['a kind that is a list', { ...fill, kind: ['fill-form'] }],
    ['an invalid tab', { ...fill, tabId: -1 }],
    ['a tab in words', { ...fill, tabId: '3' }],
    ['no letter', { ...fill, letterId: '' }],
    ['an invalid letter', { ...fill, letterId: ['a-letter'] }],
    ['an invalid option', { ...choose, index: -1 }],
    ['an option without words', { ...choose, text: undefined }],
    ['an invalid control', { ...choose, ref: 4 }],
    ['no word on the bill', { ...fill, acknowledged: undefined }],
    ['an invalid state', { kind: 'offices-of-seats', seats: [{ state: 'XX', district: null }] }],
    ['too many seats', { kind: 'offices-of-seats', seats: Array(51).fill({ state: 'MA', district: 1 }) }],
    ['an invalid order', { kind: 'outreach', order: { kind: 'send' } }],
  ])('are refused: %s', (_, message) => {
    expect(answerPage(ECHO, message, popup)).toBeUndefined();
  });

  it.each([
    ['another extension', { id: 'another-extension', url: popup.url }],
    ['a content script of ours', { id, url: 'https://www.example.senate.gov/contact' }],
    ['an address that only looks like ours', { id, url: `chrome-extension://${id}.example.org/popup.html` }],
    ['a sender without address', { id }],
    ['nobody', {}],
  ])('are refused from %s', (_, sender) => {
    expect(answerPage(ECHO, fill, sender)).toBeUndefined();
  });

  it('reach their handler with their own data and nothing else', async () => {
    expect(await answerPage(ECHO, { ...fill, submit: true }, popup)).toEqual(fill);
  });
});
