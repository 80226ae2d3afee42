import { i18n } from '#i18n';
import type { BlockKind, ImportWarning } from '@/domain/letter/import/imported-text';
import type { SourceRefusal } from '@/domain/letter/import/read-letter-source';
import type { ImportProblem } from '@/domain/letter/import/to-letter';

/** The kind of an imported block. */
export function kindWords(kind: BlockKind): string {
  return i18n.t(KINDS[kind]);
}

const KINDS = {
  subject: 'letter.subject',
  salutation: 'letters.salutation',
  paragraph: 'import.kindParagraph',
  closing: 'import.kindClosing',
  signature: 'import.kindName',
  furniture: 'import.kindOut',
  unplaced: 'import.kindUnplaced',
} as const satisfies Readonly<Record<BlockKind, string>>;

export function warningWords(warning: ImportWarning): string {
  return i18n.t(WARNINGS[warning.kind]);
}

const WARNINGS = {
  empty: 'import.warnEmpty',
  'several-letters': 'import.warnSeveral',
  'text-before': 'import.warnBefore',
  'no-subject': 'import.warnNoSubject',
  'no-salutation': 'import.warnNoSalutation',
  'no-closing': 'import.warnNoClosing',
  'addressed-to-you': 'import.warnToYou',
  'no-line-breaks': 'import.warnOneLine',
} as const satisfies Readonly<Record<ImportWarning['kind'], string>>;

/** What still has to be decided, and where. */
export function problemWords(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'no-letter':
    case 'no-text':
      return i18n.t('import.needText');
    case 'several-letters':
      return i18n.t('import.needLetter');
    case 'no-subject':
      return i18n.t('import.needSubject');
    case 'choice':
      return i18n.t('import.needChoice');
    case 'unplaced':
      return i18n.t('import.needPlace', { number: problem.block + 1 });
    case 'congress':
      return i18n.t('import.needCongress');
    case 'refused':
      return refusalWords(problem.why);
  }
}

/** Why a file or a text cannot be read. In that case nothing was changed. */
export function refusalWords(why: SourceRefusal): string {
  switch (why) {
    case 'too-large':
    case 'too-long':
      return i18n.t('import.tooLarge');
    case 'empty':
      return i18n.t('import.empty');
    case 'unknown-type':
    case 'not-text':
      return i18n.t('import.notText');
    case 'not-an-email':
    case 'no-text-part':
      return i18n.t('import.noMail');
    case 'newer-version':
      return i18n.t('import.newer');
    default:
      return i18n.t('import.notLetter');
  }
}
