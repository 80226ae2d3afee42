import { i18n } from '#i18n';
import type { FillReport } from '@/domain/form/report/fill-report';
import { afterFill } from '@/domain/form/report/fill-state';
import type { PanelView, PanelWords } from '@/domain/form/report/page-panel';
import type { FillOutcome, UndoOutcome } from '@/domain/form/report/page-view';
import { NO_CLAIMS, reportClaims } from '@/domain/form/report/report-claims';
import { blankNames } from '../letter/letter-words';
import { announcement, resultWords } from '../popup/result-words';
import { countsLine, leftForPerson, reportNotes } from './outcome-words';

/** What the report in the page says: the words of the popup's report (FillReportView.tsx), as plain data. */

/** After a fill. @param goesOn whether it continues on the office's next page, so the form must not be sent yet */
export function reportPanel(report: FillReport, goesOn: boolean): PanelView {
  const left = leftForPerson(report);
  const { before, next, more } = reportNotes(report, goesOn);
  return {
    ...empty(),
    title: countsLine(report),
    announcement: announcement({ kind: 'filled', report, undoing: false }, goesOn),
    left: left.map(({ label, required, reason, nearest, field }) => ({
      frameId: field?.frameId ?? 0,
      ref: field?.ref ?? null,
      label,
      mark: required ? i18n.t('report.required') : '',
      reason,
      options: nearest,
    })),
    lines: [before, next, ...more].filter((line) => line !== null),
    claims: reportClaims(report, goesOn),
    goesOn: goesOn ? { text: i18n.t('note.goesOn'), stop: i18n.t('note.stop') } : null,
    buttons: [{ action: 'undo', words: i18n.t('fill.undo') }],
  };
}

/** After an undo that was requested in the page. */
export function undonePanel(outcome: UndoOutcome): PanelView {
  const words = resultWords(outcome);
  return told(words?.title ?? i18n.t('fill.undoneTitle'), words?.text ?? '', words?.tone);
}

/** For a fill requested without the popup: why nothing was filled, or that it is under way. */
export function toldPanel(
  outcome: FillOutcome | { readonly kind: 'waiting' | 'no-office' | 'other-state' },
): PanelView {
  const nothing = i18n.t('panel.notFilled');
  switch (outcome.kind) {
    case 'waiting':
      return told(i18n.t('fill.waiting'), '');
    case 'unresolved':
      return told(
        nothing,
        i18n.t('panel.unresolved', { names: blankNames(outcome.placeholders) }),
        'problem',
      );
    case 'no-office':
      return told(nothing, i18n.t('panel.noOffice'), 'problem');
    case 'other-state':
      return told(nothing, i18n.t('panel.otherState'), 'problem');
    case 'ask-stale-bill':
      return told(nothing, i18n.t('panel.staleBill'), 'problem');
    case 'no-form':
      return told(nothing, i18n.t('panel.noForm'), 'problem');
    case 'not-readable':
      return told(i18n.t('page.failedTitle'), i18n.t('page.failedHelp'), 'problem');
    default: {
      const words = resultWords(afterFill(outcome));
      return told(words?.title ?? nothing, words?.text ?? '', 'problem');
    }
  }
}

function told(title: string, text: string, tone: PanelView['tone'] = 'plain'): PanelView {
  const lines = text === '' ? [] : [text];
  return { ...empty(), title, tone, announcement: [title, ...lines].join('. '), lines };
}

function empty(): Omit<PanelView, 'title' | 'announcement'> {
  return {
    words: panelWords(),
    tone: 'plain',
    left: [],
    lines: [],
    claims: NO_CLAIMS,
    goesOn: null,
    buttons: [],
  };
}

function panelWords(): PanelWords {
  return {
    brand: i18n.t('brand'),
    label: i18n.t('panel.label'),
    leftTitle: i18n.t('report.leftTitle'),
    details: i18n.t('panel.details'),
    move: i18n.t('panel.move'),
    close: i18n.t('panel.close'),
    goTo: i18n.t('panel.goTo', { label: '{label}' }),
    corners: [
      i18n.t('panel.corner1'),
      i18n.t('panel.corner2'),
      i18n.t('panel.corner3'),
      i18n.t('panel.corner4'),
    ],
  };
}
