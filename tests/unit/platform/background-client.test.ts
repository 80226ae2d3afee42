import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isLetterId } from '@/domain/letter/letter';
import { fillForm, lookAtTab, undoFill } from '@/platform/background-client';

const letterId = 'a-letter';
if (!isLetterId(letterId)) throw new Error('not a letter id');

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

describe('the background client', () => {
  it('asks and gives the answer', async () => {
    answering({ kind: 'ask-stale-bill' });
    expect(await fillForm({ tabId: 1, letterId, acknowledged: false })).toEqual({ kind: 'ask-stale-bill' });
    expect(asked).toEqual([{ kind: 'fill-form', tabId: 1, letterId, acknowledged: false }]);
  });

  it('takes a whole page view', async () => {
    const view = {
      kind: 'contact-form',
      host: 'www.example.senate.gov',
      office: {
        kind: 'member',
        member: {
          bioguide: 'X000001',
          title: 'senator',
          firstName: 'Sample',
          lastName: 'Member',
          fullName: 'Sample Member',
          state: 'MA',
          district: null,
        },
      },
      otherState: 'NY',
      recognised: 11,
      fields: 12,
      missing: [{ key: 'street', required: true }],
      messageLimit: { max: 2000, lineBreakIsTwo: true },
      report: null,
      goesOn: true,
    };
    answering(view);
    expect(await lookAtTab(1)).toEqual(view);
  });

  it.each([
    ['garbage'],
    [{ kind: 'filled', report: {} }],
    [{ kind: 'undone', restored: -1, changedSince: [] }],
  ])('gives a plain outcome for an answer that is none: %o', async (answer) => {
    answering(answer);
    expect(await lookAtTab(1)).toEqual({ kind: 'not-readable', why: 'no-access' });
    expect(await fillForm({ tabId: 1, letterId, acknowledged: true })).toEqual({ kind: 'failed' });
    expect(await undoFill(1)).toEqual({ kind: 'page-changed' });
  });

  it('does not throw where nobody answers', async () => {
    expect(await fillForm({ tabId: 1, letterId, acknowledged: true })).toEqual({ kind: 'failed' });
  });
});
