import { i18n } from '#i18n';
import type { DetailProblem } from '@/domain/constituent/check-constituent';
import type { ConstituentKey } from '@/domain/constituent/constituent';

/** The visible label and accessible name of a detail's box. */
export function detailLabel(key: ConstituentKey): string {
  return i18n.t(`detail.${key}`);
}

/** Prefixes offered to choose from; any other may be typed. */
export function prefixSuggestions(): readonly string[] {
  return [
    i18n.t('prefixes.mr'),
    i18n.t('prefixes.mrs'),
    i18n.t('prefixes.ms'),
    i18n.t('prefixes.miss'),
    i18n.t('prefixes.mx'),
    i18n.t('prefixes.dr'),
  ];
}

/** A hint beside the label, for labels that may be unclear. */
export function detailHint(key: ConstituentKey): string | undefined {
  if (key === 'closing') return i18n.t('detail.closingHint');
  if (key === 'state') return i18n.t('detail.stateHint');
  return undefined;
}

/** What is wrong with a detail, in kind words. */
export function problemWords(problem: DetailProblem): string {
  return i18n.t(WORDS[problem]);
}

const WORDS = {
  'too-long': 'problem.tooLong',
  'control-characters': 'problem.controlCharacters',
  'unknown-state': 'problem.unknownState',
  'zip-not-digits': 'problem.zipNotDigits',
  'zip-length': 'problem.zipLength',
  'zip4-not-digits': 'problem.zip4NotDigits',
  'zip4-length': 'problem.zip4Length',
  'email-no-at': 'problem.emailNoAt',
  'email-not-valid': 'problem.emailNotValid',
  'phone-not-digits': 'problem.phoneNotDigits',
  'phone-length': 'problem.phoneLength',
  'phone-extension': 'problem.phoneExtension',
  'phone-not-us': 'problem.phoneNotUs',
  'phone-area': 'problem.phoneArea',
} as const satisfies Readonly<Record<DetailProblem, string>>;
