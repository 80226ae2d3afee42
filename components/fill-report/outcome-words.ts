import { i18n } from '#i18n';
import type { LeftReason } from '@/domain/form/plan/fill-plan';
import {
  countOutcomes,
  type FieldOutcome,
  type FillReport,
  isForPerson,
} from '@/domain/form/report/fill-report';
import type { NearestOption } from './FillReportView';

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
export interface LeftForPerson {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Why, and what helps. */
  readonly reason: string;
  /** The nearest options of its list, to choose from. */
  readonly nearest: readonly NearestOption[];
  readonly field: FieldOutcome | null;
}

/** What is left to the person, what the form insists on first; a CAPTCHA last, as it is done last. */
export function leftForPerson(report: FillReport): readonly LeftForPerson[] {
  const fields = report.fields.flatMap((field) => {
    const reason = leftReason(field);
    if (reason === null || !isForPerson(field)) return [];
    const nearest = 'nearest' in field ? (field.nearest ?? []) : [];
    const about = { key: fieldKey(field), label: fieldLabel(field), required: isRequired(field) };
    return [{ ...about, reason, nearest, field }];
  });
  const ordered = [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
  if (!report.hasCaptcha) return ordered;
  const captcha = {
    key: 'captcha',
    label: i18n.t('report.captcha'),
    required: false,
    reason: i18n.t('reason.captcha'),
    nearest: [],
    field: null,
  };
  return [...ordered, captcha];
}

/** The field's own label on the page. */
export function fieldLabel(field: FieldOutcome): string {
  return field.label.trim() === '' ? i18n.t('report.nameless') : field.label;
}

/** Unique in a report. */
export function fieldKey(field: FieldOutcome): string {
  return `${field.frameId} ${field.ref}`;
}

/** What came of a field, in two or three words. */
export function outcomeWords(field: FieldOutcome): string {
  switch (field.outcome) {
    case 'filled':
      return i18n.t('outcome.filled');
    case 'kept-text':
      return i18n.t('outcome.keptText');
    case 'left-for-person':
    case 'no-match':
      return i18n.t('outcome.left');
    case 'rejected-by-page':
      return i18n.t('outcome.rejected');
  }
}

function isRequired(field: FieldOutcome): boolean {
  return 'required' in field && field.required;
}

/** Null for a field that is not left to the person. */
function leftReason(field: FieldOutcome): string | null {
  if (field.outcome === 'rejected-by-page') return i18n.t('reason.rejected');
  if (field.outcome !== 'left-for-person' && field.outcome !== 'no-match') return null;
  if (field.reason === 'too-long' && field.excess !== undefined)
    return i18n.t('reason.tooLongBy', field.excess);
  return field.nearest?.length ? i18n.t('reason.topicNearest') : i18n.t(REASONS[field.reason]);
}

const REASONS = {
  'not-certain': 'reason.notCertain',
  'no-detail': 'reason.noDetail',
  'no-option': 'reason.noOption',
  'topic-no-match': 'reason.topicNoMatch',
  'too-long': 'reason.tooLong',
  'letter-open': 'reason.letterOpen',
  captcha: 'reason.captcha',
  'your-choice': 'reason.yourChoice',
  'not-visible': 'reason.notVisible',
  format: 'reason.format',
} as const satisfies Readonly<Record<LeftReason, string>>;
