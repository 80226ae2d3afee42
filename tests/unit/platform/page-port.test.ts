import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pagePort } from '@/platform/page-port';
import { fakeTab } from './fake-tab';
import { sampleSnapshot } from './sample-snapshot';

const read = (snapshot: unknown = sampleSnapshot) => ({
  snapshot,
  milliseconds: 1.5,
  document: 1_700_000_000_000.5,
});
const sampleTab = { index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const plan = { generation: 1, url: sampleSnapshot.url, steps: [], droppedParagraphs: [], unasked: [] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('read', () => {
  it('reads every frame, injects the content script where it is missing, and says where it is new', async () => {
    const { injected } = fakeTab({
      0: { presence: 'present', answer: () => read() },
      4: { answer: () => read() },
    });
    expect(await pagePort.read(1)).toEqual({
      kind: 'read',
      frames: [
        { frameId: 0, fresh: false, ...read() },
        { frameId: 4, fresh: true, ...read() },
      ],
    });
    expect(injected).toEqual([4]);
  });

  it('injects no second copy into a frame', async () => {
    const { injected } = fakeTab({ 0: { answer: () => read() } });
    await pagePort.read(1);
    await pagePort.read(1);
    expect(injected).toEqual([0]);
  });

  it('reads the practice form without injecting; refuses any other page that answers like it', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(
      new Error('Cannot access a chrome-extension:// URL of different extension'),
    );
    const own = { ...sampleSnapshot, url: fakeBrowser.runtime.getURL('/practice.html') };
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(read(own));
    expect(await pagePort.read(1)).toEqual({
      kind: 'read',
      frames: [{ frameId: 0, fresh: false, practice: true, ...read(own) }],
    });
    send.mockResolvedValue(read());
    expect(await pagePort.read(1)).toMatchObject({ kind: 'not-readable' });
  });

  it('skips frames that refuse, load, are gone or answer garbage, and reads the others', async () => {
    fakeTab({
      0: { answer: () => read() },
      1: { refuses: true },
      2: { presence: 'loading' },
      3: { presence: null },
      4: { presence: 'present' },
      5: { presence: 'present', answer: () => ({ snapshot: 'tampered', milliseconds: 1 }) },
      6: { presence: 'present', answer: () => undefined },
      7: { presence: 'present', answer: () => ({ ...read(), milliseconds: -1 }) },
    });
    const result = await pagePort.read(1);
    expect(result.kind === 'read' && result.frames.map(({ frameId }) => frameId)).toEqual([0]);
  });

  it('waits at most a few seconds for a frame that hangs', async () => {
    vi.useFakeTimers();
    fakeTab({ 0: { answer: () => read() }, 1: { answer: () => new Promise(() => {}) } });
    const result = pagePort.read(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await result).toMatchObject({ kind: 'read', frames: [{ frameId: 0 }] });
  });

  it('stops waiting for a frame whose document is gone, but not if only the tab title changes', async () => {
    const frames: Parameters<typeof fakeTab>[0] = {
      0: { presence: 'present', answer: () => new Promise(() => {}) },
    };
    fakeTab(frames);
    const watched = vi.spyOn(fakeBrowser.tabs.onUpdated, 'addListener');
    const unwatched = vi.spyOn(fakeBrowser.tabs.onUpdated, 'removeListener');
    let done = false;
    const result = pagePort.read(1).then((read) => {
      done = true;
      return read;
    });
    const updated = () => fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, sampleTab);
    await vi.waitFor(() => expect(watched).toHaveBeenCalled());
    await updated();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done).toBe(false);
    frames[0] = { presence: 'absent' };
    await updated();
    expect(await result).toEqual({ kind: 'read', frames: [] });
    expect(unwatched).toHaveBeenCalledTimes(watched.mock.calls.length);
  });

  it.each([
    ['browser-page', 'Cannot access a chrome:// URL'],
    ['browser-page', 'The extensions gallery cannot be scripted.'],
    ['browser-page', 'Frame with ID 0 is showing error page'],
    ['browser-page', 'Cannot access contents of url "devtools://devtools/bundled". Extension manifest must'],
    ['no-access', 'Missing host permission for the tab'],
    ['no-access', 'Cannot access contents of the page. Extension manifest must request permission to access'],
  ])('says %s for "%s"', async (why, words) => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error(words));
    expect(await pagePort.read(1)).toEqual({ kind: 'not-readable', why });
  });

  it('uses the address of the tab if the error says nothing', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(
      new Error('Missing host permission for the tab'),
    );
    const own = await fakeBrowser.tabs.create({ url: 'about:addons' });
    const web = await fakeBrowser.tabs.create({ url: 'https://example.org/' });
    expect(await pagePort.read(own.id ?? -1)).toEqual({ kind: 'not-readable', why: 'browser-page' });
    expect(await pagePort.read(web.id ?? -1)).toEqual({ kind: 'not-readable', why: 'no-access' });
  });
});

describe('frames', () => {
  it('lists the documents of a tab without asking or injecting a content script', async () => {
    const { injected, sent } = fakeTab({
      0: { presence: 'present', document: 10.5 },
      4: { presence: 'absent', document: 20 },
      5: { presence: 'loading' },
      6: { presence: null },
    });
    expect(await pagePort.frames(1)).toEqual([
      { frameId: 0, document: 10.5, fresh: false },
      { frameId: 4, document: 20, fresh: true },
    ]);
    expect([injected, sent]).toEqual([[], []]);
  });

  it('lists the practice form, which cannot be probed, and no other such page', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
    const own = { ...sampleSnapshot, url: fakeBrowser.runtime.getURL('/practice.html') };
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(read(own));
    expect(await pagePort.frames(1)).toMatchObject([{ frameId: 0, fresh: false }]);
    send.mockResolvedValue(read());
    expect(await pagePort.frames(1)).toEqual([]);
  });
});

describe('apply', () => {
  it('sends the plan to its frame and returns the answer', async () => {
    const answer = {
      kind: 'applied',
      steps: [{ ref: 'c1', result: 'set' }],
      formChanged: false,
      milliseconds: 2,
    };
    const { sent } = fakeTab({ 0: {}, 4: { presence: 'present', answer: () => answer } });
    expect(await pagePort.apply(1, 4, plan)).toEqual(answer);
    expect(sent).toEqual([{ frameId: 4, message: { kind: 'apply', plan } }]);
  });

  it.each([
    ['an answer of another shape', () => ({ kind: 'applied', steps: 'all' })],
    [
      'an unknown result',
      () => ({ kind: 'applied', steps: [{ ref: 'a', result: 'sent' }], formChanged: false, milliseconds: 0 }),
    ],
    ['no answer', () => undefined],
    ['an error', () => Promise.reject(new Error('The message port closed before a response was received.'))],
  ])('says page-changed for %s', async (_, answer) => {
    fakeTab({ 0: { presence: 'present', answer } });
    expect(await pagePort.apply(1, 0, plan)).toEqual({ kind: 'page-changed' });
  });

  it('answers page-changed for a frame that is gone', async () => {
    fakeTab({});
    expect(await pagePort.apply(1, 0, plan)).toEqual({ kind: 'page-changed' });
  });
});

describe('undo', () => {
  it('returns the answer of the frame, null for garbage or a missing frame', async () => {
    fakeTab({
      0: { presence: 'present', answer: () => ({ restored: 2, changedSince: ['City'] }) },
      1: { presence: 'present', answer: () => ({ restored: 'all', changedSince: [] }) },
    });
    expect(await pagePort.undo(1, 0)).toEqual({ restored: 2, changedSince: ['City'] });
    expect(await pagePort.undo(1, 1)).toBeNull();
    expect(await pagePort.undo(1, 2)).toBeNull();
  });
});

describe('a followed page', () => {
  const done = () => ({ done: true });

  it('has the note in the top frame and the watch in the frame of the form', async () => {
    const { sent } = fakeTab({
      0: { presence: 'present', answer: done },
      4: { presence: 'present', answer: done },
    });
    await pagePort.follow(1, { frameId: 4, ref: null, note: true, lasts: 600_000 });
    expect(sent).toEqual([
      { frameId: 0, message: { kind: 'follow', note: true, press: null, lasts: 600_000 } },
      { frameId: 4, message: { kind: 'follow', note: false, press: 'any', lasts: 600_000 } },
    ]);
  });

  it('has both in the top frame if the form is there', async () => {
    const { sent } = fakeTab({ 0: { presence: 'present', answer: done } });
    await pagePort.follow(1, { frameId: 0, ref: null, note: true, lasts: 1 });
    expect(sent).toEqual([{ frameId: 0, message: { kind: 'follow', note: true, press: 'any', lasts: 1 } }]);
  });

  it('is watched only in the frame of the form if the fill does not continue', async () => {
    const { sent } = fakeTab({
      0: { presence: 'present', answer: done },
      4: { presence: 'present', answer: done },
    });
    await pagePort.follow(1, { frameId: 4, ref: null, note: false, lasts: 1 });
    expect(sent).toEqual([{ frameId: 4, message: { kind: 'follow', note: false, press: 'any', lasts: 1 } }]);
  });

  it('is released in every frame; a tab that is gone does not matter', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('No tab with id: 1.'));
    await pagePort.unfollow(1);
    expect(send.mock.calls).toEqual([[1, { kind: 'unfollow' }]]);
    expect(await pagePort.address(999)).toBeNull();
  });
});
