import * as v from 'valibot';
import { tidyLines } from '@/domain/plain-text';
import { shortHash } from '@/domain/short-hash';
import { isBuiltInId } from './built-in-letters/built-in-id';
import { BILL_TYPES, type Letter, type LetterId } from './letter';
import { askingId } from './thank-you-letter';

/**
 * A letter file as people write it (docs/letter-format.md). It is stricter than storage: files come from anywhere, and
 * an unknown key is reported, because it is most likely a typo.
 */

const bounded = (max: number) => v.pipe(v.string(), v.maxLength(max), v.transform(tidyLines));
const needed = (max: number) => v.pipe(bounded(max), v.nonEmpty());
const count = (max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(max));

const billSchema = v.strictObject({
  congress: count(999),
  type: v.pipe(v.string(), v.toLowerCase(), v.picklist(BILL_TYPES)),
  number: count(99_999),
  title: v.optional(bounded(300), ''),
  becameLaw: v.nullish(
    v.strictObject({
      number: v.pipe(v.string(), v.regex(/^\d{1,4}-\d{1,5}$/)),
      date: v.pipe(v.string(), v.isoDate()),
    }),
    null,
  ),
});

const paragraphText = needed(20_000);
const plainParagraph = v.pipe(
  paragraphText,
  v.transform((text) => ({ text, dropOrder: null })),
);
const fullParagraph = v.strictObject({
  text: paragraphText,
  dropOrder: v.nullish(count(1000), null),
});

const fileLetterSchema = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9:._-]*$/i), v.maxLength(100))),
  name: v.optional(needed(200)),
  subject: needed(300),
  salutation: v.optional(bounded(300), 'Dear < Member >:'),
  paragraphs: v.pipe(
    // Not a union, so that a refusal names the invalid part of the paragraph.
    v.array(v.lazy((input) => (typeof input === 'string' ? plainParagraph : fullParagraph))),
    v.minLength(1),
    v.maxLength(200),
  ),
  signature: v.optional(bounded(1000), '< Your Closing >,\n< Your Name >'),
  topics: v.optional(v.pipe(v.array(needed(100)), v.maxLength(50)), []),
  bill: v.nullish(billSchema, null),
});

type FileLetter = v.InferOutput<typeof fileLetterSchema>;

const LETTER_FILE_FORMAT = 'dear-member-letters';
const LETTER_FILE_VERSION = 1;
/** In UTF-16 units: far above any letter, but quick to read. */
export const LETTER_FILE_LIMIT = 1_000_000;
const MOST_LETTERS = 500;

export type LetterFileRefusal =
  | 'too-large'
  | 'not-json'
  /** JSON, but not a letter or a list of letters, or another kind of file. */
  | 'not-a-letter-file'
  /** From a later version of the format. */
  | 'newer-version'
  /** A key that the format lacks, probably a typo. */
  | 'unknown-key'
  /** A required part is missing or empty. */
  | 'missing'
  | 'too-long'
  /** A part has the wrong type or form. */
  | 'not-valid';

export type LetterFileResult =
  | { readonly kind: 'letters'; readonly letters: readonly Letter[] }
  /** `where`: the place in the file ("letters[0].paragraphs[2].dropOrder"), or empty for the whole file. */
  | { readonly kind: 'refused'; readonly why: LetterFileRefusal; readonly where: string };

const refused = (why: LetterFileRefusal, where = ''): LetterFileResult => ({ kind: 'refused', why, where });

const headSchema = v.object({
  format: v.optional(v.literal(LETTER_FILE_FORMAT)),
  version: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), LETTER_FILE_VERSION),
});

/** "letters[0].bill.type" */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const keys: unknown[] = issue.path?.map(({ key }) => key) ?? [];
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 60)}`))
    .join('')
    .replace(/^\./, '');
}

function refusalOf(issue: v.BaseIssue<unknown>): LetterFileRefusal {
  if (issue.expected === 'never') return 'unknown-key';
  if (issue.received === 'undefined' || ['non_empty', 'min_length'].includes(issue.type)) return 'missing';
  return issue.type === 'max_length' ? 'too-long' : 'not-valid';
}

/** Ids that this program gives. A file may not use them, so its letter never replaces another or is taken for it. */
const isReserved = (id: LetterId) => isBuiltInId(id) || askingId(id) !== null;

function idFor(letter: FileLetter, name: string): LetterId {
  const id = letter.id as LetterId | undefined;
  if (id !== undefined && !isReserved(id)) return id;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${slug || 'letter'}-${shortHash(JSON.stringify({ ...letter, id: null }))}` as LetterId;
}

function toLetter(letter: FileLetter): Letter {
  const name = letter.name ?? letter.subject;
  return {
    ...letter,
    id: idFor(letter, name),
    name,
    // A text with empty lines in it becomes several paragraphs, which are dropped together.
    paragraphs: letter.paragraphs.flatMap(({ text, dropOrder }) =>
      text.split(/\n{2,}/).map((part) => ({ text: part, dropOrder })),
    ),
  };
}

/** Gives later letters with a repeated id a new one, so that none hides another. */
function withOwnIds(letters: readonly Letter[]): readonly Letter[] {
  const taken = new Set<string>();
  return letters.map((letter) => {
    let id: string = letter.id;
    for (let copy = 2; taken.has(id); copy++) id = `${letter.id}-${copy}`;
    taken.add(id);
    return { ...letter, id: id as LetterId };
  });
}

/**
 * Reads a letter file, all or nothing. Defaults: the salutation "Dear < Member >:", a signature of closing and name, no
 * topics, no bill, the subject as the name, an id derived from the content. A byte order mark is allowed.
 */
export function parseLetterFile(text: string): LetterFileResult {
  if (text.length > LETTER_FILE_LIMIT) return refused('too-large');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused('not-json');
  }
  const head = v.safeParse(headSchema, json);
  if (!head.success || Array.isArray(json)) return refused('not-a-letter-file');
  if (head.output.version > LETTER_FILE_VERSION) return refused('newer-version', 'version');

  const { format: _format, version: _version, ...rest } = Object(json) as Record<string, unknown>;
  const isList = 'letters' in rest;
  if (!isList && !('paragraphs' in rest) && !('subject' in rest)) return refused('not-a-letter-file');
  const list = v.strictObject({
    letters: v.pipe(v.array(fileLetterSchema), v.minLength(1), v.maxLength(MOST_LETTERS)),
  });
  const parsed = isList ? v.safeParse(list, rest) : v.safeParse(fileLetterSchema, rest);
  if (!parsed.success) return refused(refusalOf(parsed.issues[0]), placeOf(parsed.issues[0]));
  const letters = 'letters' in parsed.output ? parsed.output.letters : [parsed.output];
  return { kind: 'letters', letters: withOwnIds(letters.map(toLetter)) };
}

/** Writes a letter file. Reading it gives the same letters, with built-in ones as copies under new ids. */
export function serializeLetters(letters: readonly Letter[]): string {
  const file = {
    format: LETTER_FILE_FORMAT,
    version: LETTER_FILE_VERSION,
    letters: letters.map(({ id, paragraphs, ...letter }) => ({
      ...(isReserved(id) ? {} : { id }),
      ...letter,
      paragraphs: paragraphs.map((paragraph) => (paragraph.dropOrder === null ? paragraph.text : paragraph)),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
