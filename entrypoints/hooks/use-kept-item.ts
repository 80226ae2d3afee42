import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptNoticesProps } from '@/components/shared/KeptNotices';
import { dismissNotices } from '@/platform/storage/set-aside';
import type { ChangedItem, TypedItem } from '@/platform/storage/versioned-item';

/** A stored item as a page shows and changes it. */
export interface KeptItem<T> {
  /** Null until it is loaded. */
  readonly value: T | null;
  readonly setAside: boolean;
  /** Why the last change could not be saved; null when it was, or nothing was changed yet. */
  readonly saveProblem: 'full' | 'failed' | null;
  /** Counts changes that were saved. */
  readonly saved: number;
  /**
   * Shows a change at once and saves it. A function makes the change from the value that it is given: the
   * stored one, which another page may have changed since. @returns whether it was saved
   */
  readonly change: (change: Partial<T> | ((value: T) => Partial<T>)) => Promise<boolean>;
}

/**
 * An item of storage in the hands of the person. What they type is saved whole, in the same tick; other items are
 * changed by `change`, so that no page takes back what another one changed. A value that comes from elsewhere
 * (another tab, an import) is shown at once, but not in the box that the person is typing in: it keeps their text
 * until they leave it.
 * See docs/decisions/008.
 */
export function useKeptItem<T extends object>(item: TypedItem<T> | ChangedItem<T>): KeptItem<T> {
  const [loaded, setLoaded] = useState<{ readonly value: T; readonly setAside: boolean } | null>(null);
  const [saveProblem, setSaveProblem] = useState<'full' | 'failed' | null>(null);
  const [saved, setSaved] = useState(0);
  const current = useRef<T | null>(null);
  /** What was typed since the focus came to the box it is in. */
  const typing = useRef<Partial<T>>({});
  /** Changes that are shown and not stored yet. The value that the last of them stores has all of them. */
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
        // Storage cannot be reached: the person can go on, and is told that nothing is saved.
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
      const next = { ...shown, ...part };
      show(next);
      if ('save' in item) {
        typing.current = { ...typing.current, ...part };
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
  const change = useCallback<KeptItem<T>['change']>(
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

/** The same value where nothing in it is another one, so that nothing is written. */
function changed<T extends object>(value: T, part: Partial<T>): T {
  const next = { ...value, ...part };
  return (Object.keys(part) as (keyof T)[]).every((key) => next[key] === value[key]) ? value : next;
}

/** The notices about all kept items together, without the way to export them. */
export function useKeptNotices(
  items: readonly Pick<KeptItem<object>, 'setAside' | 'saveProblem'>[],
): Omit<KeptNoticesProps, 'exportControl'> {
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
