import { browser } from 'wxt/browser';

/**
 * Raw access to storage.local: reads, writes, locks and access. Values are unknown until openEnvelope has parsed
 * them.
 */

export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly why: 'full' | 'failed' };

/** The raw values of some keys; absent ones are null. */
export async function readRaw(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const items = await browser.storage.local.get([...keys]);
  return new Map(keys.map((key): [string, unknown] => [key, items[key] ?? null]));
}

/** Everything in storage.local, by key. */
export async function readAllRaw(): Promise<Readonly<Record<string, unknown>>> {
  return await browser.storage.local.get(null);
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
  return resultOf(() => browser.storage.local.set({ ...values }));
}

export function removeRaw(keys: readonly string[]): Promise<WriteResult> {
  return resultOf(() => browser.storage.local.remove([...keys]));
}

/** Calls back with each new raw value of a key, null when it was removed. Returns a function that stops it. */
export function watchRaw(key: string, callback: (raw: unknown) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) callback(change.newValue ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The last work on each item in this context. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work on items under a lock across all contexts of the extension (popup, options page, background). The work
 * must not request a lock itself.
 */
export function inTurn<R>(items: readonly string[], work: () => Promise<R>): Promise<R> {
  // Always in the same order, so that two callers cannot deadlock.
  return [...items].sort().reduceRight<() => Promise<R>>((next, item) => () => locked(item, next), work)();
}

async function locked<R>(item: string, work: () => Promise<R>): Promise<R> {
  // Missing in some environments, such as tests in Node.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  let begun = false;
  try {
    if (locks)
      return await locks.request(`item:${item}`, () => {
        begun = true;
        return work();
      });
  } catch (error) {
    if (begun) throw error;
  }
  // Without a lock across contexts, changes of this context still run one after the other.
  const result = (queues.get(item) ?? Promise.resolve()).then(work);
  queues.set(
    item,
    result.catch(() => {}),
  );
  return result;
}

/**
 * Hides storage from content scripts where the browser can (Chromium; in Firefox they cannot read storage.session
 * anyway). The browser does not remember it: call this at every start of the background.
 */
export async function keepStorageFromContentScripts(): Promise<void> {
  const areas: readonly AreaWithAccessLevel[] = [browser.storage.local, browser.storage.session];
  await Promise.all(
    areas.map(async (area) => {
      try {
        await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
      } catch {
        // An older browser knows the function but not this area. Nothing reads storage from a page anyway.
      }
    }),
  );
}

/** The polyfill's types do not know access levels. */
interface AreaWithAccessLevel {
  readonly get: unknown;
  readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Browsers report a full storage only in words: "QUOTA_BYTES quota exceeded", QuotaExceededError, NO_SPACE. */
async function resultOf(write: () => Promise<void>): Promise<WriteResult> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    return { ok: false, why: /quota|no.?space/i.test(words) ? 'full' : 'failed' };
  }
}
