import type { LetterFrame } from './frame-letters';
import type { BlockKind, BlockReason } from './imported-text';
import type { SourceLine } from './source-lines';
import { unwrap, wrapWidth } from './unwrap';

/** Lines of the source that belong together. */
export interface TextPart {
  readonly kind: BlockKind;
  readonly why: BlockReason;
  readonly lines: readonly SourceLine[];
  /** The lines as one text, with wrapped ones joined. */
  readonly text: string;
  readonly letter: number | null;
}

const isDrawnLine = (text: string) => /^_{10,}$/.test(text);

/** Groups of lines separated by blank lines. Boilerplate lines are groups of their own. */
function groups(lines: readonly SourceLine[], isBody: boolean): readonly (readonly SourceLine[])[] {
  const found: SourceLine[][] = [];
  let open = false;
  for (const line of lines) {
    const isAlone = line.mark.kind === 'furniture' || (isBody && isDrawnLine(line.text));
    if (line.mark.kind === 'blank') open = false;
    else if (open && !isAlone) found.at(-1)?.push(line);
    else {
      found.push([line]);
      open = !isAlone;
    }
  }
  return found;
}

/** The paragraphs of some lines, each of the given kind, with the boilerplate between them. */
function textParts(
  lines: readonly SourceLine[],
  given: { readonly kind: BlockKind; readonly why: BlockReason; readonly letter: number | null },
): readonly TextPart[] {
  const width = wrapWidth(lines);
  return groups(lines, given.kind === 'paragraph').flatMap((group): readonly TextPart[] => {
    const [first] = group;
    const mark = first?.mark;
    const why =
      mark?.kind === 'furniture' ? mark.why : isDrawnLine(first?.text ?? '') ? ('page-words' as const) : null;
    if (first && why && group.length === 1 && (mark?.kind === 'furniture' || given.kind === 'paragraph')) {
      return [{ kind: 'furniture', why, lines: group, text: first.text, letter: given.letter }];
    }
    return unwrap(group, width).map((paragraph) => ({ ...given, ...paragraph }));
  });
}

/** What is between letters: text right below letter `above` is unplaced, everything else belongs to the page. */
export function partsBetween(lines: readonly SourceLine[], above: number | null): readonly TextPart[] {
  const isAfterLetter = above !== null;
  const firstBoilerplate = lines.findIndex(({ mark }) => mark.kind === 'furniture');
  const cut = isAfterLetter ? (firstBoilerplate === -1 ? lines.length : firstBoilerplate) : 0;
  const why: BlockReason = isAfterLetter ? 'after-letter' : 'before-letter';
  return [
    ...textParts(lines.slice(0, cut), { kind: 'unplaced', why: 'plain', letter: above }),
    ...textParts(lines.slice(cut), { kind: 'furniture', why, letter: null }),
  ];
}

function one(kind: BlockKind, why: BlockReason, lines: readonly SourceLine[], letter: number): TextPart {
  return { kind, why, lines, text: lines.map(({ text }) => text).join('\n'), letter };
}

const wordsLine = (text: string): SourceLine => ({ text, indent: 0, mark: { kind: 'words' } });

/** The parts of a letter above its body. */
function headParts(lines: readonly SourceLine[], frame: LetterFrame, letter: number): readonly TextPart[] {
  const { from, body, subjectAt, subjectLabelAt, headingAt, salutationAt } = frame;
  const parts: TextPart[] = [];
  const left: SourceLine[] = [];
  const flush = () => {
    parts.push(...textParts(left.splice(0), { kind: 'furniture', why: 'before-letter', letter }));
  };
  for (let at = from; at < body[0]; at++) {
    const line = lines[at];
    if (!line) continue;
    const head = frame.letterhead.find(([start]) => start === at);
    if (head) {
      flush();
      parts.push(one('furniture', 'letterhead', lines.slice(head[0], head[1]), letter));
      at = head[1] - 1;
    } else if (at === subjectAt) {
      flush();
      const label =
        subjectLabelAt === null || subjectLabelAt === at
          ? []
          : lines.slice(subjectLabelAt, subjectLabelAt + 1);
      parts.push(one('subject', 'plain', [...label, line], letter));
    } else if (at === headingAt) {
      flush();
      parts.push(one('subject', 'heading', [line], letter));
    } else if (at === salutationAt) {
      flush();
      parts.push(one('salutation', 'plain', [line], letter));
    } else if (at !== subjectLabelAt) left.push(line);
  }
  flush();
  return parts;
}

/** All parts of a letter, in order. */
export function partsOfLetter(
  lines: readonly SourceLine[],
  frame: LetterFrame,
  letter: number,
): readonly TextPart[] {
  const salutation = frame.salutationAt === null ? undefined : lines[frame.salutationAt]?.mark;
  const beside = salutation?.kind === 'salutation' ? salutation.salutation.rest : '';
  const body = [...(beside === '' ? [] : [wordsLine(beside)]), ...lines.slice(...frame.body)];
  const closing = frame.closingAt === null ? undefined : lines[frame.closingAt];
  const mark = closing?.mark;
  const name = mark?.kind === 'closing' ? mark.closing.rest : '';
  const between =
    frame.signature && frame.closingAt !== null ? lines.slice(frame.closingAt + 1, frame.signature[0]) : [];
  const signed = [
    ...(name === '' ? [] : [wordsLine(name)]),
    ...(frame.signature ? lines.slice(...frame.signature) : []),
  ].filter(({ mark }) => mark.kind !== 'blank');
  return [
    ...headParts(lines, frame, letter),
    ...textParts(body, { kind: 'paragraph', why: 'plain', letter }),
    ...(closing ? [one('closing', 'plain', [closing], letter)] : []),
    ...textParts(between, { kind: 'unplaced', why: 'plain', letter }),
    ...(signed.length > 0 ? [one('signature', 'plain', signed, letter)] : []),
  ];
}
