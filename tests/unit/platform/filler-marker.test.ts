import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimFrame, fillerPresence } from '@/platform/filler-marker';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.dearMemberFormFiller = undefined;
});
afterEach(() => vi.unstubAllGlobals());

const HANDS = { controlOf: () => null, standIn: () => () => {} };

/** What scripting.executeScript does: the source of the function, without anything around it. */
const presenceIn = (document: { readyState: string }): unknown =>
  new Function('document', 'globalThis', `return (${fillerPresence})()`)(document, globalThis);

describe('the marker of a frame', () => {
  it('is claimed by the first copy only', () => {
    expect(claimFrame(HANDS)).toBe(true);
    expect(claimFrame(HANDS)).toBe(false);
  });

  it('can be claimed again if the copy that holds it is left over from before an update', () => {
    globalThis.dearMemberFormFiller = { ...HANDS, alive: () => false };
    expect(presenceIn({ readyState: 'complete' })).toBe('absent');
    expect(claimFrame(HANDS)).toBe(true);
    expect(presenceIn({ readyState: 'complete' })).toBe('present');
  });

  it('is told by a function that stands by itself', () => {
    expect(presenceIn({ readyState: 'interactive' })).toBe('absent');
    claimFrame(HANDS);
    expect(presenceIn({ readyState: 'interactive' })).toBe('present');
    expect(presenceIn({ readyState: 'loading' })).toBe('loading');
  });
});
