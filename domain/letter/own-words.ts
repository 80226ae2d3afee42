import * as v from 'valibot';
import { typedText } from '../typed-text';
import type { LetterId } from './letter';

/** The person's own words, by the letter that they go into. */
export type OwnWords = Readonly<Record<LetterId, string>>;

export const ownWordsSchema: v.GenericSchema<unknown, OwnWords> = v.record(
  v.pipe(v.string(), v.maxLength(200)),
  typedText,
);
