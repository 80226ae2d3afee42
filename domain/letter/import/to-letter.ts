import type { Bill, Letter } from '../letter';
import { type LetterFileRefusal, parseLetterFile } from '../letter-file';
import { textParts, writePlaceholder } from '../placeholder';
import type { BlockKind, ImportChoice, ImportedBlock, ImportedText } from './imported-text';

/** What the person said about an import; everything may be left out. */
export interface ImportDecisions {
  /** Which of several letters; the first where nothing is said. */
  readonly letter?: number;
  /** By the id of a choice: which of its options. */
  readonly options?: Readonly<Record<string, number>>;
  /** By the id of a block: what it is after all. Furniture and unplaced text become part of the letter so. */
  readonly kinds?: Readonly<Record<number, BlockKind>>;
  /** By the id of a block: its text, corrected. Choices within it are settled by that. */
  readonly texts?: Readonly<Record<number, string>>;
  /** What the list of letters calls it; without it the subject. */
  readonly name?: string;
  /** A subject for a letter that has none. */
  readonly subject?: string;
  /** The Congress of the bill found; null where the letter is to have no bill. */
  readonly congress?: number | null;
  /** Which of the bills found, by its place; the first where nothing is said. */
  readonly bill?: number;
}

export type ImportProblem =
  | { readonly kind: 'no-letter' }
  | { readonly kind: 'several-letters'; readonly letters: number }
  | { readonly kind: 'no-subject' }
  | { readonly kind: 'no-text' }
  /** One of several words must be chosen. */
  | { readonly kind: 'choice'; readonly id: string }
  /** Text that nobody could place: part of the letter, or not. */
  | { readonly kind: 'unplaced'; readonly block: number }
  /** Bill numbers start again with each Congress, and the text does not say which it is. */
  | { readonly kind: 'congress'; readonly bill: number }
  /** More than a letter can hold; `where` as in letter-file.ts ("paragraphs[3].text"). */
  | { readonly kind: 'refused'; readonly why: LetterFileRefusal; readonly where: string };

export type ToLetterResult =
  /** `unresolved`: placeholders that stay open, as they are written in the letter; they stop a fill until settled. */
  | { readonly kind: 'letter'; readonly letter: Letter; readonly unresolved: readonly string[] }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] };

const DEFAULT_SALUTATION = `Dear ${writePlaceholder('Member')}:`;
const DEFAULT_CLOSING = `${writePlaceholder('Your Closing')},`;
const DEFAULT_NAME = writePlaceholder('Your Name');

interface DecidedBlock {
  readonly block: ImportedBlock;
  readonly kind: BlockKind;
  readonly text: string;
}

/** The text of a block with the chosen options in it, the last first so that places stay right. */
function withOptions(
  block: ImportedBlock,
  choices: readonly ImportChoice[],
  chosen: Readonly<Record<string, number>>,
  problems: ImportProblem[],
): string {
  const chosenOf = ({ id, options, proposed }: ImportChoice) => options[chosen[id] ?? proposed ?? -1];
  for (const choice of choices) {
    if (chosenOf(choice) === undefined) problems.push({ kind: 'choice', id: choice.id });
  }
  let text = block.text;
  for (const choice of [...choices].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, choice.start) + (chosenOf(choice) ?? '') + text.slice(choice.end);
  }
  return text;
}

function decide(
  imported: ImportedText,
  ids: readonly number[],
  decisions: ImportDecisions,
  problems: ImportProblem[],
) {
  const choicesOf = new Map<number, ImportChoice[]>();
  for (const choice of imported.choices) {
    choicesOf.set(choice.block, [...(choicesOf.get(choice.block) ?? []), choice]);
  }
  return ids.flatMap((id): readonly DecidedBlock[] => {
    const block = imported.blocks[id];
    if (!block) return [];
    const kind = decisions.kinds?.[id] ?? block.kind;
    if (kind === 'unplaced') problems.push({ kind: 'unplaced', block: id });
    if (kind === 'unplaced' || kind === 'furniture') return [];
    const own = decisions.texts?.[id];
    const text = own ?? withOptions(block, choicesOf.get(id) ?? [], decisions.options ?? {}, problems);
    return [{ block, kind, text }];
  });
}

/** Optional paragraphs leave from the end of the letter on; own words vanish by themselves. */
function withDropOrder(paragraphs: readonly DecidedBlock[]) {
  const optional = paragraphs.filter(({ block }) => block.optional && block.why !== 'own-words');
  return paragraphs.map((paragraph) => {
    const place = optional.indexOf(paragraph);
    return { text: paragraph.text, dropOrder: place === -1 ? null : optional.length - place };
  });
}

function billOf(
  imported: ImportedText,
  letter: number,
  decisions: ImportDecisions,
  problems: ImportProblem[],
): Bill | null {
  const at = decisions.bill ?? 0;
  const found = imported.letters[letter]?.bills[at];
  if (!found || decisions.congress === null) return null;
  const congress = decisions.congress ?? found.congress;
  if (congress === null) {
    problems.push({ kind: 'congress', bill: at });
    return null;
  }
  return { congress, type: found.type, number: found.number, title: found.title, becameLaw: null };
}

const joined = (blocks: readonly DecidedBlock[], kind: BlockKind, seam: string) =>
  blocks.flatMap((block) => (block.kind === kind && block.text.trim() !== '' ? [block.text] : [])).join(seam);

/**
 * Makes a letter of an import and what the person decided, or says what is still to be decided. Blocks of other
 * letters, furniture and text before the letter stay out, unless the person gave them another kind. A letter
 * without salutation, closing or name gets ours. `suggestTopics` names topics for a text, the best first.
 * The letter is held to the bounds of letter files, and has an id made from its content.
 */
export function toLetter(
  imported: ImportedText,
  decisions: ImportDecisions,
  suggestTopics: (text: string) => readonly string[],
): ToLetterResult {
  const problems: ImportProblem[] = [];
  if (imported.letters.length > 1 && decisions.letter === undefined) {
    problems.push({ kind: 'several-letters', letters: imported.letters.length });
  }
  const letter = decisions.letter ?? 0;
  const moved = Object.keys(decisions.kinds ?? {}).map(Number);
  const ids = [...new Set([...(imported.letters[letter]?.blocks ?? []), ...moved])]
    .filter((id) => (imported.blocks[id]?.letter ?? letter) === letter)
    .sort((a, b) => a - b);
  if (ids.length === 0) return { kind: 'problems', problems: [{ kind: 'no-letter' }] };

  const blocks = decide(imported, ids, decisions, problems);
  const subject = (decisions.subject ?? joined(blocks, 'subject', ' ')).replace(/\n/g, ' ');
  const paragraphs = withDropOrder(
    blocks.filter(({ kind, text }) => kind === 'paragraph' && text.trim() !== ''),
  );
  const closing = joined(blocks, 'closing', '\n');
  const name = joined(blocks, 'signature', '\n');
  const signature = [closing || (name ? '' : DEFAULT_CLOSING), name || DEFAULT_NAME]
    .filter(Boolean)
    .join('\n');
  const bill = billOf(imported, letter, decisions, problems);
  if (subject.trim() === '') problems.push({ kind: 'no-subject' });
  if (paragraphs.length === 0) problems.push({ kind: 'no-text' });
  if (problems.length > 0) return { kind: 'problems', problems };

  const salutation = joined(blocks, 'salutation', '\n') || DEFAULT_SALUTATION;
  const text = [subject, subject, ...paragraphs.map((paragraph) => paragraph.text)].join('\n');
  const topics = suggestTopics(text);
  const named = decisions.name?.trim() ? { name: decisions.name } : { name: subject.slice(0, 200) };
  // Read as a letter file is: one place says what a letter may hold, and how its id is made.
  const file = parseLetterFile(
    JSON.stringify({ ...named, subject, salutation, paragraphs, signature, topics, bill }),
  );
  const [made] = file.kind === 'letters' ? file.letters : [];
  if (file.kind === 'refused') return { kind: 'problems', problems: [file] };
  if (!made) return { kind: 'problems', problems: [{ kind: 'no-text' }] };
  return { kind: 'letter', letter: made, unresolved: openPlaceholders(made) };
}

/** Placeholders of a letter that no detail is known for, each once, in its order. */
function openPlaceholders({ subject, salutation, paragraphs, signature }: Letter): readonly string[] {
  const texts = [subject, salutation, ...paragraphs.map(({ text }) => text), signature];
  const open = texts.flatMap((text) =>
    textParts(text).flatMap((part) => (part.kind === 'placeholder' && part.name === null ? [part.text] : [])),
  );
  return [...new Set(open)];
}

/**
 * The words of an imported letter's paragraphs as they came: before corrections, with both of two words to choose
 * from. What the person then writes in their place is their own.
 */
export function importedWords({ blocks }: ImportedText, { letter = 0, kinds = {} }: ImportDecisions): string {
  return blocks
    .filter((block) => block.letter === null || block.letter === letter)
    .filter((block) => (kinds[block.id] ?? block.kind) === 'paragraph')
    .map(({ text }) => text)
    .join('\n');
}
