import * as v from 'valibot';

// C0, DEL and C1 controls, line and paragraph separators, direction marks and byte order mark.
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
const UNSEEN_ALL = new RegExp(UNSEEN, 'gu');
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/** True if a text has invisible characters: control characters, or marks that change the text direction. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** Text in one line: white space and invisible characters become single spaces, trimmed. */
export function foldText(text: string): string {
  return text.replace(UNSEEN_ALL, ' ').replace(/\s+/g, ' ').trim();
}

/** Plain lines with "\n" line ends: each line folded, at most one empty line in a row, trimmed. */
export function foldLines(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .split('\n')
    .map(foldText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Like foldLines, but keeps spaces within lines and all empty lines. */
export function tidyLines(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .split('\n')
    .map((line) => line.replace(UNSEEN_ALL, ' ').trimEnd())
    .join('\n')
    .trim();
}

/**
 * Any text that a person may type or paste, for storage. The limit is far above what a form takes: lengths are checked
 * where a text is used, so that a text that is too long is reported, not lost.
 */
export const typedText = v.pipe(v.string(), v.maxLength(4_000_000));
