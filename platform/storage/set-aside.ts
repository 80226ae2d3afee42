import * as v from 'valibot';
import { readAllRaw, readRaw, removeRaw, type WriteResult, writeAllRaw } from './raw-storage';

/**
 * Unreadable stored values are kept here unchanged until the person deletes them. A notice for each item remains
 * until the person has dismissed it or exported the values.
 */

const RECORD_PREFIX = 'set-aside:';
const NOTICE_PREFIX = 'set-aside-notice:';

const recordSchema = v.object({ item: v.string(), at: v.string(), raw: v.unknown() });

export interface SetAsideValue {
  /** Its key in storage.local. */
  readonly key: string;
  /** The item that it was the value of. */
  readonly item: string;
  /** When it was set aside, ISO 8601. */
  readonly at: string;
  readonly raw: unknown;
}

/** The key of an item's notice, to read it together with the item. */
export function noticeKey(item: string): string {
  return NOTICE_PREFIX + item;
}

/**
 * Copies an item's raw value and raises the notice, in one write. A value that was copied before is not copied
 * again. The item itself is unchanged; it may be overwritten once this returns `ok`.
 * See docs/decisions/009.
 */
export async function setAside(item: string, raw: unknown, now: Date = new Date()): Promise<WriteResult> {
  let taken: readonly SetAsideValue[];
  try {
    taken = await listSetAside();
  } catch {
    return { ok: false, why: 'failed' };
  }
  const text = JSON.stringify(raw);
  if (taken.some((value) => value.item === item && JSON.stringify(value.raw) === text)) return { ok: true };
  const at = now.toISOString();
  const key = freeKey(`${RECORD_PREFIX}${item}:${at}`, taken);
  return writeAllRaw({ [key]: { item, at, raw }, [noticeKey(item)]: { at } });
}

/** All values set aside, the oldest first. */
export async function listSetAside(): Promise<readonly SetAsideValue[]> {
  const values: SetAsideValue[] = [];
  for (const [key, raw] of Object.entries(await readAllRaw())) {
    if (!key.startsWith(RECORD_PREFIX)) continue;
    const record = v.safeParse(recordSchema, raw);
    // A damaged record still belongs to the person, so it is listed unchanged.
    values.push(
      record.success
        ? { key, ...record.output, raw: record.output.raw }
        : { key, item: key.slice(RECORD_PREFIX.length).split(':')[0] ?? '', at: '', raw },
    );
  }
  return values.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** True while the person has not dismissed the notice about an item. */
export async function hasNotice(item: string): Promise<boolean> {
  const values = await readRaw([noticeKey(item)]);
  return values.get(noticeKey(item)) !== null;
}

/** Dismisses the notices; the values stay. Without an item: all notices. */
export async function dismissNotices(item?: string): Promise<WriteResult> {
  const keys =
    item === undefined
      ? Object.keys(await readAllRaw()).filter((key) => key.startsWith(NOTICE_PREFIX))
      : [noticeKey(item)];
  return keys.length === 0 ? { ok: true } : removeRaw(keys);
}

/** Returns the values set aside as JSON text for a file, and dismisses the notices. */
export async function exportSetAside(): Promise<string> {
  const values = await listSetAside();
  await dismissNotices();
  return JSON.stringify(values, null, 2);
}

/** Deletes one of these values for good. */
export async function deleteSetAside(key: string): Promise<WriteResult> {
  return key.startsWith(RECORD_PREFIX) ? removeRaw([key]) : { ok: false, why: 'failed' };
}

/** Two values of one item in the same millisecond need different keys. */
function freeKey(wanted: string, taken: readonly SetAsideValue[]): string {
  let key = wanted;
  for (let n = 2; taken.some((value) => value.key === key); n += 1) key = `${wanted}-${n}`;
  return key;
}
