import { i18n } from '#i18n';
import type { DetailProblem } from '@/domain/constituent/check-constituent';

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
