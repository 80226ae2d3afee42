import type { Bill, Letter } from '../letter';
import { type LetterFileRefusal, parseLetterFile } from '../letter-file';
import { writePlaceholder } from '../placeholder';
import { textParts } from '../text-parts';
import type { BlockKind, ImportChoice, ImportedBlock, ImportedText } from './imported-text';

/** The person's decisions about an import. All are optional. */
export interface ImportDecisions {
  /** Which of several letters; defaults to the first. */
  readonly letter?: number;
  /** The chosen option, by id of the choice. */
  readonly options?: Readonly<Record<string, number>>;
  /** A corrected kind, by id of the block. This can make boilerplate and unplaced text part of the letter. */
  readonly kinds?: Readonly<Record<number, BlockKind>>;
  /** A corrected text, by id of the block. It settles the choices in that block. */
  readonly texts?: Readonly<Record<number, string>>;
  /** The name in the list of letters; defaults to the subject. */
  readonly name?: string;
  /** A subject for a letter that has none. */
  readonly subject?: string;
  /** The Congress of the bill; null for a letter without a bill. */
  readonly congress?: number | null;
  /** Index of the bill among those found; defaults to the first. */
  readonly bill?: number;
}

export type ImportProblem =
  | { readonly kind: 'no-letter' }
  | { readonly kind: 'several-letters'; readonly letters: number }
  | { readonly kind: 'no-subject' }
  | { readonly kind: 'no-text' }
  /** One of several words must be chosen. */
  | { readonly kind: 'choice'; readonly id: string }
  /** Unclear text: the person decides whether it belongs to the letter. */
  | { readonly kind: 'unplaced'; readonly block: number }
  /** The text does not say which Congress. Bill numbers start again with each. */
  | { readonly kind: 'congress'; readonly bill: number }
  /** Over a limit; `where` as in letter-file.ts ("paragraphs[3].text"). */
  | { readonly kind: 'refused'; readonly why: LetterFileRefusal; readonly where: string };

export type ToLetterResult =
  /** `unresolved`: open placeholders as written in the letter. They block a fill until they are resolved. */
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

/** A block's text with the chosen options, applied last to first so that offsets stay valid. */
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

/** Optional paragraphs are dropped from the end of the letter. Own words disappear by themselves. */
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
 * Makes a letter from an import and the person's decisions, or lists what is still undecided. Boilerplate, text before
 * the letter and other letters' blocks are left out, unless the person changed their kind. A missing salutation,
 * closing or name gets our default. The letter must fit the limits of letter files; its id derives from its content.
 * See docs/decisions/007.
 * @param suggestTopics names topics for a text, best first
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
  // Parse it like a letter file, so that limits and ids are defined in one place.
  const file = parseLetterFile(
    JSON.stringify({ ...named, subject, salutation, paragraphs, signature, topics, bill }),
  );
  const [made] = file.kind === 'letters' ? file.letters : [];
  if (file.kind === 'refused') return { kind: 'problems', problems: [file] };
  if (!made) return { kind: 'problems', problems: [{ kind: 'no-text' }] };
  return { kind: 'letter', letter: made, unresolved: openPlaceholders(made) };
}

/** The open placeholders of a letter, each once, in order. */
function openPlaceholders({ subject, salutation, paragraphs, signature }: Letter): readonly string[] {
  const texts = [subject, salutation, ...paragraphs.map(({ text }) => text), signature];
  const open = texts.flatMap((text) =>
    textParts(text).flatMap((part) => (part.kind === 'placeholder' && part.name === null ? [part.text] : [])),
  );
  return [...new Set(open)];
}

/**
 * The paragraphs of an imported letter as they came: before corrections, with all alternatives. What the person writes
 * instead counts as their own words.
 */
export function importedWords({ blocks }: ImportedText, { letter = 0, kinds = {} }: ImportDecisions): string {
  return blocks
    .filter((block) => block.letter === null || block.letter === letter)
    .filter((block) => (kinds[block.id] ?? block.kind) === 'paragraph')
    .map(({ text }) => text)
    .join('\n');
}
