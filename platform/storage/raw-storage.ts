import { pageBrowser } from '../page-browser';

/** Raw access to storage.local. What comes out is unknown until openEnvelope has parsed it. */

export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly why: 'full' | 'failed' };

/** The raw values of some keys; absent ones are null. */
export async function readRaw(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const items = await pageBrowser.storage.local.get([...keys]);
  return new Map(keys.map((key): [string, unknown] => [key, items[key] ?? null]));
}

/** Everything in storage.local, by key. */
export async function readAllRaw(): Promise<Readonly<Record<string, unknown>>> {
  return await pageBrowser.storage.local.get(null);
}

/**
 * Writes one value. The browser's `set` is called before this function returns, so that a write survives a
 * page that closes in the same instant.
 */
export function writeRaw(key: string, value: unknown): Promise<WriteResult> {
  return writeAllRaw({ [key]: value });
}

/** Writes several values with one `set`: all of them or none. */
export function writeAllRaw(values: Readonly<Record<string, unknown>>): Promise<WriteResult> {
  return resultOf(() => pageBrowser.storage.local.set({ ...values }));
}

export function removeRaw(keys: readonly string[]): Promise<WriteResult> {
  return resultOf(() => pageBrowser.storage.local.remove([...keys]));
}

/** Calls back with each new raw value of a key, null when it was removed. Returns what ends it. */
export function watchRaw(key: string, callback: (raw: unknown) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) callback(change.newValue ?? null);
  };
  pageBrowser.storage.onChanged.addListener(listener);
  return () => pageBrowser.storage.onChanged.removeListener(listener);
}

/** Browsers tell a full storage in words only: "QUOTA_BYTES quota exceeded", QuotaExceededError, NO_SPACE. */
async function resultOf(write: () => Promise<void>): Promise<WriteResult> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    return { ok: false, why: /quota|no.?space/i.test(words) ? 'full' : 'failed' };
  }
}
