import * as v from 'valibot';
import { type ItemShape, openEnvelope, sealEnvelope } from './envelope';
import { inTurn, readRaw, type WriteResult, watchRaw, writeRaw } from './raw-storage';
import { noticeKey, setAside } from './set-aside';

/**
 * An item of storage.local in an envelope with a version. It is written in one of two ways, never both:
 * text that the person types is saved whole, in the same tick (TypedItem); everything else is changed from the
 * stored value, in turn with all other contexts (ChangedItem). See docs/decisions/008 and docs/decisions/009.
 */
export interface StorageItem<T> {
  readonly shape: ItemShape<T>;
  /**
   * The parsed value. `setAside`: an unreadable value was set aside and its notice is not dismissed; `value` is
   * then the empty value, or a later one.
   */
  load(): Promise<{ readonly value: T; readonly setAside: boolean }>;
  /** Sets an unreadable value aside, so that the item may be written by other means. */
  prepareToWrite(): Promise<WriteResult>;
  /**
   * Calls back with each written value, in order. Own saves are omitted: the echo of an earlier keystroke must not
   * overwrite a later one on screen.
   */
  watch(callback: (value: T) => void): () => void;
}

/** `value`: the stored value. */
type ChangeResult<T> =
  | { readonly ok: true; readonly value: T }
  | Extract<WriteResult, { readonly ok: false }>;

export interface ChangedItem<T> extends StorageItem<T> {
  /**
   * Stores the result of `change` for the current value, under a lock across contexts. Writes nothing if the value
   * is returned unchanged. Never throws.
   */
  change(change: (value: T) => T): Promise<ChangeResult<T>>;
}

export interface TypedItem<T> extends StorageItem<T> {
  /**
   * Stores the value. Once the item was loaded, the browser's `set` is called in the same tick, so that text
   * survives a page that closes at once. Writes keep their order; the last one wins. An unreadable value is set
   * aside first. Never throws.
   */
  save(value: T): Promise<WriteResult>;
}

/** Identifies this context (one popup, one options page, one worker), to tell own writes from others'. */
const CONTEXT = crypto.randomUUID();

/** Free of side effects, so that bundles drop unused items. */
// @__NO_SIDE_EFFECTS__
export function defineVersionedItem<T>(shape: ItemShape<T>, context: string = CONTEXT): ChangedItem<T> {
  const { open, write, ...item } = storageItem(shape, context);
  return {
    ...item,
    async change(change) {
      try {
        return await inTurn([shape.name], async () => {
          const { value, blocked } = await open();
          if (!blocked.ok) return blocked;
          const after = change(value);
          const written: WriteResult = after === value ? { ok: true } : await write(after);
          return written.ok ? { ok: true, value: after } : written;
        });
      } catch {
        return { ok: false, why: 'failed' };
      }
    },
  };
}

// @__NO_SIDE_EFFECTS__
export function defineTypedItem<T>(shape: ItemShape<T>, context: string = CONTEXT): TypedItem<T> {
  const { open, write, isSafe, ...item } = storageItem(shape, context);
  /** Saves waiting for the first load. */
  let waiting = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function saveAfterLoad(value: T): Promise<WriteResult> {
    try {
      if (!isSafe()) {
        const { blocked } = await open();
        if (!blocked.ok) return blocked;
      }
      return await write(value, context);
    } catch {
      return { ok: false, why: 'failed' };
    } finally {
      waiting -= 1;
    }
  }

  return {
    ...item,
    save(value) {
      if (isSafe() && waiting === 0) return write(value, context);
      waiting += 1;
      const result = queue.then(() => saveAfterLoad(value));
      queue = result;
      return result;
    },
  };
}

function storageItem<T>(shape: ItemShape<T>, context: string) {
  /** The stored value is readable or safely copied, so it may be overwritten. */
  let safe = false;
  let watched = false;

  async function open(): Promise<{ value: T; setAside: boolean; blocked: WriteResult }> {
    watchOwn();
    const raws = await readRaw([shape.name, noticeKey(shape.name)]);
    const raw = raws.get(shape.name) ?? null;
    const opened = openEnvelope(shape, raw);
    if (opened.kind === 'value') {
      safe = true;
      return {
        value: opened.value,
        setAside: raws.get(noticeKey(shape.name)) !== null,
        blocked: { ok: true },
      };
    }
    const copied = await setAside(shape.name, raw);
    safe = copied.ok;
    const notice = await readRaw([noticeKey(shape.name)]);
    return {
      value: shape.empty,
      setAside: !copied.ok || notice.get(noticeKey(shape.name)) !== null,
      blocked: copied,
    };
  }

  /** A value that became unreadable after the load must be set aside before the next save. */
  function watchOwn(): void {
    if (watched) return;
    watched = true;
    watchRaw(shape.name, (raw) => {
      if (openEnvelope(shape, raw).kind === 'unreadable') safe = false;
    });
  }

  /** @param by the context whose watchers are not notified */
  async function write(value: T, by?: string): Promise<WriteResult> {
    // Do not store a value that could not be read again: it would be set aside at the next load.
    return v.is(shape.schema, value)
      ? writeRaw(shape.name, sealEnvelope(shape, value, by))
      : { ok: false, why: 'full' };
  }

  return {
    shape,
    open,
    write,
    isSafe: () => safe,
    async load() {
      const { value, setAside: told } = await open();
      return { value, setAside: told };
    },
    async prepareToWrite() {
      return (await open()).blocked;
    },
    watch(callback: (value: T) => void) {
      return watchRaw(shape.name, (raw) => {
        const opened = openEnvelope(shape, raw);
        if (opened.kind === 'value' && opened.by !== context) callback(opened.value);
      });
    },
  };
}
