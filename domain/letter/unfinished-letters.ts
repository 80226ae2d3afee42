import * as v from 'valibot';
import { typedText } from '@/domain/plain-text';
import { BLOCK_KINDS } from './import/imported-text';
import type { ImportDecisions } from './import/to-letter';
import { BILL_TYPES, type BillType, type LetterId } from './letter';

/** The person's own words, by the letter that they go into. */
export type OwnWords = Readonly<Record<LetterId, string>>;

export const ownWordsSchema: v.GenericSchema<unknown, OwnWords> = v.record(
  v.pipe(v.string(), v.maxLength(200)),
  typedText,
);

/** A bill as it is typed; no bill of a letter while its Congress and number are not whole. */
export interface BillText {
  readonly congress: string;
  readonly type: BillType;
  readonly number: string;
  readonly title: string;
}

/** What the person typed about letters and is part of none yet, so that closing the page loses nothing. */
export interface UnfinishedLetters {
  /** The text in the box of "Bring in a letter". */
  readonly importText: string;
  /** What stood in that box before it was cleared or something else took its place. */
  readonly earlierText: string;
  /** What was said about the parts of `importText`. */
  readonly decisions: ImportDecisions;
  readonly bills: Readonly<Record<LetterId, BillText>>;
}

export const NOTHING_UNFINISHED: UnfinishedLetters = {
  importText: '',
  earlierText: '',
  decisions: {},
  bills: {},
};

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const key = v.pipe(v.string(), v.maxLength(200));

const decisionsSchema: v.GenericSchema<unknown, ImportDecisions> = v.object({
  letter: v.exactOptional(place),
  options: v.exactOptional(v.record(key, place)),
  kinds: v.exactOptional(v.record(key, v.picklist(BLOCK_KINDS))),
  texts: v.exactOptional(v.record(key, typedText)),
  name: v.exactOptional(typedText),
  subject: v.exactOptional(typedText),
  congress: v.exactOptional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))),
  bill: v.exactOptional(place),
});

export const unfinishedLettersSchema: v.GenericSchema<unknown, UnfinishedLetters> = v.object({
  importText: typedText,
  earlierText: typedText,
  decisions: decisionsSchema,
  bills: v.record(
    key,
    v.object({ congress: typedText, type: v.picklist(BILL_TYPES), number: typedText, title: typedText }),
  ),
});

/** Another text in the import box; the one that stood there can be brought back, unless there was none. */
export function withImportText(
  { importText, earlierText }: Pick<UnfinishedLetters, 'importText' | 'earlierText'>,
  text: string,
): Pick<UnfinishedLetters, 'importText' | 'earlierText' | 'decisions'> {
  const stood = importText.trim() !== '' && importText !== text;
  // What was brought back is in the box again.
  const earlier = earlierText === text ? '' : earlierText;
  return { importText: text, earlierText: stood ? importText : earlier, decisions: {} };
}
