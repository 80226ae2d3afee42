import type { Letter, LetterId, Paragraph } from './letter';

/** Takes an edited letter; `mark` names the box that was typed in, empty for a step of its own. */
export type EditLetter = (letter: Letter, mark: string) => void;

/** A letter with nothing in it but how letters begin and end. */
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

/** A letter with one paragraph changed. */
export function withParagraph(letter: Letter, index: number, change: Partial<Paragraph>): Letter {
  return {
    ...letter,
    paragraphs: letter.paragraphs.map((paragraph, at) =>
      at === index ? { ...paragraph, ...change } : paragraph,
    ),
  };
}

/** A letter with one more paragraph at its end. */
export function withNewParagraph(letter: Letter, text = ''): Letter {
  return { ...letter, paragraphs: [...letter.paragraphs, { text, dropOrder: null }] };
}

export function withoutParagraph(letter: Letter, index: number): Letter {
  return { ...letter, paragraphs: letter.paragraphs.filter((_, at) => at !== index) };
}

/** A letter with one paragraph moved; the same one where there is no place to move it to. */
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

/** Letters whose name, subject, text or topics have all the words that are looked for, in any case and order. */
export function findLetters(letters: readonly Letter[], search: string): readonly Letter[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return letters.filter((letter) => {
    const text = [letter.name, ...textsOf(letter), ...letter.topics].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Everything in a letter that the office reads, in order, with its placeholders. */
export function textsOf(letter: Letter): readonly string[] {
  return [letter.subject, letter.salutation, ...letter.paragraphs.map(({ text }) => text), letter.signature];
}

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
