import { readSigner } from './closing-line';
import { isLetterTitle } from './heading-line';
import type { SourceLine } from './source-lines';

/** Where a letter ends. Ends are exclusive. */
export interface LetterEnding {
  readonly bodyTo: number;
  readonly closingAt: number | null;
  readonly signature: readonly [number, number] | null;
  readonly to: number;
}

/** Lists of signers may be long, but more lines than this are something else. */
const MOST_SIGNERS = 60;

const isWords = (line: SourceLine | undefined) => line?.mark.kind === 'words';
const isBlank = (line: SourceLine | undefined) => line?.mark.kind === 'blank';

function skipBlank(lines: readonly SourceLine[], from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(lines[at])) at++;
  return at;
}

/** The end of the group of signature-like lines from `from`, or `from` if there is no such group. */
function signerGroup(lines: readonly SourceLine[], from: number, to: number): number {
  let at = from;
  const most = Math.min(to, from + MOST_SIGNERS);
  while (at < most && isWords(lines[at]) && readSigner(lines[at]?.text ?? '') !== null) at++;
  // One matching line that continues as text is not a signature.
  return isWords(lines[at]) && at < to && at - from < MOST_SIGNERS && at - from < 2 ? from : at;
}

const signersOf = (lines: readonly SourceLine[], from: number, to: number) =>
  lines.slice(from, to).map(({ text }) => readSigner(text));

/** The lines of the signature below a closing, or null. */
function findSignature(
  lines: readonly SourceLine[],
  below: number,
  to: number,
): readonly [number, number] | null {
  const start = skipBlank(lines, below, to);
  let end = signerGroup(lines, start, to);
  const kinds = signersOf(lines, start, end);
  // After an empty line, only names and the person's own details certainly belong to the signature.
  const isAdjacent = start === below;
  const isSigned = isAdjacent || kinds[0] === 'name' || kinds.includes('own');
  if (end === start || !isSigned || (!isAdjacent && isLetterTitle(lines[start]?.text ?? ''))) return null;
  for (;;) {
    const next = skipBlank(lines, end, to);
    const nextEnd = signerGroup(lines, next, to);
    const isOwn = nextEnd > next && signersOf(lines, next, nextEnd).every((kind) => kind === 'own');
    if (!isOwn) return [start, end];
    end = nextEnd;
  }
}

/** A weak closing such as "Thank you," counts only before a name, boilerplate or the end. */
function closes(lines: readonly SourceLine[], at: number, to: number): boolean {
  const mark = lines[at]?.mark;
  if (mark?.kind !== 'closing') return false;
  if (!mark.closing.isWeak || mark.closing.rest !== '') return true;
  const next = skipBlank(lines, at + 1, to);
  if (next >= to || lines[next]?.mark.kind === 'furniture') return true;
  const end = signerGroup(lines, next, to);
  return end > next && end - next <= 6 && !isWords(lines[end]) && signersOf(lines, next, end)[0] !== 'detail';
}

/**
 * Finds the closing and signature of the letter whose body begins at `from`.
 * @param nextHead where the next letter's head seems to begin; those lines may still be this letter's signature
 */
export function findEnding(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  nextHead: number = to,
): LetterEnding {
  for (let at = from; at < to; at++) {
    const mark = lines[at]?.mark;
    if (mark?.kind !== 'closing' || !closes(lines, at, to)) continue;
    const hasNameBeside = mark.closing.rest !== '';
    const signature = findSignature(lines, at + 1, hasNameBeside ? Math.min(to, nextHead) : to);
    return { bodyTo: at, closingAt: at, signature, to: signature?.[1] ?? at + 1 };
  }
  // Without a closing, the last group may still be a name to fill in.
  const end = Math.max(from, Math.min(to, nextHead));
  let last = end;
  while (last > from && !isWords(lines[last - 1])) last--;
  let start = last;
  while (start > from && isWords(lines[start - 1]) && last - start <= 6) start--;
  const kinds = signersOf(lines, start, last);
  const isSigned =
    kinds.length > 0 && kinds.length <= 6 && kinds.every((kind) => kind === 'own') && start > from;
  return isSigned
    ? { bodyTo: start, closingAt: null, signature: [start, last], to: last }
    : { bodyTo: end, closingAt: null, signature: null, to: end };
}
