import * as v from 'valibot';
import type { LetterId } from './letter';

/**
 * The imported words of letters, by letter, against which the person's own words are counted. They are used for nothing
 * else: never in a letter file, never filled in.
 */
export type LetterOrigins = Readonly<Record<LetterId, string>>;

/** In UTF-16 units, about fifty pages. For longer letters no original is stored and nothing is counted. */
const LONGEST_ORIGINAL = 100_000;

export const letterOriginsSchema: v.GenericSchema<unknown, LetterOrigins> = v.record(
  v.pipe(v.string(), v.maxLength(200)),
  v.pipe(v.string(), v.maxLength(LONGEST_ORIGINAL)),
);

/** Adds an original. Unchanged if it is empty or too long. */
export function withOrigin(origins: LetterOrigins, id: LetterId, words: string | undefined): LetterOrigins {
  if (words === undefined || words.trim() === '' || words.length > LONGEST_ORIGINAL) return origins;
  return { ...origins, [id]: words };
}

/** Removes the originals of permanently deleted letters. */
export function withoutOrigins(origins: LetterOrigins, deleted: ReadonlySet<string>): LetterOrigins {
  return Object.fromEntries(Object.entries(origins).filter(([id]) => !deleted.has(id)));
}
