import { useCallback, useEffect, useRef, useState } from 'react';
import type { StorageItem } from '@/platform/storage/items';

/** A kept item as a page shows and changes it. */
export interface KeptItem<T> {
  /** Null until it is loaded. */
  readonly value: T | null;
  readonly setAside: boolean;
  /** Why the last change could not be saved; null when it was, or nothing was changed yet. */
  readonly saveProblem: 'full' | 'failed' | null;
  /** Counts changes that were saved. */
  readonly saved: number;
  /** Shows the change at once and saves the whole value in the same tick. */
  readonly change: (part: Partial<T>) => void;
}

/**
 * An item of storage in the hands of the person: every keystroke is saved by itself, none waits. A value
 * that comes from elsewhere (another tab, an import) is shown at once, but for what the person is typing in:
 * that stays as it is until they leave the box.
 */
export function useKeptItem<T extends object>(item: StorageItem<T>): KeptItem<T> {
  const [loaded, setLoaded] = useState<{ readonly value: T; readonly setAside: boolean } | null>(null);
  const [saveProblem, setSaveProblem] = useState<'full' | 'failed' | null>(null);
  const [saved, setSaved] = useState(0);
  const current = useRef<T | null>(null);
  /** What was changed here since the focus came to the box it is in. */
  const typing = useRef<Partial<T>>({});

  const show = useCallback((value: T, setAside: (before: boolean) => boolean) => {
    current.current = value;
    setLoaded((before) => ({ value, setAside: setAside(before?.setAside ?? false) }));
  }, []);

  useEffect(() => {
    let open = true;
    const stop = item.watch((foreign) => {
      if (!open) return;
      const isTyping = Object.keys(typing.current).length > 0;
      show(isTyping ? { ...foreign, ...typing.current } : foreign, (before) => before);
    });
    item.load().then(
      ({ value, setAside }) => open && show(value, () => setAside),
      () => {
        // Storage can not be reached: the person can go on, and is told that nothing is saved.
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

  const change = useCallback(
    (part: Partial<T>) => {
      if (current.current === null) return;
      typing.current = { ...typing.current, ...part };
      const next = { ...current.current, ...part };
      show(next, (before) => before);
      item.save(next).then((result) => {
        setSaveProblem(result.ok ? null : result.why);
        if (result.ok) setSaved((count) => count + 1);
      });
    },
    [item, show],
  );

  return { value: loaded?.value ?? null, setAside: loaded?.setAside ?? false, saveProblem, saved, change };
}
