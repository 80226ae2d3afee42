import * as v from 'valibot';
import { type MyOffices, myOfficesSchema } from './congress/my-offices';
import { type Constituent, constituentSchema } from './constituent/constituent';
import { type DeletedLetter, deletedLettersSchema } from './letter/deleted-letters';
import { type Letter, letterSchema } from './letter/letter';
import { type LetterOrigins, letterOriginsSchema } from './letter/letter-origins';
import {
  NOTHING_UNFINISHED,
  type OwnWords,
  ownWordsSchema,
  type UnfinishedLetters,
  unfinishedLettersSchema,
} from './letter/unfinished-letters';
import { type Receipt, receiptsSchema } from './receipt/receipt';
import { type Settings, settingsSchema } from './settings';

/**
 * The file that "Export my data" writes and an import reads: everything that the extension stores, as JSON. Older
 * versions remain readable; newer ones are refused.
 */

const DATA_FILE_FORMAT = 'dear-member-data';
const DATA_FILE_VERSION = 1;
/** In UTF-16 units. Browsers give an extension about 10 MB, so a larger file could not be stored. */
export const DATA_FILE_LIMIT = 10_000_000;

export interface DataFile {
  readonly constituent: Constituent;
  /** The person's own letters. */
  readonly letters: readonly Letter[];
  readonly settings: Settings;
  readonly ownWords: OwnWords;
  readonly myOffices: MyOffices;
  /** The following are missing in older files. */
  readonly letterOrigins: LetterOrigins;
  readonly deletedLetters: readonly DeletedLetter[];
  readonly unfinishedLetters: UnfinishedLetters;
  /** Filled and sent letters. */
  readonly receipts: readonly Receipt[];
}

/** A stored value that could not be read, unchanged. Exported so that nothing is lost; never imported. */
export interface SetAsideEntry {
  readonly item: string;
  readonly at: string;
  readonly raw: unknown;
}

export type DataFileRefusal =
  | 'too-large'
  | 'not-json'
  /** JSON, but not a file of this extension. */
  | 'not-ours'
  /** From a later version of the extension. */
  | 'newer'
  /** A part has the wrong shape. */
  | 'not-valid';

export type DataFileResult =
  | { readonly kind: 'data'; readonly data: DataFile }
  | { readonly kind: 'refused'; readonly why: DataFileRefusal };

const headSchema = v.object({
  format: v.literal(DATA_FILE_FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const bodySchema: v.GenericSchema<unknown, DataFile> = v.object({
  constituent: constituentSchema,
  letters: v.pipe(v.array(letterSchema), v.maxLength(5_000)),
  settings: settingsSchema,
  ownWords: ownWordsSchema,
  // Older files lack these.
  myOffices: v.optional(myOfficesSchema, { offices: [] }),
  letterOrigins: v.optional(letterOriginsSchema, {}),
  deletedLetters: v.optional(deletedLettersSchema, []),
  unfinishedLetters: v.optional(unfinishedLettersSchema, NOTHING_UNFINISHED),
  receipts: v.optional(receiptsSchema, []),
});

export function writeDataFile(data: DataFile, setAside: readonly SetAsideEntry[] = []): string {
  const body = { format: DATA_FILE_FORMAT, version: DATA_FILE_VERSION, ...data };
  return `${JSON.stringify(setAside.length > 0 ? { ...body, setAside } : body, null, 2)}\n`;
}

/** Reads a data file, all or nothing. A byte order mark is allowed. */
export function readDataFile(text: string): DataFileResult {
  if (text.length > DATA_FILE_LIMIT) return refused('too-large');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('not-json');
  }
  const head = v.safeParse(headSchema, json);
  if (!head.success) return refused('not-ours');
  if (head.output.version > DATA_FILE_VERSION) return refused('newer');
  const body = v.safeParse(bodySchema, json);
  return body.success ? { kind: 'data', data: body.output } : refused('not-valid');
}

function refused(why: DataFileRefusal): DataFileResult {
  return { kind: 'refused', why };
}
