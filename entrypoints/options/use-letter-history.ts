import { useCallback, useRef, useState } from 'react';
import { type EditHistory, record, startHistory, stepBack, stepForward } from '@/domain/letter/edit-letter';
import type { Letter, LetterId } from '@/domain/letter/letter';

/** Steps of undo and redo, each letter its own, for as long as the page is open. */
export function useLetterHistory(put: (letter: Letter) => void) {
  const histories = useRef(new Map<LetterId, EditHistory<Letter>>());
  const [, redraw] = useState(0);

  const keep = useCallback((history: EditHistory<Letter>) => {
    histories.current.set(history.present.id, history);
    redraw((count) => count + 1);
  }, []);

  /** The history of a letter as it is now: a change from elsewhere is a step too. */
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
