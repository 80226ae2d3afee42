import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { continuationStore } from '@/platform/continuation-store';
import { letterIdOf } from '@/tests/unit/workflows/fake-ports';
import type { Continuation } from '@/workflows/ports';

const going: Continuation = {
  letterId: letterIdOf('a-letter'),
  place: {
    address: 'https://www.example.senate.gov/contact?step=1',
    formAddress: 'https://www.example.senate.gov/contact',
    office: { kind: 'unknown-member', chamber: 'senate' },
  },
  document: 1_700_000_000_000.5,
  pageDocument: 1_700_000_000_000.5,
  frameId: 0,
  report: { fields: [], droppedParagraphs: [], hasCaptcha: false, pageMilliseconds: 1, filledBefore: 2 },
  until: 1_700_000_600_000,
  pressedAt: null,
};

beforeEach(() => fakeBrowser.reset());

describe('continuationStore', () => {
  it('keeps what goes on by tab, for the session', async () => {
    await continuationStore.save(3, going);
    expect(await continuationStore.load(3)).toEqual(going);
    expect(await continuationStore.load(4)).toBeNull();
    expect(await storage.snapshot('local')).toEqual({});
    await continuationStore.drop(3);
    expect(await continuationStore.load(3)).toBeNull();
  });

  it.each([
    ['garbage', 'garbage'],
    ['no place', { ...going, place: undefined }],
    ['another office', { ...going, place: { ...going.place, office: { kind: 'bank' } } }],
    ['a time that is none', { ...going, until: Number.POSITIVE_INFINITY }],
  ])('does not go on from %s', async (_, raw) => {
    await storage.setItem('session:continuation:3', raw);
    expect(await continuationStore.load(3)).toBeNull();
  });
});
