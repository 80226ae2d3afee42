/** Steps back and forth of something that is edited. `mark` names what the last step changed ("paragraph-2"). */
export interface EditHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly mark: string;
}

const MOST_STEPS = 200;

export function startHistory<T>(present: T): EditHistory<T> {
  return { past: [], present, future: [], mark: '' };
}

/** One more step; keystrokes in the same place (the same mark, not empty) are one step together. */
export function record<T>(history: EditHistory<T>, present: T, mark: string): EditHistory<T> {
  if (mark !== '' && mark === history.mark && history.future.length === 0) return { ...history, present };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [], mark };
}

/** The same history where there is no step to go back. */
export function stepBack<T>(history: EditHistory<T>): EditHistory<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, mark: '' };
}

/** The same history where no step was taken back. */
export function stepForward<T>(history: EditHistory<T>): EditHistory<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, mark: '' };
}
