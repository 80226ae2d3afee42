import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearRequests, parseFrameRequest } from '@/platform/frame-requests';

const background = { id: fakeBrowser.runtime.id };
const step = (value: unknown) => ({ action: 'fill', ref: 'c1', role: 'city', label: 'City', value, why: '' });
const plan = (...steps: unknown[]) => ({
  generation: 1,
  url: 'https://a/',
  droppedParagraphs: [],
  unasked: [],
  steps,
});

beforeEach(() => fakeBrowser.reset());

describe('parseFrameRequest', () => {
  it('takes reading, undoing and a plan of every kind of value', () => {
    const whole = plan(
      step({ kind: 'text', text: 'a' }),
      step({ kind: 'option', index: 0, text: 'a', value: 'b' }),
      step({ kind: 'choice', ref: 'c2' }),
      step({ kind: 'check', checked: true }),
      { action: 'keep', ref: 'c3', role: 'city', label: '' },
    );
    expect(parseFrameRequest({ kind: 'read' }, background)).toEqual({ kind: 'read' });
    expect(parseFrameRequest({ kind: 'undo' }, background)).toEqual({ kind: 'undo' });
    expect(parseFrameRequest({ kind: 'apply', plan: whole }, background)).toEqual({
      kind: 'apply',
      plan: whole,
    });
  });

  it('takes an order to follow the page, and to end it', () => {
    for (const press of ['any', '4', null]) {
      const order = { kind: 'follow', note: true, press, lasts: 600_000 };
      expect(parseFrameRequest(order, background)).toEqual(order);
    }
    expect(parseFrameRequest({ kind: 'unfollow' }, background)).toEqual({ kind: 'unfollow' });
    expect(parseFrameRequest({ kind: 'words' }, background)).toEqual({ kind: 'words' });
  });

  it.each([
    ['a note of its own making', { kind: 'follow', note: 'hello', press: null, lasts: 1 }],
    ['a note without end', { kind: 'follow', note: false, press: null }],
    ['a control that is none', { kind: 'follow', note: false, press: 4, lasts: 1 }],
    ['nothing', null],
    ['a text', 'read'],
    ['another kind', { kind: 'submit' }],
    ['no plan', { kind: 'apply' }],
    ['a plan without address', { kind: 'apply', plan: { ...plan(), url: undefined } }],
    ['steps that are no list', { kind: 'apply', plan: { ...plan(), steps: 'all' } }],
    [
      'a step without control',
      { kind: 'apply', plan: plan({ action: 'fill', value: { kind: 'text', text: '' } }) },
    ],
    ['an action that is none', { kind: 'apply', plan: plan({ action: 'click', ref: 'c1' }) }],
    ['a value that is none', { kind: 'apply', plan: plan(step({ kind: 'html', text: '<b>' })) }],
    ['a text that is none', { kind: 'apply', plan: plan(step({ kind: 'text', text: 1 })) }],
    ['an option without place', { kind: 'apply', plan: plan(step({ kind: 'option', text: '', value: '' })) }],
  ])('refuses %s', (_, message) => {
    expect(parseFrameRequest(message, background)).toBeNull();
  });

  it.each([
    ['another extension', { id: 'another-extension' }],
    ['nobody', {}],
    ['a tab', { ...background, tab: { id: 1 } }],
  ])('answers nobody but the background: not %s', (_, sender) => {
    expect(parseFrameRequest({ kind: 'read' }, sender)).toBeNull();
  });
});

describe('hearRequests', () => {
  const own = { id: fakeBrowser.runtime.id };

  /** What the browser does with a message: it calls, and waits for `sendResponse` where it is told to. */
  function heardBy(work: () => Promise<unknown>) {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => {});
    hearRequests(work);
    const listener: unknown = added.mock.calls[0]?.[0];
    if (typeof listener !== 'function') throw new Error('Nothing listens.');
    return (message: unknown, sender: object) =>
      new Promise((resolve) => {
        const waits: unknown = listener(message, sender, resolve);
        if (waits !== true) resolve('not waited for');
      });
  }

  it('answers what the background asks', async () => {
    expect(await heardBy(async () => ({ done: true }))({ kind: 'unfollow' }, own)).toEqual({ done: true });
  });

  it('answers with null where the page gets in the way', async () => {
    const work = () => Promise.reject(new Error('the page put something in our way'));
    expect(await heardBy(work)({ kind: 'read' }, own)).toBeNull();
  });

  it('keeps silent to anybody else', async () => {
    const work = vi.fn(async () => null);
    const send = heardBy(work);
    expect(await send({ kind: 'read' }, { id: 'another-extension' })).toBe('not waited for');
    expect(await send({ kind: 'read' }, { ...own, tab: { id: 1 } })).toBe('not waited for');
    expect(work).not.toHaveBeenCalled();
  });
});
