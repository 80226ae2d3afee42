import * as v from 'valibot';
import { count } from '@/domain/schema';
import { isoTime } from '@/domain/time';
import { type Letter, type LetterId, letterSchema } from './letter';

const deletedLetterSchema = v.object({
  letter: letterSchema,
  /** Its former position among the person's letters. */
  place: count,
  deletedAt: isoTime,
});

/** A deleted letter that can be restored. */
export type DeletedLetter = Readonly<v.InferOutput<typeof deletedLetterSchema>>;

/** How many days a deleted letter can be restored. */
export const DAYS_KEPT = 30;
/** The oldest are dropped above this number. */
const MOST_DELETED = 200;
const DAY_MS = 86_400_000;

export const deletedLettersSchema: v.GenericSchema<unknown, readonly DeletedLetter[]> = v.pipe(
  v.array(deletedLetterSchema),
  v.maxLength(MOST_DELETED),
);

/** Adds a letter in front, replacing one with the same id. */
export function withDeleted(
  deleted: readonly DeletedLetter[],
  letter: Letter,
  place: number,
  now: Date,
): readonly DeletedLetter[] {
  const others = withoutDeleted(deleted, letter.id);
  return [{ letter, place: Math.max(0, place), deletedAt: now.toISOString() }, ...others].slice(
    0,
    MOST_DELETED,
  );
}

export function withoutDeleted(deleted: readonly DeletedLetter[], id: LetterId): readonly DeletedLetter[] {
  return deleted.filter(({ letter }) => letter.id !== id);
}

/** The letters that can still be restored. Returns the same list if that is all of them. */
export function stillKept(deleted: readonly DeletedLetter[], now: Date): readonly DeletedLetter[] {
  const kept = deleted.filter(({ deletedAt }) => now.getTime() - Date.parse(deletedAt) < DAYS_KEPT * DAY_MS);
  return kept.length === deleted.length ? deleted : kept;
}
