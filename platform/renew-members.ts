import { type Renewal, readRenewal } from '@/domain/congress/renew-members';
import { isLookUpOn, noteLookUp } from './look-ups';
import type { MemberSource } from './member-source';
import { type PublicFile, readPublicFile } from './public-file';
import { memberTableItem } from './storage/items';

export const MEMBERS_ADDRESS = 'https://unitedstates.github.io/congress-legislators/legislators-current.json';

/** The publisher's file is about 1.5 MB. */
const LIMITS = { bytes: 6_000_000, milliseconds: 60_000 };

/**
 * Fetches the list of members at the person's order, and only where they switched that on; keeps it where it is
 * whole. Nothing here throws.
 */
export async function renewMembers(
  source: MemberSource,
  today: string,
  ask: (address: string, limits: typeof LIMITS) => Promise<PublicFile> = readPublicFile,
): Promise<Renewal> {
  try {
    if (!(await isLookUpOn('member-table'))) return { kind: 'refused', why: 'off' };
    await noteLookUp('member-table');
    const file = await ask(MEMBERS_ADDRESS, LIMITS);
    if (file.kind !== 'text') return { kind: 'refused', why: 'no-answer' };
    const read = readRenewal(file.text, source.builtIn, today);
    if (read.kind === 'refused') return read;
    const saved = await memberTableItem.change(() => ({ table: JSON.stringify(read.table) }));
    source.forget();
    return saved.ok ? { kind: 'renewed', date: today } : { kind: 'refused', why: 'not-kept' };
  } catch {
    return { kind: 'refused', why: 'not-kept' };
  }
}
