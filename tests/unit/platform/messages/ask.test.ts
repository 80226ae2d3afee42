import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isLetterId } from '@/domain/letter/letter';
import { ask } from '@/platform/messages/background';

const letterId = 'a-letter';
if (!isLetterId(letterId)) throw new Error('not a letter id');
const order = { tabId: 1, letterId, acknowledged: false };

const asked: unknown[] = [];
function answering(answer: unknown): void {
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    asked.push(message);
    return Promise.resolve(answer);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
});

describe('ask', () => {
  it('asks and gives the answer', async () => {
    answering({ kind: 'ask-stale-bill' });
    expect(await ask('fill-form', order)).toEqual({ kind: 'ask-stale-bill' });
    expect(asked).toEqual([{ kind: 'fill-form', tabId: 1, letterId, acknowledged: false }]);
  });

  it.each([
    ['nobody', null],
    ['a background that says nothing', () => answering(undefined)],
    [
      'a background that fails',
      () => fakeBrowser.runtime.onMessage.addListener(() => Promise.reject(new Error('stopped'))),
    ],
  ])('returns the fallback of the kind if %s answers, and does not throw', async (_, listen) => {
    listen?.();
    expect(await ask('look-at-tab', { tabId: 1 })).toEqual({ kind: 'not-readable', why: 'no-access' });
    expect(await ask('fill-form', order)).toEqual({ kind: 'failed' });
    expect(await ask('undo-fill', { tabId: 1 })).toEqual({ kind: 'page-changed' });
    expect(await ask('stop-going-on', { tabId: 1 })).toEqual({ done: false });
    expect(await ask('list-my-offices', {})).toEqual({ offices: [], omitted: 0, table: null });
    expect(await ask('receipt-of-tab', { tabId: 1 })).toBeNull();
  });
});
