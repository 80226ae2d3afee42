import { useCallback, useEffect, useRef, useState } from 'react';
import type { SetAsideNoticesProps } from '@/components/shared/SetAsideNotices';
import { dismissNotices } from '@/platform/storage/set-aside';
import type { ChangedItem, TypedItem } from '@/platform/storage/versioned-item';

/** A stored item as a page shows and changes it. */
export interface StoredItemState<T> {
  /** Null until it is loaded. */
  readonly value: T | null;
  readonly setAside: boolean;
  /** Why the last change could not be saved; null if it was saved or nothing has changed. */
  readonly saveProblem: 'full' | 'failed' | null;
  /** Number of saved changes. */
  readonly saved: number;
  /**
   * Shows a change at once and saves it. A function gets the stored value, which another page may have changed
   * since. @returns whether it was saved
   */
  readonly change: (change: Partial<T> | ((value: T) => Partial<T>)) => Promise<boolean>;
}

/**
 * React state backed by storage; every change is shown and saved at once. Typed text is saved whole, in the same
 * tick. Other items change under a lock, so that no page undoes another page's change. A value from elsewhere (another tab, an
 * import) is shown at once, except in the box that has the focus: it keeps its text until the person leaves it.
 * See docs/decisions/008.
 */
export function useStoredItem<T extends object>(item: TypedItem<T> | ChangedItem<T>): StoredItemState<T> {
  const [loaded, setLoaded] = useState<{ readonly value: T; readonly setAside: boolean } | null>(null);
  const [saveProblem, setSaveProblem] = useState<'full' | 'failed' | null>(null);
  const [saved, setSaved] = useState(0);
  const current = useRef<T | null>(null);
  /** The text typed since the current box got the focus. */
  const typing = useRef<Partial<T>>({});
  /** Changes that are shown and not stored yet. The value that the last one stores includes all of them. */
  const pending = useRef(0);

  const show = useCallback((value: T, setAside: (before: boolean) => boolean = (before) => before) => {
    current.current = value;
    setLoaded((before) => ({ value, setAside: setAside(before?.setAside ?? false) }));
  }, []);

  useEffect(() => {
    let open = true;
    const stop = item.watch((stored) => {
      if (!open || pending.current > 0) return;
      const isTyping = Object.keys(typing.current).length > 0;
      show(isTyping ? { ...stored, ...typing.current } : stored);
    });
    item.load().then(
      ({ value, setAside }) => open && show(value, () => setAside),
      () => {
        // Storage cannot be reached. The person can continue, and is told that nothing is saved.
        if (!open) return;
        setSaveProblem('failed');
        show(item.shape.empty, () => false);
      },
    );
    const forget = () => {
      typing.current = {};
    };
    document.addEventListener('focusout', forget);
    return () => {
      open = false;
      stop();
      document.removeEventListener('focusout', forget);
    };
  }, [item, show]);

  const save = useCallback(
    async (change: (value: T) => Partial<T>, shown: T) => {
      const part = change(shown);
      const next = merged(shown, part);
      show(next);
      if ('save' in item) {
        if (!Array.isArray(part)) typing.current = { ...typing.current, ...part };
        return item.save(next);
      }
      pending.current += 1;
      const result = await item.change((value) => changed(value, change(value)));
      pending.current -= 1;
      if (result.ok && pending.current === 0) show(result.value);
      return result;
    },
    [item, show],
  );
  const change = useCallback<StoredItemState<T>['change']>(
    async (change) => {
      if (current.current === null) return false;
      const result = await save(typeof change === 'function' ? change : () => change, current.current);
      setSaveProblem(result.ok ? null : result.why);
      if (result.ok) setSaved((count) => count + 1);
      return result.ok;
    },
    [save],
  );

  return { value: loaded?.value ?? null, setAside: loaded?.setAside ?? false, saveProblem, saved, change };
}

/** A list changes as a whole. */
function merged<T extends object>(value: T, part: Partial<T>): T {
  return Array.isArray(part) ? (part as T) : { ...value, ...part };
}

/** Keeps the identity of an equal value, so that nothing is written. */
function changed<T extends object>(value: T, part: Partial<T>): T {
  const next = merged(value, part);
  return (Object.keys(part) as (keyof T)[]).every((key) => next[key] === value[key]) ? value : next;
}

/** The combined notices about all stored items, without the export action. */
export function useSetAsideNotices(
  items: readonly Pick<StoredItemState<object>, 'setAside' | 'saveProblem'>[],
): Omit<SetAsideNoticesProps, 'exportControl'> {
  const [dismissed, setDismissed] = useState(false);
  return {
    setAside: !dismissed && items.some((item) => item.setAside),
    saveProblem: items.find((item) => item.saveProblem !== null)?.saveProblem ?? null,
    onDismissSetAside: () => {
      setDismissed(true);
      dismissNotices();
    },
  };
}
