import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FillReport } from '@/domain/form/report/fill-report';
import type { PanelView } from '@/domain/form/report/page-panel';
import { panelPort } from '@/platform/panel-port';
import { sampleField } from '../../support/sample-view';
import { fakeTab } from './fake-tab';

const view = (title: string): PanelView => ({
  words: {
    brand: '',
    label: '',
    leftTitle: '',
    details: '',
    move: '',
    close: '',
    goTo: '',
    corners: [],
  },
  title,
  tone: 'plain',
  announcement: '',
  left: [],
  lines: [],
  claims: { nothingLeft: false, pressOfficeButton: false },
  goesOn: null,
  buttons: [],
});
const port = panelPort({
  report: (_, goesOn) => view(goesOn ? 'goes on' : 'done'),
  undone: ({ kind }) => view(kind),
  told: ({ kind }) => view(kind),
});
const REPORT: FillReport = {
  fields: [
    sampleField(1, 'Name', { outcome: 'filled' }),
    {
      ...sampleField(2, 'Topic', { outcome: 'no-match', reason: 'topic-no-match', required: true }),
      frameId: 4,
    },
    sampleField(3, 'City', { outcome: 'kept-text' }),
  ],
  droppedParagraphs: [],
  hasCaptcha: false,
  pageMilliseconds: 1,
};

beforeEach(() => fakeBrowser.reset());

describe('the report in the page', () => {
  it('is injected if the page does not have it yet, with outlines in the frames of the form', async () => {
    let there = false;
    const { injected, sent } = fakeTab({
      0: {
        answer: () => {
          const answer = there ? true : undefined;
          there = true;
          return answer;
        },
      },
      4: { answer: () => true },
    });
    await port.report(1, REPORT, { goesOn: false });
    expect(injected).toEqual([0]);
    expect(sent.at(-1)).toEqual({
      frameId: 0,
      message: {
        kind: 'show-panel',
        view: view('done'),
        outlines: [{ ref: '1', kind: 'filled' }],
        focus: false,
      },
    });
    expect(sent).toContainEqual({
      frameId: 4,
      message: { kind: 'show-panel', view: null, outlines: [{ ref: '2', kind: 'left' }], focus: false },
    });
  });

  it('says whether a page accepted it; a refusal does not matter', async () => {
    fakeTab({ 0: { refuses: true } });
    expect(await port.told(1, { kind: 'no-form' })).toBe(false);
    await expect(port.report(1, REPORT, { goesOn: true })).resolves.toBeUndefined();
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(true);
    expect(await port.told(1, { kind: 'no-form' })).toBe(true);
  });
});
