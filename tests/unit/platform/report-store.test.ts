import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isControlRef } from '@/domain/form/read/form-snapshot';
import type { FillReport } from '@/domain/form/report/fill-report';
import { reportStore } from '@/platform/report-store';

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

beforeEach(() => fakeBrowser.reset());

describe('reportStore', () => {
  it('gives a report back for its tab and address, and for no other', async () => {
    await reportStore.save(7, url, report);
    expect(await reportStore.load(7, url)).toEqual(report);
    expect(await reportStore.load(7, `${url}/thanks`)).toBeNull();
    expect(await reportStore.load(8, url)).toBeNull();
  });

  it('keeps it for this session only, until it is dropped', async () => {
    await reportStore.save(7, url, report);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await reportStore.drop(7);
    expect(await reportStore.load(7, url)).toBeNull();
  });

  it.each([
    ['a text', 'garbage'],
    ['another shape', { url, report: { fields: [] } }],
    [
      'an outcome that is none',
      { url, report: { ...report, fields: [{ ...where, role: 'address-level2', outcome: 'sent' }] } },
    ],
  ])('takes %s for no report', async (_, raw) => {
    await fakeBrowser.storage.session.set({ 'report:7': raw });
    expect(await reportStore.load(7, url)).toBeNull();
  });

  it('does not fail the fill when the browser does not take it', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await expect(reportStore.save(7, url, report)).resolves.toBeUndefined();
  });
});
