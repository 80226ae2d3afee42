import { i18n } from '#i18n';
import type { LeftReason } from '@/domain/form/plan/fill-plan';
import {
  blankFields,
  countOutcomes,
  type FieldOutcome,
  type FillReport,
  fieldKey,
  fieldsForPerson,
  isRequired,
  type NearestOption,
} from '@/domain/form/report/fill-report';
import { reportClaims } from '@/domain/form/report/report-claims';

/** "10 filled · 1 kept · 2 for you" */
export function countsLine(report: FillReport): string {
  const { filled, kept, forPerson } = countOutcomes(report);
  return [
    i18n.t('report.filled', { count: filled }),
    i18n.t('report.kept', { count: kept }),
    i18n.t('report.forYou', { count: forPerson }),
  ].join(' · ');
}

/** One thing that is left to the person. */
interface LeftForPerson {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Why, and what helps. */
  readonly reason: string;
  /** The nearest options of its list, to choose from. */
  readonly nearest: readonly NearestOption[];
  readonly field: FieldOutcome | null;
}

/** The fields left to the person. A CAPTCHA comes last, because the person solves it last. */
export function leftForPerson(report: FillReport): readonly LeftForPerson[] {
  const fields = fieldsForPerson(report).map((field) => ({
    key: fieldKey(field),
    label: fieldLabel(field),
    required: isRequired(field),
    reason: leftReason(field),
    nearest: 'nearest' in field ? (field.nearest ?? []) : [],
    field,
  }));
  if (!report.hasCaptcha) return fields;
  const captcha = {
    key: 'captcha',
    label: i18n.t('report.captcha'),
    required: false,
    reason: i18n.t('reason.captcha'),
    nearest: [],
    field: null,
  };
  return [...fields, captcha];
}

/** The sentences of a report besides its counts. */
interface ReportNotes {
  /** What was filled on earlier pages of the form. */
  readonly before: string | null;
  /** The person's next step; null while the form has more pages. */
  readonly next: string | null;
  readonly more: readonly string[];
}

export function reportNotes(report: FillReport, goesOn: boolean): ReportNotes {
  const { filledBefore, unasked, droppedParagraphs, ahead } = report;
  const { nothingLeft } = reportClaims(report, goesOn);
  const blank = blankFields(report);
  return {
    before: filledBefore ? i18n.t('report.before', filledBefore) : null,
    next: goesOn || ahead ? null : i18n.t(nothingLeft ? 'report.nothingLeft' : 'report.reviewAndSend'),
    more: [
      ...(blank.length > 0 ? [i18n.t('report.blank', { names: blank.map(fieldLabel).join(', ') })] : []),
      ...(ahead === 'no-message' ? [i18n.t('report.noMessage')] : []),
      ...(unasked?.includes('street2') ? [i18n.t('report.unaskedStreet2')] : []),
      ...(unasked?.includes('phone') ? [i18n.t('report.unaskedPhone')] : []),
      ...(droppedParagraphs.length > 0 ? [i18n.t('report.dropped', droppedParagraphs.length)] : []),
    ],
  };
}

/** The field's own label on the page. */
export function fieldLabel(field: FieldOutcome): string {
  return field.label.trim() === '' ? i18n.t('report.nameless') : field.label;
}

/** The outcome of a field, in two or three words. */
export function outcomeWords(field: FieldOutcome): string {
  switch (field.outcome) {
    case 'filled':
      return i18n.t(field.restyled ? 'outcome.restyled' : 'outcome.filled');
    case 'kept-text':
      return i18n.t('outcome.keptText');
    case 'left-for-person':
    case 'no-match':
      return i18n.t('outcome.left');
    case 'rejected-by-page':
      return i18n.t('outcome.rejected');
    case 'changed-by-page':
      return i18n.t(field.how === 'emptied' ? 'outcome.emptied' : 'outcome.changed');
  }
}

/** Why a field was left, and what helps. */
function leftReason(field: FieldOutcome): string {
  if (field.outcome === 'rejected-by-page') return i18n.t('reason.rejected');
  if (field.outcome === 'changed-by-page')
    return i18n.t(field.how === 'emptied' ? 'reason.emptied' : 'reason.changed');
  if (field.outcome === 'filled') return i18n.t('reason.overHint');
  if (field.outcome === 'kept-text') return '';
  if (field.reason === 'too-long' && field.excess !== undefined)
    return i18n.t('reason.tooLongBy', field.excess);
  return field.nearest?.length && field.reason !== 'topic-boxes'
    ? i18n.t('reason.topicNearest')
    : i18n.t(REASONS[field.reason]);
}

const REASONS = {
  'not-certain': 'reason.notCertain',
  'no-detail': 'reason.noDetail',
  'no-option': 'reason.noOption',
  'topic-no-match': 'reason.topicNoMatch',
  'topic-boxes': 'reason.topicBoxes',
  'too-long': 'reason.tooLong',
  'letter-open': 'reason.letterOpen',
  captcha: 'reason.captcha',
  'your-choice': 'reason.yourChoice',
  'yours-to-tick': 'reason.yourChoice',
  'appeared-later': 'reason.appearedLater',
  'not-visible': 'reason.notVisible',
  format: 'reason.format',
  'own-widget': 'reason.ownWidget',
  'page-text': 'reason.pageText',
} as const satisfies Readonly<Record<LeftReason, string>>;
