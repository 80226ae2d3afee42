import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { snapshotSchema } from '@/domain/form/read/form-snapshot';
import { BACKGROUND_MESSAGES } from '@/platform/messages/background';
import { FRAME_ANSWERS, type FrameHandlers, hearFrameRequests } from '@/platform/messages/frame';
import { hearPanelOrders } from '@/platform/messages/panel';
import type { MessageSender } from '@/platform/messages/wire';
import { sampleSnapshot } from '../sample-snapshot';

const background = { id: fakeBrowser.runtime.id };
const plan = { generation: 1, url: 'https://a/', droppedParagraphs: [], unasked: [], steps: [] };

const done = { done: true } as const;
function handlers(changes: Partial<FrameHandlers> = {}): FrameHandlers {
  return {
    read: vi.fn(() => ({ snapshot: v.parse(snapshotSchema, sampleSnapshot), milliseconds: 1, document: 1 })),
    apply: vi.fn(() => ({ kind: 'page-changed' as const })),
    undo: vi.fn(() => ({ restored: 1, changedSince: [] })),
    'look-into': vi.fn(() => done),
    follow: vi.fn(() => done),
    unfollow: vi.fn(() => done),
    words: vi.fn(() => ({ words: 'a' })),
    ...changes,
  };
}

/** Delivers a message like the browser: calls the listener, and waits for `sendResponse` if told to. */
function heardBy(listen: () => void) {
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => {});
  listen();
  const listener: unknown = added.mock.calls[0]?.[0];
  if (typeof listener !== 'function') throw new Error('Nothing listens.');
  return (message: unknown, sender: MessageSender) =>
    new Promise((resolve) => {
      const waits: unknown = listener(message, sender, resolve);
      if (waits !== true) resolve('not waited for');
    });
}

const STRANGERS: readonly (readonly [string, MessageSender])[] = [
  ['another extension', { id: 'another-extension' }],
  ['nobody', {}],
  ['a tab', { ...background, tab: { id: 1 } }],
];

beforeEach(() => fakeBrowser.reset());

describe('the form filler', () => {
  it('answers each request of the background', async () => {
    const given = handlers();
    const send = heardBy(() => hearFrameRequests(given));
    expect(await send({ kind: 'undo' }, background)).toEqual({ restored: 1, changedSince: [] });
    expect(await send({ kind: 'apply', plan }, background)).toEqual({ kind: 'page-changed' });
    expect(given.apply).toHaveBeenCalledWith(expect.objectContaining({ plan }));
    const order = { note: true, press: null, lasts: 600_000 };
    expect(await send({ kind: 'follow', ...order }, background)).toEqual(done);
    expect(given.follow).toHaveBeenCalledWith(expect.objectContaining(order));
    expect(await send({ kind: 'unfollow' }, background)).toEqual(done);
    expect(await send({ kind: 'words' }, background)).toEqual({ words: 'a' });
  });

  it.each([
    [
      'fails',
      () => {
        throw new Error('the page put something in our way');
      },
    ],
    ['is late to fail', () => Promise.reject(new Error('the page put something in our way'))],
  ])('answers null if the page interferes and it %s', async (_, words) => {
    const send = heardBy(() => hearFrameRequests(handlers({ words })));
    expect(await send({ kind: 'words' }, background)).toBeNull();
  });

  it.each(STRANGERS)('answers only the background: not %s', async (_, sender) => {
    const given = handlers();
    const send = heardBy(() => hearFrameRequests(given));
    for (const kind of Object.keys(given)) {
      expect(await send({ kind, plan }, sender)).toBe('not waited for');
    }
    for (const work of Object.values(given)) expect(work).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', null],
    ['a text', 'read'],
    ['another kind', { kind: 'submit' }],
    ['a kind that every object has', { kind: 'toString' }],
    ['a kind that is a list', { kind: ['read'] }],
    ['an order to the report', { kind: 'hide-panel' }],
  ])('ignores messages for others: %s', async (_, message) => {
    const send = heardBy(() => hearFrameRequests(handlers()));
    expect(await send(message, background)).toBe('not waited for');
  });
});

describe('the report in a page', () => {
  const orders = [
    { kind: 'show-panel', view: null, outlines: [], focus: false },
    { kind: 'hide-panel' },
    { kind: 'go-to-field', ref: '4' },
  ];
  const hearing = () => ({ 'show-panel': vi.fn(), 'hide-panel': vi.fn(), 'go-to-field': vi.fn() });

  it('accepts each order of the background, and confirms it', async () => {
    const given = hearing();
    const send = heardBy(() => hearPanelOrders(given));
    for (const order of orders) expect(await send(order, background)).toBe(true);
    for (const work of Object.values(given)) expect(work).toHaveBeenCalledTimes(1);
  });

  it.each(STRANGERS)('accepts no order from anybody else: %s', async (_, sender) => {
    const given = hearing();
    const send = heardBy(() => hearPanelOrders(given));
    for (const order of orders) expect(await send(order, sender)).toBe('not waited for');
    for (const work of Object.values(given)) expect(work).not.toHaveBeenCalled();
  });

  it.each([
    ['another kind', { kind: 'read' }],
    ['nothing', null],
  ])('ignores messages for others: %s', async (_, message) => {
    const send = heardBy(() => hearPanelOrders(hearing()));
    expect(await send(message, background)).toBe('not waited for');
  });
});

it('no kind is a request both to the background and to a page, because the practice page receives both', () => {
  const toPages = [...Object.keys(FRAME_ANSWERS), 'show-panel', 'hide-panel', 'go-to-field'];
  expect(toPages.filter((kind) => kind in BACKGROUND_MESSAGES)).toEqual([]);
});
