import { furnitureLine } from './boilerplate';
import { type ClosingLine, readClosing } from './closing-line';
import { readSubjectLine, type SubjectLine } from './heading-line';
import { foldSpaces } from './normalize';
import { readSalutation, type SalutationLine } from './salutation-line';

export type LineMark =
  | { readonly kind: 'blank' }
  | { readonly kind: 'words' }
  | { readonly kind: 'furniture'; readonly why: 'icon-name' | 'page-words' }
  | { readonly kind: 'subject'; readonly subject: SubjectLine }
  | { readonly kind: 'salutation'; readonly salutation: SalutationLine }
  | { readonly kind: 'closing'; readonly closing: ClosingLine };

/** A line of the source, its spaces folded. */
export interface SourceLine {
  readonly text: string;
  /** Columns before its first word; a tab counts as four. */
  readonly indent: number;
  readonly mark: LineMark;
}

const BLANK: LineMark = { kind: 'blank' };
const WORDS: LineMark = { kind: 'words' };

/** "Dear", "To the Honorable" and the like at the head of a line cost a look; other lines hardly ever greet. */
function markOf(text: string): LineMark {
  if (text === '') return BLANK;
  const subject = readSubjectLine(text);
  if (subject) return { kind: 'subject', subject };
  const closing = readClosing(text);
  if (closing) return { kind: 'closing', closing };
  const salutation = readSalutation(text);
  if (salutation) return { kind: 'salutation', salutation };
  const why = furnitureLine(text);
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
 * A line in the midst of a paragraph is no furniture, whatever its words ("home" at the end of a wrapped
 * sentence): the line before it must be at an end, the line after it must not go on in lower case.
 */
function standsAlone(lines: readonly SourceLine[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  const line = lines[index]?.text ?? '';
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (before?.mark.kind === 'words' && !ENDS_SENTENCE.test(before.text) && !line.includes('_')) return false;
  return !(after?.mark.kind === 'words' && /^\p{Ll}/u.test(after.text) && !line.includes('_'));
}

/** The lines of a normalised text, each with what it looks like by itself. */
export function readLines(text: string): readonly SourceLine[] {
  const lines = text.split('\n').map((raw): SourceLine => {
    const folded = foldSpaces(raw);
    return { text: folded, indent: indentOf(raw), mark: markOf(folded) };
  });
  return lines.map((line, index) =>
    line.mark.kind === 'furniture' && !standsAlone(lines, index) ? { ...line, mark: WORDS } : line,
  );
}
