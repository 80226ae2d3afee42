import * as v from 'valibot';
import type { LetterId } from './letter';

/**
 * The words of letters as they were brought in, by letter: what their own words are counted against. Only for
 * that count: never in a letter file, never in what is filled in.
 */
export type LetterOrigins = Readonly<Record<LetterId, string>>;

/** In UTF-16 units, some fifty pages. Of a longer letter no original is kept, and nothing is counted. */
const LONGEST = 100_000;

export const letterOriginsSchema: v.GenericSchema<unknown, LetterOrigins> = v.record(
  v.pipe(v.string(), v.maxLength(200)),
  v.pipe(v.string(), v.maxLength(LONGEST)),
);

/** The originals with one more, or as they were where it is empty or too long. */
export function withOrigin(origins: LetterOrigins, id: LetterId, words: string | undefined): LetterOrigins {
  if (words === undefined || words.trim() === '' || words.length > LONGEST) return origins;
  return { ...origins, [id]: words };
}

/** The originals without those of letters that are gone for good. */
export function withoutOrigins(origins: LetterOrigins, gone: ReadonlySet<string>): LetterOrigins {
  return Object.fromEntries(Object.entries(origins).filter(([id]) => !gone.has(id)));
}
