import * as v from 'valibot';
import { typedText } from '@/domain/plain-text';
import { count } from '@/domain/schema';
import { type BillText, billTextSchema } from './bill-text';
import { BLOCK_KINDS } from './import/imported-text';
import type { ImportDecisions } from './import/to-letter';
import type { LetterId } from './letter';

/** The person's own words, by letter. */
export type OwnWords = Readonly<Record<LetterId, string>>;

export const ownWordsSchema: v.GenericSchema<unknown, OwnWords> = v.record(
  v.pipe(v.string(), v.maxLength(200)),
  typedText,
);

/** What the person typed that is not part of a letter yet. It is stored so that closing the page loses nothing. */
export interface UnfinishedLetters {
  readonly importText: string;
  /** The previous text of the import box, before it was cleared or replaced. */
  readonly earlierText: string;
  /** Decisions about the parts of `importText`. */
  readonly decisions: ImportDecisions;
  readonly bills: Readonly<Record<LetterId, BillText>>;
}

export const NOTHING_UNFINISHED: UnfinishedLetters = {
  importText: '',
  earlierText: '',
  decisions: {},
  bills: {},
};

const key = v.pipe(v.string(), v.maxLength(200));

const decisionsSchema: v.GenericSchema<unknown, ImportDecisions> = v.object({
  letter: v.exactOptional(count),
  options: v.exactOptional(v.record(key, count)),
  kinds: v.exactOptional(v.record(key, v.picklist(BLOCK_KINDS))),
  texts: v.exactOptional(v.record(key, typedText)),
  name: v.exactOptional(typedText),
  subject: v.exactOptional(typedText),
  congress: v.exactOptional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))),
  bill: v.exactOptional(count),
});

export const unfinishedLettersSchema: v.GenericSchema<unknown, UnfinishedLetters> = v.object({
  importText: typedText,
  earlierText: typedText,
  decisions: decisionsSchema,
  bills: v.record(key, billTextSchema),
});

/** Replaces the text of the import box. The previous text can be restored, unless it was blank. */
export function withImportText(
  { importText, earlierText }: Pick<UnfinishedLetters, 'importText' | 'earlierText'>,
  text: string,
): Pick<UnfinishedLetters, 'importText' | 'earlierText' | 'decisions'> {
  const isReplaced = importText.trim() !== '' && importText !== text;
  const earlier = earlierText === text ? '' : earlierText;
  return { importText: text, earlierText: isReplaced ? importText : earlier, decisions: {} };
}
