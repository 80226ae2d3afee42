import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimFrame, probeFrame } from '@/platform/filler-marker';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.dearMemberFormFiller = undefined;
});
afterEach(() => vi.unstubAllGlobals());

const HANDS = { controlOf: () => null, standIn: () => () => {} };

/** Runs a function from its source alone, without its scope, as scripting.executeScript does. */
const probeIn = (document: { readyState: string }): unknown =>
  new Function('document', 'globalThis', 'performance', `return (${probeFrame})()`)(document, globalThis, {
    timeOrigin: 12.5,
  });
const probed = (presence: string) => ({ presence, document: 12.5 });

describe('the marker of a frame', () => {
  it('is claimed by the first copy only', () => {
    expect(claimFrame(HANDS)).toBe(true);
    expect(claimFrame(HANDS)).toBe(false);
  });

  it('can be claimed again if the copy that holds it is left over from before an update', () => {
    globalThis.dearMemberFormFiller = { ...HANDS, alive: () => false };
    expect(probeIn({ readyState: 'complete' })).toEqual(probed('absent'));
    expect(claimFrame(HANDS)).toBe(true);
    expect(probeIn({ readyState: 'complete' })).toEqual(probed('present'));
  });

  it('is told, with the document’s number, by a function that needs nothing around it', () => {
    expect(probeIn({ readyState: 'interactive' })).toEqual(probed('absent'));
    claimFrame(HANDS);
    expect(probeIn({ readyState: 'interactive' })).toEqual(probed('present'));
    expect(probeIn({ readyState: 'loading' })).toBeNull();
  });
});
