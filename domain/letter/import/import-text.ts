import { writePlaceholder } from '../placeholder';
import { textParts } from '../text-parts';
import { type Alternatives, slashAlternatives } from './alternatives';
import type { BracketPart } from './bracket-forms';
import type { FoundPlaceholder } from './imported-text';
import { foldSpaces } from './normalize';
import { isMergeForm, type JudgedPart, type Judgement, judgedParts } from './placeholder-judgement';
import { placeholderMeaning } from './placeholder-meaning';
import { blankInPlace, type LetterPlace, nameInPlace, titleBefore } from './placeholder-place';

/** A source text with our placeholders. */
export interface TextImport {
  readonly text: string;
  readonly placeholders: readonly FoundPlaceholder[];
  readonly alternatives: readonly Alternatives[];
  /** The text is marked as optional. */
  readonly optional: boolean;
}

const OPEN = '< fill in >';

/** An unknown placeholder in our notation, worded so that placeholder.ts treats it as open. */
function writeUnknown(name: string): string {
  const words = foldSpaces(name.replace(/[^\p{L}\p{N}\s'\u2019,.&()+-]/gu, ' ')).slice(0, 80);
  const written = `< ${words} >`;
  const [part, ...others] = textParts(written);
  return part?.kind === 'placeholder' && part.name === null && others.length === 0 ? written : OPEN;
}

const CAPTION = /^ ?\(([^()]{1,60})\)/;

/** How much of the last text the next placeholder may inspect or absorb. */
const TAIL = 80;

/** Builds the text from left to right. Text is kept in pieces, so that cutting its end off stays cheap. */
class Writer {
  readonly placeholders: FoundPlaceholder[] = [];
  readonly alternatives: Alternatives[] = [];
  optional = false;
  /** Position in the source. */
  cursor = 0;
  readonly source: string;
  readonly place: LetterPlace;
  readonly #pieces: string[] = [];
  #recent = '';
  #length = 0;

  constructor(source: string, place: LetterPlace) {
    this.source = source;
    this.place = place;
  }

  get length(): number {
    return this.#length;
  }

  get tail(): string {
    return this.#recent.slice(-TAIL);
  }

  toString(): string {
    return this.#pieces.join('') + this.#recent;
  }

  write(text: string): void {
    this.#length += text.length;
    this.#recent += text;
    if (this.#recent.length <= 8 * TAIL) return;
    this.#pieces.push(this.#recent.slice(0, -TAIL));
    this.#recent = this.#recent.slice(-TAIL);
  }

  copyTo(end: number): void {
    this.write(this.source.slice(this.cursor, end));
    this.cursor = end;
  }

  put(source: string, became: string, known = true): void {
    this.placeholders.push({ source, became, known });
    this.write(became);
  }

  /** Absorbs the title before a member's name: "Senator [NAME]" is one placeholder. */
  putMember(source: string, title: string): void {
    this.#recent = this.#recent.slice(0, this.#recent.length - title.length);
    this.#length -= title.length;
    const last = title.startsWith('< Member >') ? this.placeholders.pop() : undefined;
    this.put(last ? `${last.source} ${source}` : `${title}${source}`, writePlaceholder('Member'));
  }
}

function putKnown(
  writer: Writer,
  part: BracketPart,
  source: string,
  judged: Judgement & { kind: 'known' },
): void {
  const { meaning } = judged;
  const { tail } = writer;
  const title = titleBefore(tail);
  const isName = meaning.owner === 'unsaid' || /^< Member(?: Last Name| Full Name)? >$/.test(meaning.text);
  if (title !== '' && isName) {
    writer.putMember(source, title);
    return;
  }
  const became =
    meaning.owner === 'unsaid'
      ? nameInPlace(meaning, writer.place, isMergeForm(part.form), tail)
      : meaning.text;
  if (became === null) writer.put(source, writeUnknown(part.inside), false);
  else writer.put(source, became);
}

function putBlank(writer: Writer, part: BracketPart, source: string): void {
  const caption = CAPTION.exec(writer.source.slice(part.end, part.end + 70));
  const captioned = caption ? placeholderMeaning(caption[1] ?? '') : null;
  const { tail } = writer;
  if (caption && captioned) {
    writer.put(`${source}${caption[0]}`, captioned.text);
    writer.cursor = part.end + caption[0].length;
    return;
  }
  const title = titleBefore(tail);
  if (title !== '') {
    writer.putMember(source, title);
    return;
  }
  const became = blankInPlace(tail, writer.place);
  writer.put(source, became ?? OPEN, became !== null);
}

function put(writer: Writer, part: BracketPart, judged: Judgement): void {
  const source = writer.source.slice(part.start, part.end);
  switch (judged.kind) {
    case 'known':
      putKnown(writer, part, source, judged);
      return;
    case 'unknown':
      writer.put(source, writeUnknown(judged.name), false);
      return;
    case 'blank':
      putBlank(writer, part, source);
      return;
    case 'alternatives': {
      const start = writer.length;
      writer.write(source);
      writer.alternatives.push({ start, end: writer.length, options: judged.options, proposed: null });
      return;
    }
    case 'own-words':
      writer.put(source, writePlaceholder('Your Own Words'));
      return;
    case 'optional-mark':
      writer.put(source, '');
      writer.optional = true;
      return;
    case 'optional-text': {
      writer.put(source, '');
      writer.write(judged.text);
      writer.optional ||= source.length === writer.source.length;
    }
  }
}

/** Alternatives with and without brackets, in order, without overlaps. */
function withSlashed(inBrackets: readonly Alternatives[], text: string): readonly Alternatives[] {
  const all = [...inBrackets, ...slashAlternatives(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Alternatives[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/**
 * Converts a source text to our placeholders from all known notations (placeholder-judgement.ts), and finds places
 * where one of several words must be chosen. Uncertain ones become open placeholders, which keep the letter from being
 * sent. Linear in the length of the text.
 * @param judged the text's bracket parts, if already known
 */
export function importText(
  source: string,
  place: LetterPlace,
  judged: readonly JudgedPart[] = judgedParts(source),
): TextImport {
  const writer = new Writer(source, place);
  for (const { part, judgement } of judged) {
    if (part.start < writer.cursor) continue;
    writer.copyTo(part.start);
    writer.cursor = part.end;
    put(writer, part, judgement);
  }
  writer.copyTo(source.length);

  const text = writer.toString();
  const { placeholders, optional } = writer;
  return { text, placeholders, alternatives: withSlashed(writer.alternatives, text), optional };
}
