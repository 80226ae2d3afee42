import { i18n } from '#i18n';
import type { FillState } from '@/domain/form/report/fill-state';
import { reportClaims } from '@/domain/form/report/report-claims';
import { countsLine, leftForPerson } from '../fill-report/outcome-words';

/** A result in words: what happened, and what the person can do. */
interface ResultWords {
  readonly tone: 'plain' | 'problem';
  readonly title?: string;
  readonly text: string;
}

/** The words for a result shown beside the button; null if there is nothing to say. */
export function resultWords(fill: FillState): ResultWords | null {
  switch (fill.kind) {
    case 'undone': {
      const restored = i18n.t('fill.undone', fill.restored);
      const kept =
        fill.changedSince.length === 0
          ? ''
          : ` ${i18n.t('fill.undoneKept', { names: fill.changedSince.join(', ') })}`;
      const remain =
        fill.remaining === undefined
          ? ''
          : ` ${i18n.t('fill.undoneRemain', { names: fill.remaining.join(', ') })}`;
      return { tone: 'plain', title: i18n.t('fill.undoneTitle'), text: restored + kept + remain };
    }
    case 'nothing-to-undo':
      return { tone: 'plain', text: i18n.t('fill.nothingToUndo') };
    case 'page-changed':
      return { tone: 'problem', title: i18n.t('fill.pageChangedTitle'), text: i18n.t('fill.pageChanged') };
    case 'no-form':
      return { tone: 'problem', title: i18n.t('fill.noFormTitle'), text: i18n.t('fill.noForm') };
    case 'failed':
      return { tone: 'problem', title: i18n.t('fill.failedTitle'), text: i18n.t('fill.failed') };
    default:
      return null;
  }
}

/**
 * The announcement for a screen reader when the state changes; empty if the focus moves to the words themselves.
 */
export function announcement(fill: FillState, goesOn = false): string {
  if (fill.kind === 'filling') return i18n.t(fill.late ? 'fill.waiting' : 'fill.filling');
  if (fill.kind === 'filled') {
    if (fill.undoing) return i18n.t('fill.undoing');
    const left = leftForPerson(fill.report).map((item) => item.label);
    const { nothingLeft } = reportClaims(fill.report, goesOn);
    const next = goesOn ? 'goesOn.title' : nothingLeft ? 'report.nothingLeft' : null;
    const done = next === null ? '' : i18n.t(next);
    const rest = left.length === 0 ? done : `${i18n.t('report.leftTitle')}: ${left.join(', ')}.`;
    return `${countsLine(fill.report)}. ${rest}`.trim();
  }
  const words = resultWords(fill);
  return words === null ? '' : [words.title, words.text].filter(Boolean).join('. ');
}
