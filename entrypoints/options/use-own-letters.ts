import { useCallback, useEffect, useRef, useState } from 'react';
import { type EditHistory, record, startHistory, stepBack, stepForward } from '@/domain/letter/edit-letter';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { lostVersions } from '@/domain/letter/letters-from-elsewhere';
import { lettersItem } from '@/platform/storage/items';

interface OwnLettersOptions {
  /** A copy, with a new id and name, of what another window overwrote. */
  readonly copyOf: (letter: Letter, letters: readonly Letter[]) => Letter;
  /** Reports the copies that were made, each with its letter. */
  readonly onKept: (copies: readonly { readonly from: LetterId; readonly id: LetterId }[]) => void;
}

/**
 * The person's own letters. Each change is saved in the same tick. If two windows edit a letter, the later edit
 * wins; words that would be lost are kept as a copy, and `keptCopies` names it.
 */
export function useOwnLetters({ copyOf, onKept }: OwnLettersOptions) {
  const [value, setValue] = useState<readonly Letter[] | null>(null);
  const [setAside, setSetAside] = useState(false);
  const [saveProblem, setSaveProblem] = useState<'full' | 'failed' | null>(null);
  const [saved, setSaved] = useState(0);
  const [keptCopies, setKeptCopies] = useState<readonly string[]>([]);
  const current = useRef<readonly Letter[] | null>(null);
  /** The last version written here, by letter. */
  const mine = useRef(new Map<LetterId, Letter>());

  const show = useCallback((letters: readonly Letter[]) => {
    current.current = letters;
    setValue(letters);
  }, []);

  const save = useCallback(
    async (letters: readonly Letter[]) => {
      show(letters);
      const result = await lettersItem.save(letters);
      setSaveProblem(result.ok ? null : result.why);
      if (result.ok) setSaved((count) => count + 1);
      return result.ok;
    },
    [show],
  );

  useEffect(() => {
    let open = true;
    const stop = lettersItem.watch((foreign) => {
      if (!open) return;
      const lost = lostVersions(mine.current, foreign);
      mine.current.clear();
      if (lost.length === 0) return show(foreign);
      const copies = [...foreign];
      const made = lost.map((letter) => {
        const copy = copyOf(letter, copies);
        copies.push(copy);
        return { from: letter.id, id: copy.id };
      });
      setKeptCopies(copies.slice(foreign.length).map(({ name }) => name));
      void save(copies);
      onKept(made);
    });
    lettersItem.load().then(
      (loaded) => {
        if (!open) return;
        setSetAside(loaded.setAside);
        show(loaded.value);
      },
      () => {
        if (!open) return;
        setSaveProblem('failed');
        show([]);
      },
    );
    return () => {
      open = false;
      stop();
    };
  }, [copyOf, onKept, save, show]);

  /** Replaces a letter, or appends a new one. @returns whether it was saved */
  const put = useCallback(
    async (letter: Letter, at?: number) => {
      const before = current.current;
      if (before === null) return false;
      mine.current.set(letter.id, letter);
      const place = before.findIndex(({ id }) => id === letter.id);
      return save(
        place === -1 ? before.toSpliced(at ?? before.length, 0, letter) : before.with(place, letter),
      );
    },
    [save],
  );

  /** Appends new letters. @returns whether they were saved */
  const putAll = useCallback(
    async (letters: readonly Letter[]) => {
      if (letters.length === 0) return true;
      return current.current !== null && save([...current.current, ...letters]);
    },
    [save],
  );

  /** @returns whether the list without it was saved */
  const remove = useCallback(
    (id: LetterId) => {
      mine.current.delete(id);
      return save((current.current ?? []).filter((letter) => letter.id !== id));
    },
    [save],
  );

  return { value, setAside, saveProblem, saved, keptCopies, put, putAll, remove };
}

/** Steps of undo and redo, each letter its own, for as long as the page is open. */
export function useLetterHistory(put: (letter: Letter) => void) {
  const histories = useRef(new Map<LetterId, EditHistory<Letter>>());
  const [, redraw] = useState(0);

  const keep = useCallback((history: EditHistory<Letter>) => {
    histories.current.set(history.present.id, history);
    redraw((count) => count + 1);
  }, []);

  /** The undo history of a letter with its current text: a change from elsewhere is a step too. */
  const of = (letter: Letter): EditHistory<Letter> => {
    const history = histories.current.get(letter.id) ?? startHistory(letter);
    const isSame = JSON.stringify(history.present) === JSON.stringify(letter);
    return isSame ? history : record(history, letter, '');
  };

  const step = (letter: Letter, take: typeof stepBack<Letter>) => {
    const history = of(letter);
    const next = take(history);
    if (next === history) return;
    keep(next);
    put(next.present);
  };

  return {
    edit: (before: Letter, after: Letter, mark: string) => {
      keep(record(of(before), after, mark));
      put(after);
    },
    undo: (letter: Letter) => step(letter, stepBack),
    redo: (letter: Letter) => step(letter, stepForward),
    canUndo: (letter: Letter) => of(letter).past.length > 0,
    canRedo: (letter: Letter) => of(letter).future.length > 0,
  };
}
