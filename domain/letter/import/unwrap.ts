/** Joins lines that a mail program or form wrapped, and keeps those that the author broke. */

export interface PlainLine {
  readonly text: string;
  readonly indent: number;
}

export interface UnwrappedParagraph<Line extends PlainLine> {
  readonly lines: readonly Line[];
  /** Lines that stay separate (in a list or address) are joined by "\n". */
  readonly text: string;
}

const BULLET =
  /^(?:[-*\u2022\u25e6\u25aa\u2023\u00b7\u25cf\u25cb\u2013\u2014\uf0b7]|\d{1,2}[.)]|\([a-z0-9]{1,2}\)|[a-z]\)) \S/i;
const ENDS_SENTENCE = /[.!?:]["\u201d\u2019')\]]?$/;

/** Limits for the width of wrapped lines: mail wraps at 60 to 80, forms up to 100. */
const NARROWEST = 45;
const WIDEST = 110;
/** Programs that wrap by pixel width vary by about this many characters. */
const SLACK = 8;

function isListItem(text: string): boolean {
  return BULLET.test(text);
}

/** The width in characters at which lines are wrapped, or null. Web addresses do not count. */
export function wrapWidth(lines: readonly PlainLine[]): number | null {
  let width = 0;
  for (const { text } of lines) {
    if (text.length > width && text.includes(' ')) width = text.length;
  }
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

type Seam = 'join' | 'line' | 'paragraph';

function firstWordLength(text: string): number {
  const space = text.indexOf(' ');
  return space === -1 ? text.length : space;
}

function seam(before: PlainLine, after: PlainLine, width: number | null, isInList: boolean): Seam {
  if (isListItem(after.text)) return 'line';
  const isWrapped = width !== null && before.text.length + 1 + firstWordLength(after.text) > width - SLACK;
  const goesOn = /^[\p{Ll}&]/u.test(after.text) && !ENDS_SENTENCE.test(before.text);
  if (isInList) return isWrapped || goesOn || after.indent > before.indent ? 'join' : 'paragraph';
  if (after.indent >= before.indent + 2) return 'paragraph';
  if (isWrapped || goesOn) return 'join';
  return ENDS_SENTENCE.test(before.text) || before.text.length > WIDEST ? 'paragraph' : 'line';
}

/** Rejoins "anti-" and "trafficking". Dashes without spaces join as well. */
function joined(before: string, after: string): string {
  const isOneWord = /[\p{L}\p{N}][-\u2014]$/u.test(before) && /^\p{Ll}/u.test(after);
  return isOneWord ? after : ` ${after}`;
}

/**
 * The paragraphs of a group of lines without a blank line.
 * @param width the whole letter's wrapWidth, because a short group does not show it
 */
export function unwrap<Line extends PlainLine>(
  lines: readonly Line[],
  width: number | null,
): readonly UnwrappedParagraph<Line>[] {
  const paragraphs: { lines: Line[]; pieces: string[] }[] = [];
  let before: Line | undefined;
  let isInList = false;
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const kind = before && current ? seam(before, line, width, isInList) : 'paragraph';
    if (kind === 'paragraph' || !current) {
      paragraphs.push({ lines: [line], pieces: [line.text] });
      isInList = false;
    } else {
      current.lines.push(line);
      current.pieces.push(kind === 'join' ? joined(before?.text ?? '', line.text) : `\n${line.text}`);
    }
    isInList ||= isListItem(line.text);
    before = line;
  }
  return paragraphs.map(({ lines: own, pieces }) => ({ lines: own, text: pieces.join('') }));
}
