import { boilerplateLine } from './boilerplate';
import { type ClosingLine, readClosing } from './closing-line';
import { readSubjectLine, type SubjectLine } from './heading-line';
import { foldSpaces } from './normalize';
import { readSalutation, type SalutationLine } from './salutation-line';

type LineMark =
  | { readonly kind: 'blank' }
  | { readonly kind: 'words' }
  | { readonly kind: 'furniture'; readonly why: 'icon-name' | 'page-words' }
  | { readonly kind: 'subject'; readonly subject: SubjectLine }
  | { readonly kind: 'salutation'; readonly salutation: SalutationLine }
  | { readonly kind: 'closing'; readonly closing: ClosingLine };

/** A source line with its spaces folded. */
export interface SourceLine {
  readonly text: string;
  /** Columns before the first word. A tab counts as four. */
  readonly indent: number;
  readonly mark: LineMark;
}

const BLANK: LineMark = { kind: 'blank' };
const WORDS: LineMark = { kind: 'words' };

function markOf(text: string): LineMark {
  if (text === '') return BLANK;
  const subject = readSubjectLine(text);
  if (subject) return { kind: 'subject', subject };
  const closing = readClosing(text);
  if (closing) return { kind: 'closing', closing };
  const salutation = readSalutation(text);
  if (salutation) return { kind: 'salutation', salutation };
  const why = boilerplateLine(text);
  return why ? { kind: 'furniture', why } : WORDS;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === '\t') columns += 4;
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}

const ENDS_SENTENCE = /[.!?:;"\u201d)\]}>]$/;

/**
 * Whether a line is separate from the paragraph around it. A wrapped line such as "home" is not boilerplate: the
 * line before must end a sentence, and the line after must not continue in lower case.
 */
function standsAlone(lines: readonly SourceLine[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  const line = lines[index]?.text ?? '';
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (before?.mark.kind === 'words' && !ENDS_SENTENCE.test(before.text) && !line.includes('_')) return false;
  return !(after?.mark.kind === 'words' && /^\p{Ll}/u.test(after.text) && !line.includes('_'));
}

/** The lines of a normalized text, each marked by its own appearance. */
export function readLines(text: string): readonly SourceLine[] {
  const lines = text.split('\n').map((raw): SourceLine => {
    const folded = foldSpaces(raw);
    return { text: folded, indent: indentOf(raw), mark: markOf(folded) };
  });
  return lines.map((line, index) =>
    line.mark.kind === 'furniture' && !standsAlone(lines, index) ? { ...line, mark: WORDS } : line,
  );
}
