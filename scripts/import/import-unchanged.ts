import { suggestTopics } from '@/domain/form/topics/suggest-topics';
import type { ImportChoice, ImportedText } from '@/domain/letter/import/imported-text';
import { parseLetterText } from '@/domain/letter/import/parse-letter-text';
import { readLetterSource, type SourceRefusal } from '@/domain/letter/import/read-letter-source';
import { type ImportDecisions, toLetter } from '@/domain/letter/import/to-letter';
import type { BillType, Letter } from '@/domain/letter/letter';

/** A letter as it would be saved. The terms are those of the letter file (docs/letter-format.md). */
export interface UnchangedLetter {
  /** Null if the text has none: the person would have to write one. */
  readonly subject: string | null;
  readonly salutation: string;
  readonly paragraphs: readonly { readonly text: string; readonly optional: boolean }[];
  /** The closing in the text; null if it has no closing, or if a letter file joins it with the name. */
  readonly closing: string | null;
  /** Closing and name. */
  readonly signature: string;
  /** Congress is null if the text does not say it: the person would have to. */
  readonly bill: {
    readonly type: BillType;
    readonly number: number;
    readonly congress: number | null;
    readonly title: string;
  } | null;
  readonly topics: readonly string[];
}

export interface UnchangedImport {
  readonly letters: readonly UnchangedLetter[];
  /** Texts that the person would have to place. No letter contains them. */
  readonly unplaced: readonly string[];
  /**
   * What the person is told, without repeats: the warnings of the import, what keeps a letter from being saved, why
   * a file is refused, `choose` for a choice that only the person can make, `unplaced` for text without a place.
   */
  readonly warnings: readonly string[];
}

export interface ReadFile {
  readonly result: UnchangedImport;
  /** Every block and what it became; null if the file was refused, or is one of our own letter files. */
  readonly imported: ImportedText | null;
  /** Why the product refuses the file; null if it accepts it. */
  readonly refused: SourceRefusal | null;
}

/** A subject that suggests no topic, so that a letter without a subject can be built. */
const NO_SUBJECT = '-';

/**
 * Imports a file as if the person changed nothing: proposals are accepted, text without a place is left out, and a
 * choice that only the person can make stays open as `< choose support / oppose >`.
 */
export function importUnchanged(name: string, bytes: Uint8Array): ReadFile {
  const source = readLetterSource({ name, type: '', bytes });
  switch (source.kind) {
    case 'refused':
      return {
        result: { letters: [], unplaced: [], warnings: [source.why] },
        imported: null,
        refused: source.why,
      };
    case 'letters': {
      const letters = source.letters.map((letter) => unchanged(letter, letter.subject, null, letter.bill));
      return { result: { letters, unplaced: [], warnings: [] }, imported: null, refused: null };
    }
    case 'text': {
      const imported = parseLetterText(source.text);
      return { result: unchangedImport(imported), imported, refused: null };
    }
  }
}

function unchangedImport(imported: ImportedText): UnchangedImport {
  const warnings = new Set<string>(imported.warnings.map(({ kind }) => kind));
  const letters = imported.letters.flatMap((_, letter) => {
    const made = unchangedLetter(imported, letter);
    if (made.kind === 'letter') return [made.letter];
    for (const problem of made.problems) warnings.add(problem);
    return [];
  });
  const unplaced = imported.blocks.filter(({ kind }) => kind === 'unplaced').map(({ text }) => text);
  const isOpen = ({ block, proposed }: ImportChoice) => {
    const kind = imported.blocks[block]?.kind;
    return proposed === null && kind !== 'unplaced' && kind !== 'furniture';
  };
  if (imported.choices.some(isOpen)) warnings.add('choose');
  if (unplaced.length > 0) warnings.add('unplaced');
  return { letters, unplaced, warnings: [...warnings] };
}

type Made =
  | { readonly kind: 'letter'; readonly letter: UnchangedLetter }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

function unchangedLetter(imported: ImportedText, letter: number): Made {
  const own = imported.blocks.filter((block) => block.letter === letter);
  const open = own.filter(({ id }) =>
    imported.choices.some((one) => one.block === id && one.proposed === null),
  );
  const hasSubject = own.some(({ kind, text }) => kind === 'subject' && text.trim() !== '');
  const [bill = null] = imported.letters[letter]?.bills ?? [];
  const decisions: ImportDecisions = {
    letter,
    kinds: Object.fromEntries(
      own.flatMap(({ id, kind }) => (kind === 'unplaced' ? [[id, 'furniture' as const]] : [])),
    ),
    texts: Object.fromEntries(
      open.map(({ id, text }) => [
        id,
        withChoices(
          text,
          imported.choices.filter(({ block }) => block === id),
        ),
      ]),
    ),
    ...(!hasSubject && { subject: NO_SUBJECT }),
    ...(bill?.congress === null && { congress: null }),
  };
  const made = toLetter(imported, decisions, suggestTopics);
  if (made.kind === 'problems') return { kind: 'problems', problems: made.problems.map(wordOf) };
  const closing = own.flatMap(({ kind, text }) => (kind === 'closing' ? [text] : [])).join('\n');
  const subject = hasSubject ? made.letter.subject : null;
  return { kind: 'letter', letter: unchanged(made.letter, subject, closing || null, bill) };
}

/**
 * The text with the proposed choices, and an open placeholder where none is proposed. Works from the end, so that
 * positions stay valid.
 */
function withChoices(text: string, choices: readonly ImportChoice[]): string {
  return choices
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (made, { start, end, options, proposed }) =>
        made.slice(0, start) +
        (proposed === null ? openChoice(options) : (options[proposed] ?? '')) +
        made.slice(end),
      text,
    );
}

/** "< choose support / oppose >" */
function openChoice(options: readonly string[]): string {
  const words = options.map((option) => option.replace(/[<>]/g, '').trim()).filter(Boolean);
  return `< choose ${words.join(' / ')} >`;
}

type Problem = Extract<ReturnType<typeof toLetter>, { kind: 'problems' }>['problems'][number];

const wordOf = (problem: Problem) => (problem.kind === 'refused' ? problem.why : problem.kind);

function unchanged(
  { salutation, paragraphs, signature, topics }: Letter,
  subject: string | null,
  closing: string | null,
  bill: UnchangedLetter['bill'],
): UnchangedLetter {
  return {
    subject,
    salutation,
    paragraphs: paragraphs.map(({ text, dropOrder }) => ({ text, optional: dropOrder !== null })),
    closing,
    signature,
    bill: bill && { type: bill.type, number: bill.number, congress: bill.congress, title: bill.title },
    topics,
  };
}
