import type { LetterId } from '../letter';

/** Ids of built-in letters have a colon. Letter files may not use this prefix, so a file can never replace one. */
export const builtInId = (name: string): LetterId => `built-in:${name}` as LetterId;

/** True for a built-in letter, which can only be copied, not changed. */
export function isBuiltInId(id: LetterId): boolean {
  return id.startsWith('built-in:');
}
