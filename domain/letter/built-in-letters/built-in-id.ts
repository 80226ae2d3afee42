import type { LetterId } from '../letter';

/**
 * Ids of built-in letters have a colon, which ids of letters from files never have (letter-file.ts), so a
 * file can not put itself in the place of one of these.
 */
export const builtInId = (name: string): LetterId => `built-in:${name}` as LetterId;

/** True for a letter that comes with the extension: it is never changed, only copied. */
export function isBuiltInId(id: LetterId): boolean {
  return id.startsWith('built-in:');
}
