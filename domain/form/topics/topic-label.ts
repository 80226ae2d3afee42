import { plainWords } from '@/domain/form/choices/option-text';
import { findPhrases, vocabularyWords, vocabularyWordsOf } from './topic-phrases';
import { catchAllRank, isRequestLabel, takesSide } from './topic-refusal';
import { type Sense, topicVocabulary } from './topic-vocabulary';
import { tellingWords } from './topic-words';

/** A part of a label that names a subject. */
export interface LabelPart {
  readonly senses: readonly Sense[];
  /** Stands before " - ": the label is one part of this subject, not all of it. */
  readonly narrowed: boolean;
}

/** What a label of a topic list says. */
export interface LabelReading {
  readonly parts: readonly LabelPart[];
  /** Words that are not understood and may make the label narrower or another one. */
  readonly unknown: number;
  /** How plainly it is the office's own catch-all, 0 the plainest; null for any other label. */
  readonly catchAll: 0 | 1 | 2 | null;
  /** A request to the office: never an answer for a letter. */
  readonly request: boolean;
  /** Takes a side: an answer only for a letter that says the same words. */
  readonly side: boolean;
  /** The words that tell the label from others, in order, one space between them. */
  readonly words: string;
}

const DASH = /\s+[-\u2013\u2014]+\s+|-{2,}|:\s/;

function partsOf(words: readonly string[], narrowed: boolean) {
  const reading = findPhrases(words);
  return {
    parts: reading.found.map(({ senses }) => ({ senses, narrowed })),
    unknown: reading.unknown.length,
  };
}

/** "JUD", "SM.BUS": a whole list may be codes in capital letters. */
function codeSubject(text: string): string | undefined {
  const code = text.trim();
  return /^[A-Z][A-Z.]{1,8}$/.test(code) ? topicVocabulary().codes.get(code.toLowerCase()) : undefined;
}

/** Reads a label of a topic list by the vocabulary. Linear in its length. */
export function readLabel(text: string): LabelReading {
  const plain = plainWords(text);
  const joined = plain.join(' ');
  const all = vocabularyWordsOf(plain);
  const about = {
    catchAll: catchAllRank(joined),
    request: isRequestLabel(joined),
    side: takesSide(joined),
    words: tellingWords(all).join(' '),
  };
  const code = codeSubject(text);
  if (code !== undefined) {
    const senses = [{ subject: code, part: false }];
    return { parts: [{ senses, narrowed: false }], unknown: 0, ...about };
  }
  // "Education - Higher Ed" is read as a whole first: the vocabulary may know it.
  const whole = partsOf(all, false);
  if (whole.parts.length < 2 || !DASH.test(text)) return { ...whole, ...about };
  const [head = '', ...rest] = text.split(DASH);
  const before = partsOf(vocabularyWords(head), true);
  const after = partsOf(vocabularyWords(rest.join(' / ')), false);
  const narrowed = after.parts.length + after.unknown > 0;
  const parts = [...before.parts.map((part) => ({ ...part, narrowed })), ...after.parts];
  return { parts, unknown: before.unknown + after.unknown, ...about };
}

/** True for a label that names a subject of legislation, or a request that offices keep in the same list. */
export function isSubjectLabel(text: string): boolean {
  const { parts, unknown, request } = readLabel(text);
  return request || (parts.length > 0 && unknown < 2);
}
