import '../../../support/real-words';
import { describe, expect, it } from 'vitest';
import { reportPanel, toldPanel, undonePanel } from '@/components/fill-report/panel-view';
import type { FillReport } from '@/domain/form/report/fill-report';
import { sampleField } from '../../../support/sample-view';

const REPORT: FillReport = {
  fields: [
    sampleField(1, 'Name', { outcome: 'filled' }),
    sampleField(2, 'Topic', {
      outcome: 'no-match',
      reason: 'topic-no-match',
      required: true,
      nearest: [{ index: 3, text: 'Judiciary' }],
    }),
  ],
  droppedParagraphs: [1],
  hasCaptcha: true,
  pageMilliseconds: 1,
};

describe('the words of the report in the page', () => {
  it('match the popup’s report', () => {
    const view = reportPanel(REPORT, false);
    expect(view.title).toBe('1 filled · 0 kept · 2 for you');
    expect(view.left).toEqual([
      {
        frameId: 0,
        ref: '2',
        label: 'Topic',
        mark: 'required',
        reason: expect.stringContaining('nearest'),
        options: [{ index: 3, text: 'Judiciary' }],
      },
      { frameId: 0, ref: null, label: 'CAPTCHA', mark: '', reason: 'Yours to solve.', options: [] },
    ]);
    expect(view.lines).toEqual([
      "Read it over, then send it with the office's own button.",
      'One optional paragraph was left out to fit the form.',
    ]);
    expect(view.buttons.map(({ words }) => words)).toEqual(['Undo']);
    expect(view.words.goTo).toBe('Go to {label}');
  });

  it('say how to stop, and not to send yet, while the fill continues', () => {
    const view = reportPanel(REPORT, true);
    expect(view.goesOn?.stop).toBe('Stop');
    expect(view.lines.join(' ')).not.toContain('send it');
  });

  it('give the result of an undo', () => {
    const view = undonePanel({ kind: 'undone', restored: 3, changedSince: ['City'] });
    expect(view.title).toBe('Undone');
    expect(view.lines.join(' ')).toContain('City');
    expect(view.left).toEqual([]);
  });

  it.each([
    [{ kind: 'unresolved', placeholders: ['< Your Name >'] }, '< Your Name >'],
    [{ kind: 'ask-stale-bill' }, 'Open Dear Member'],
    [{ kind: 'no-office' }, 'Open Dear Member'],
    [{ kind: 'other-state' }, 'Open Dear Member'],
    [{ kind: 'no-form' }, 'no contact form'],
    [{ kind: 'page-changed' }, 'Nothing more was written'],
    [{ kind: 'failed' }, 'Reload the page'],
    [{ kind: 'not-readable', why: 'no-access' }, 'Nothing was changed'],
  ] as const)('say why nothing was filled: %o', (outcome, words) => {
    const { title, lines, tone } = toldPanel(outcome);
    expect(title).not.toBe('');
    expect(lines.join(' ')).toContain(words);
    expect(tone).toBe('problem');
  });
});
