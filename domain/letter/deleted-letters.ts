import * as v from 'valibot';
import { isoTime } from '@/domain/time';
import type { Letter, LetterId } from './letter';
import { letterSchema } from './letter';

/** A letter that the person deleted and can bring back. */
export interface DeletedLetter {
  readonly letter: Letter;
  /** Its place among the person's letters. */
  readonly place: number;
  /** ISO 8601 date-time. */
  readonly deletedAt: string;
}

/** For how many days a deleted letter can be brought back. */
export const DAYS_KEPT = 30;
/** Beyond that the oldest go first. */
const MOST = 200;
const DAY_MS = 86_400_000;

export const deletedLettersSchema: v.GenericSchema<unknown, readonly DeletedLetter[]> = v.pipe(
  v.array(
    v.object({
      letter: letterSchema,
      place: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      deletedAt: isoTime,
    }),
  ),
  v.maxLength(MOST),
);

/** With one more in front; a letter of the same id deleted before makes room. */
export function withDeleted(
  deleted: readonly DeletedLetter[],
  letter: Letter,
  place: number,
  now: Date,
): readonly DeletedLetter[] {
  const others = withoutDeleted(deleted, letter.id);
  return [{ letter, place: Math.max(0, place), deletedAt: now.toISOString() }, ...others].slice(0, MOST);
}

export function withoutDeleted(deleted: readonly DeletedLetter[], id: LetterId): readonly DeletedLetter[] {
  return deleted.filter(({ letter }) => letter.id !== id);
}

/** Those whose time is not over. The same list where all of them are. */
export function stillKept(deleted: readonly DeletedLetter[], now: Date): readonly DeletedLetter[] {
  const kept = deleted.filter(({ deletedAt }) => now.getTime() - Date.parse(deletedAt) < DAYS_KEPT * DAY_MS);
  return kept.length === deleted.length ? deleted : kept;
}
