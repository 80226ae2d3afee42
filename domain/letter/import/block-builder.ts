import { writePlaceholder } from '../placeholder';
import { textParts } from '../text-parts';
import type { Alternatives } from './alternatives';
import { subjectWithin } from './heading-line';
import { importSignature } from './import-signature';
import { importText, type TextImport } from './import-text';
import type { FoundPlaceholder, ImportChoice, ImportedBlock } from './imported-text';
import type { TextPart } from './letter-parts';
import { splitPrompts } from './split-prompts';

const OWN_WORDS = writePlaceholder('Your Own Words');

type NewBlock = Omit<ImportedBlock, 'id'>;
type NewChoice = Omit<ImportChoice, 'id' | 'block'>;

const sourceOf = (part: TextPart) => part.lines.map(({ text }) => text).join('\n');

function subjectValue(part: TextPart): string {
  const mark = part.lines.at(-1)?.mark;
  const value = mark?.kind === 'subject' ? mark.subject.value : '';
  return value || (part.lines.at(-1)?.text ?? '');
}

/**
 * Adds the places of a text that are still open to those found in its source: in "[Optional: I live in [CITY].]" the
 * inner one is resolved first, and the outer one is left.
 */
function withOpenPlaces({ text, placeholders }: NewBlock): readonly FoundPlaceholder[] {
  const open = textParts(text).flatMap((one) =>
    one.kind === 'placeholder' && one.name === null ? [one.text] : [],
  );
  const found = placeholders.filter(({ known }) => !known);
  if (found.length === open.length && found.every(({ became }, index) => became === open[index])) {
    return placeholders;
  }
  const inOrder = open.map((became) => {
    const index = found.findIndex((one) => one.became === became);
    return found.splice(index, index === -1 ? 0 : 1)[0] ?? { source: became, became, known: false };
  });
  return [...placeholders.filter(({ known }) => known), ...inOrder];
}

/** Turns parts of the source into blocks, in order. */
export class BlockBuilder {
  readonly blocks: ImportedBlock[] = [];
  readonly choices: ImportChoice[] = [];
  /** Letters that already have a place for own words. */
  readonly #withOwnWords = new Set<number | null>();

  add(part: TextPart): void {
    switch (part.kind) {
      case 'subject':
        this.#subject(part);
        return;
      case 'salutation':
        this.#salutation(part);
        return;
      case 'closing':
        this.#closing(part);
        return;
      case 'signature':
        this.#signature(part);
        return;
      case 'paragraph':
        this.#paragraph(part);
        return;
      default:
        this.#imported(part, { ...importText(part.text, 'paragraph'), alternatives: [], optional: false });
    }
  }

  /** Adds a block that the source lacks, such as a name below the closing. */
  addMissing(kind: 'signature', text: string, letter: number): void {
    this.#push({ kind, why: 'added', source: '', text, letter, optional: false, placeholders: [] });
  }

  #push(block: NewBlock, choices: readonly NewChoice[] = []): void {
    const id = this.blocks.length;
    this.blocks.push({ ...block, placeholders: withOpenPlaces(block), id });
    for (const choice of choices) {
      this.choices.push({ ...choice, id: `${choice.kind}-${this.choices.length + 1}`, block: id });
    }
  }

  #imported(
    part: TextPart,
    imported: TextImport,
    more: readonly NewChoice[] = [],
    source = sourceOf(part),
  ): void {
    const { kind, why, letter } = part;
    const { text, optional, placeholders } = imported;
    const alternatives = imported.alternatives.map(
      (one: Alternatives): NewChoice => ({ ...one, kind: 'alternatives' }),
    );
    this.#push({ kind, why, source, text, letter, optional, placeholders }, [...alternatives, ...more]);
  }

  #subject(part: TextPart): void {
    const imported = importText(subjectValue(part), 'subject');
    const { text } = imported;
    const within = part.why === 'heading' ? subjectWithin(text) : null;
    const title: NewChoice[] = within
      ? [{ kind: 'title', start: 0, end: text.length, options: [text, within], proposed: 0 }]
      : [];
    this.#imported(part, within ? { ...imported, alternatives: [] } : imported, title);
  }

  #salutation(part: TextPart): void {
    const mark = part.lines[0]?.mark;
    if (mark?.kind !== 'salutation') return;
    const { source, recipient, text, to, isNamed } = mark.salutation;
    if (to === 'reader') {
      const unplaced: TextPart = { ...part, kind: 'unplaced', why: 'addressed-to-you' };
      this.#imported(unplaced, { ...importText(source, 'signature'), alternatives: [] }, [], source);
      return;
    }
    if (text === null) {
      this.#imported(part, { ...importText(source, 'paragraph'), alternatives: [] }, [], source);
      return;
    }
    const became = /< .{1,30} >/.exec(text)?.[0] ?? text;
    const placeholders: FoundPlaceholder[] = [{ source: recipient, became, known: true }];
    const choice: NewChoice[] = isNamed
      ? [{ kind: 'recipient', start: 0, end: text.length, options: [text, source], proposed: 0 }]
      : [];
    this.#imported(part, { text, placeholders, alternatives: [], optional: false }, choice, source);
  }

  #closing(part: TextPart): void {
    const mark = part.lines[0]?.mark;
    const source = mark?.kind === 'closing' ? mark.closing.source : part.text;
    this.#imported(part, importText(source, 'closing'), [], source);
  }

  #signature(part: TextPart): void {
    const imported = importSignature(part.lines.map(({ text }) => text));
    const { text, options } = imported;
    const choice: NewChoice[] =
      options.length > 0 ? [{ kind: 'signer', start: 0, end: text.length, options, proposed: 0 }] : [];
    this.#imported(part, imported, choice);
  }

  #paragraph(part: TextPart): void {
    const pieces = splitPrompts(part.text);
    for (const piece of pieces) {
      // Keep a removed mark in the source, so that no word is lost.
      const source = pieces.length === 1 ? sourceOf(part) : `${piece.mark} ${piece.text}`.trim();
      if (piece.kind === 'own-words') {
        this.#ownWords(part, piece.text, source);
        continue;
      }
      const imported = importText(piece.text, 'paragraph', piece.judged);
      const isMarked = piece.mark !== '';
      const mark: FoundPlaceholder[] = isMarked ? [{ source: piece.mark, became: '', known: true }] : [];
      const text = imported.optional ? imported.text.trimStart() : imported.text;
      const shift = text.length - imported.text.length;
      const alternatives = imported.alternatives.map((one) => ({
        ...one,
        start: one.start + shift,
        end: one.end + shift,
      }));
      const placeholders = [...mark, ...imported.placeholders];
      this.#imported(
        part,
        { text, placeholders, alternatives, optional: isMarked || imported.optional },
        [],
        source,
      );
    }
  }

  #ownWords(part: TextPart, prompt: string, source: string): void {
    const isMore = this.#withOwnWords.has(part.letter);
    this.#withOwnWords.add(part.letter);
    this.#push({
      kind: isMore ? 'furniture' : 'paragraph',
      why: isMore ? 'more-own-words' : 'own-words',
      source,
      text: OWN_WORDS,
      letter: part.letter,
      optional: !isMore,
      placeholders: [{ source: prompt, became: OWN_WORDS, known: true }],
    });
  }
}
