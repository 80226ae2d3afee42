import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isControlRef } from '@/domain/form/read/form-snapshot';
import type { FillReport } from '@/domain/form/report/fill-report';
import type { Visit } from '@/domain/visit/visit';
import { visitStore } from '@/platform/visit-store';
import { letterIdOf } from '@/tests/unit/workflows/fake-ports';

const ref = 'c1';
if (!isControlRef(ref)) throw new Error('not a control ref');
const where = { ref, frameId: 0, label: 'Topic' };
const report: FillReport = {
  fields: [
    { ...where, role: 'topic', outcome: 'filled', shown: 'Judiciary' },
    { ...where, role: 'address-level2', outcome: 'kept-text' },
    {
      ...where,
      role: 'message',
      outcome: 'left-for-person',
      reason: 'too-long',
      required: true,
      excess: 212,
    },
    {
      ...where,
      role: 'topic',
      outcome: 'no-match',
      reason: 'topic-no-match',
      required: true,
      nearest: [{ index: 1, text: 'Other' }],
    },
    { ...where, role: 'email', outcome: 'rejected-by-page' },
  ],
  droppedParagraphs: [2],
  hasCaptcha: true,
  pageMilliseconds: 3.5,
};
const url = 'https://www.example.senate.gov/contact';
const visit: Visit = {
  letterId: letterIdOf('a-letter'),
  place: {
    address: `${url}?step=1`,
    formAddress: url,
    office: { kind: 'unknown-member', chamber: 'senate' },
  },
  fill: { document: 1_700_000_000_000.5, frameId: 0, url, report: { ...report, filledBefore: 2 } },
  here: { document: 1_700_000_000_000.5, frameId: 0, pageDocument: 1_700_000_000_000.5, control: ref },
  phase: { kind: 'pressed', at: 1_700_000_000_001 },
  goesOnUntil: 1_700_000_600_000,
  receipt: {
    id: 'a',
    kept: 'kept',
    place: { address: url, formAddress: url, office: null },
    messageLabel: 'Message',
    before: { said: [], thanks: ['Thank you for writing.'], signs: [] },
    pressedAt: 1_700_000_000_001,
    until: 3_600_000,
  },
};
const KEY = 'visit:7';

beforeEach(() => fakeBrowser.reset());

describe('visitStore', () => {
  it('keeps a visit by tab, for this session only, until it is dropped', async () => {
    await visitStore.save(7, visit);
    expect([await visitStore.load(7), await visitStore.load(8)]).toEqual([visit, null]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await visitStore.drop(7);
    expect(await visitStore.load(7)).toBeNull();
  });

  it.each<[string, Partial<Visit>]>([
    ['that is done', { phase: { kind: 'confirmed', document: 2.5 }, goesOnUntil: null }],
    ['whose fill was undone', { fill: null, goesOnUntil: null }],
    ['without a receipt', { phase: { kind: 'chosen', at: 1 }, receipt: null }],
    ['that waits for nothing', { phase: { kind: 'filled' }, here: { ...visit.here, control: null } }],
  ])('keeps one %s', async (_, change) => {
    await visitStore.save(7, { ...visit, ...change });
    expect(await visitStore.load(7)).toEqual({ ...visit, ...change });
  });

  it.each([
    ['a text', 'garbage'],
    ['a missing place', { ...visit, place: undefined }],
    ['an unknown kind of office', { ...visit, place: { ...visit.place, office: { kind: 'bank' } } }],
    ['an invalid time', { ...visit, goesOnUntil: 'later' }],
    ['an invalid receipt', { ...visit, receipt: { ...visit.receipt, until: 'later' } }],
    ['an unknown phase', { ...visit, phase: { kind: 'sent' } }],
    ['an invalid report', { ...visit, fill: { ...visit.fill, report: { fields: [] } } }],
    [
      'an unknown outcome',
      {
        ...visit,
        fill: {
          ...visit.fill,
          report: { ...report, fields: [{ ...where, role: 'address-level2', outcome: 'sent' }] },
        },
      },
    ],
  ])('rejects %s', async (_, raw) => {
    await fakeBrowser.storage.session.set({ [KEY]: raw });
    expect(await visitStore.load(7)).toBeNull();
  });

  it('ignores what an earlier version left in a browser that has not been closed since', async () => {
    const old = { until: 1e15, pressedAt: 1, report, page: url };
    await fakeBrowser.storage.session.set({ 'continuation:7': old, 'sent-watch:7': old, 'report:7': old });
    expect(await visitStore.load(7)).toBeNull();
  });

  it('does not fail the fill if the browser refuses to store it', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await expect(visitStore.save(7, visit)).resolves.toBeUndefined();
  });
});
