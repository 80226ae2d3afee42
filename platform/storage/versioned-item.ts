import * as v from 'valibot';
import { type ItemShape, openEnvelope, sealEnvelope } from './envelope';
import { readRaw, type WriteResult, watchRaw, writeRaw } from './raw-storage';
import { noticeKey, setAside } from './set-aside';

export interface StorageItem<T> {
  readonly shape: ItemShape<T>;
  /**
   * The value, parsed. `setAside`: a value that could not be read is kept aside and the person has not
   * dismissed the notice yet; what is returned is then the empty value, or what was saved since.
   */
  load(): Promise<{ readonly value: T; readonly setAside: boolean }>;
  /**
   * Writes the value. Once the item was loaded, the browser's `set` is called in the same tick; writes keep
   * their order, the last one wins. Nothing is written over a value that could not be read before that one
   * was copied aside.
   */
  save(value: T): Promise<WriteResult>;
  /** Sets an unreadable value aside, where there is one, so that the item may be written by other means. */
  prepareToWrite(): Promise<WriteResult>;
  /** Calls back with values that others wrote (another page, an import, a deletion), not with own saves. */
  watch(callback: (value: T) => void): () => void;
}

/** Names this context (one popup, one options page, one worker), to tell own writes from others'. */
const CONTEXT = crypto.randomUUID();

/**
 * An item of storage.local in an envelope with a version (docs/decisions/0030). Making one does nothing yet,
 * so that a page that does not use an item need not carry it.
 */
// @__NO_SIDE_EFFECTS__
export function defineVersionedItem<T>(shape: ItemShape<T>, context: string = CONTEXT): StorageItem<T> {
  /** The stored value is known to be readable or safely copied: it may be written over. */
  let safe = false;
  /** Saves that wait for the first load. */
  let waiting = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let watched = false;

  async function load(): Promise<{ value: T; setAside: boolean; blocked: WriteResult }> {
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

  function write(value: T): Promise<WriteResult> {
    return writeRaw(shape.name, sealEnvelope(shape, value, context));
  }

  async function saveAfterLoad(value: T): Promise<WriteResult> {
    try {
      if (!safe) {
        const { blocked } = await load();
        if (!blocked.ok) return blocked;
      }
      return await write(value);
    } catch {
      return { ok: false, why: 'failed' };
    } finally {
      waiting -= 1;
    }
  }

  return {
    shape,
    async load() {
      const { value, setAside: told } = await load();
      return { value, setAside: told };
    },
    save(value) {
      // What could not be read again must not be written: it would be set aside at the next load.
      if (!v.is(shape.schema, value)) return Promise.resolve({ ok: false, why: 'full' });
      if (safe && waiting === 0) return write(value);
      waiting += 1;
      const result = queue.then(() => saveAfterLoad(value));
      queue = result;
      return result;
    },
    async prepareToWrite() {
      return (await load()).blocked;
    },
    watch(callback) {
      return watchRaw(shape.name, (raw) => {
        const opened = openEnvelope(shape, raw);
        if (opened.kind === 'value' && opened.by !== context) callback(opened.value);
      });
    },
  };
}
