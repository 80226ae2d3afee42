import * as v from 'valibot';

// C0, DEL and C1 controls, line and paragraph separators, direction marks and byte order mark.
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
const UNSEEN_ALL = new RegExp(UNSEEN, 'gu');
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/** True where a text holds characters that can not be seen: control characters, marks that turn the direction of text. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** One line: white space and characters that can not be seen become one space; none at the ends. */
export function foldText(text: string): string {
  return text.replace(UNSEEN_ALL, ' ').replace(/\s+/g, ' ').trim();
}

/** Lines of plain text: ends "\n", each line folded, at most one empty line together, none at the ends. */
export function foldLines(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .split('\n')
    .map(foldText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** As foldLines, but every space within a line and every empty line stays as its author set it. */
export function tidyLines(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .split('\n')
    .map((line) => line.replace(UNSEEN_ALL, ' ').trimEnd())
    .join('\n')
    .trim();
}

/**
 * Any text that a person can have typed or pasted, as it is stored. The bound is far above what a form
 * takes: lengths are judged where a text is used, and a text that is too long is told, not lost.
 */
export const typedText = v.pipe(v.string(), v.maxLength(4_000_000));
