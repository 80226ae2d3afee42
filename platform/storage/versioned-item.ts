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
   * The value, parsed. `setAside`: a value that could not be read is kept aside and the person has not
   * dismissed the notice yet; what is returned is then the empty value, or what was saved since.
   */
  load(): Promise<{ readonly value: T; readonly setAside: boolean }>;
  /** Sets an unreadable value aside, where there is one, so that the item may be written by other means. */
  prepareToWrite(): Promise<WriteResult>;
  /**
   * Calls back with each value that is written, in the order of the writes. Own saves are left out: the echo of
   * an earlier keystroke must not overwrite a later one on screen.
   */
  watch(callback: (value: T) => void): () => void;
}

/** `value`: what is stored now. */
type ChangeResult<T> =
  | { readonly ok: true; readonly value: T }
  | Extract<WriteResult, { readonly ok: false }>;

export interface ChangedItem<T> extends StorageItem<T> {
  /**
   * Writes what `change` returns for the stored value. No other change comes between reading and writing, in
   * this context or another. Nothing is written where the value is returned as it was. Never throws.
   */
  change(change: (value: T) => T): Promise<ChangeResult<T>>;
}

export interface TypedItem<T> extends StorageItem<T> {
  /**
   * Writes the value. Once the item was loaded, the browser's `set` is called in the same tick, so that text
   * survives a page that closes in the same instant; writes keep their order, the last one wins. Nothing is
   * written over a value that could not be read before that one was copied aside. Never throws.
   */
  save(value: T): Promise<WriteResult>;
}

/** Names this context (one popup, one options page, one worker), to tell own writes from others'. */
const CONTEXT = crypto.randomUUID();

/** Neither function does anything yet, so that a page that does not use an item need not carry it. */
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
  /** Saves that wait for the first load. */
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
  /** The stored value is known to be readable or safely copied: it may be written over. */
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

  /** A value that turned unreadable after the load must be set aside before the next save. */
  function watchOwn(): void {
    if (watched) return;
    watched = true;
    watchRaw(shape.name, (raw) => {
      if (openEnvelope(shape, raw).kind === 'unreadable') safe = false;
    });
  }

  /** @param by where watchers of this context are not to be told */
  async function write(value: T, by?: string): Promise<WriteResult> {
    // A value that could not be read again must not be written: it would be set aside at the next load.
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
