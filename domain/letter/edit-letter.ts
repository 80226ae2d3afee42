import type { Letter, LetterId, Paragraph } from './letter';

/** Receives an edited letter. `mark` names the edited box; empty for a separate undo step. */
export type EditLetter = (letter: Letter, mark: string) => void;

/** An empty letter with the usual salutation and signature. */
export function newLetter(id: LetterId, name: string): Letter {
  return {
    id,
    name,
    subject: '',
    salutation: 'Dear < Member >:',
    paragraphs: [{ text: '', dropOrder: null }],
    signature: '< Your Closing >,\n< Your Name >',
    topics: [],
    bill: null,
  };
}

export function withParagraph(letter: Letter, index: number, change: Partial<Paragraph>): Letter {
  return {
    ...letter,
    paragraphs: letter.paragraphs.map((paragraph, at) =>
      at === index ? { ...paragraph, ...change } : paragraph,
    ),
  };
}

export function withNewParagraph(letter: Letter, text = ''): Letter {
  return { ...letter, paragraphs: [...letter.paragraphs, { text, dropOrder: null }] };
}

export function withoutParagraph(letter: Letter, index: number): Letter {
  return { ...letter, paragraphs: letter.paragraphs.filter((_, at) => at !== index) };
}

/** Moves a paragraph. Returns the same letter if the target is out of range. */
export function withParagraphMoved(letter: Letter, from: number, to: number): Letter {
  const moved = letter.paragraphs[from];
  if (!moved || to < 0 || to >= letter.paragraphs.length) return letter;
  const others = letter.paragraphs.filter((_, at) => at !== from);
  return { ...letter, paragraphs: [...others.slice(0, to), moved, ...others.slice(to)] };
}

/** A name that no letter has yet: "Rivers", "Rivers 2". */
export function freeName(wanted: string, letters: readonly Letter[]): string {
  const taken = new Set(letters.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** Letters with all the words of the search in their name, subject, text or topics, in any case and order. */
export function findLetters(letters: readonly Letter[], search: string): readonly Letter[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return letters.filter((letter) => {
    const text = [letter.name, ...textsOf(letter), ...letter.topics].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Everything in a letter that the office reads, in order, with placeholders. */
export function textsOf(letter: Letter): readonly string[] {
  return [letter.subject, letter.salutation, ...letter.paragraphs.map(({ text }) => text), letter.signature];
}

/** Undo history. `mark` names what the last step changed ("paragraph-2"). */
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

/** Adds a step. Consecutive changes with the same non-empty mark, such as keystrokes, share one step. */
export function record<T>(history: EditHistory<T>, present: T, mark: string): EditHistory<T> {
  if (mark !== '' && mark === history.mark && history.future.length === 0) return { ...history, present };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [], mark };
}

/** Undoes a step. Returns the same history if nothing is left to undo. */
export function stepBack<T>(history: EditHistory<T>): EditHistory<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, mark: '' };
}

/** Redoes a step. Returns the same history if none was undone. */
export function stepForward<T>(history: EditHistory<T>): EditHistory<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, mark: '' };
}
