import { plainWords } from '@/domain/form/choices/option-text';
import { type Sense, topicVocabulary } from './topic-vocabulary';
import { isLightWord, topicWordsOf } from './topic-words';

export interface FoundPhrase {
  readonly senses: readonly Sense[];
  /** Number of words. */
  readonly length: number;
}

export interface PhraseReading {
  readonly found: readonly FoundPhrase[];
  /** Words outside any phrase that may change the meaning. */
  readonly unknown: readonly string[];
  /** Words outside any phrase that change no subject. */
  readonly light: readonly string[];
}

/** True for words that differ by one wrong, missing or extra letter, or by two swapped letters. */
function isMisspelt(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || word === right) return false;
  let start = 0;
  while (start < word.length && word[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(word.length, right.length) - start;
  while (end < most && word[word.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const [wrong, meant] = [word.length - start - end, right.length - start - end];
  if (wrong <= 1 && meant <= 1) return true;
  return wrong === 2 && meant === 2 && word[start] === right[start + 1] && word[start + 1] === right[start];
}

/** Corrects a word of seven letters or more if exactly one word of the vocabulary is one slip away. */
function correctSlip(word: string): string {
  if (word.length < 7) return word;
  const near = topicVocabulary().wordsByLetter.get(word.charAt(0)) ?? [];
  const [right, other] = near.filter((known) => known.length >= 6 && isMisspelt(word, known));
  return right !== undefined && other === undefined ? right : word;
}

/** Finds phrases of the vocabulary from left to right, longest first. */
export function findPhrases(words: readonly string[]): PhraseReading {
  const { phrases, longestPhrase } = topicVocabulary();
  const found: FoundPhrase[] = [];
  const unknown: string[] = [];
  const light: string[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longestPhrase, words.length - at);
    let senses: readonly Sense[] | undefined;
    for (; length > 0; length -= 1) {
      senses = phrases.get(words.slice(at, at + length).join(' '));
      if (senses !== undefined) break;
    }
    const word = words[at] ?? '';
    if (senses !== undefined) found.push({ senses, length });
    else (isLightWord(word) ? light : unknown).push(word);
    at += Math.max(1, length);
  }
  return { found, unknown, light };
}

/** The words of a text, with slips corrected. */
export function vocabularyWords(text: string): readonly string[] {
  return vocabularyWordsOf(plainWords(text));
}

/** Like `vocabularyWords`, for the result of `plainWords`. */
export function vocabularyWordsOf(plain: readonly string[]): readonly string[] {
  const { words } = topicVocabulary();
  return topicWordsOf(plain).map((word) => (words.has(word) || isLightWord(word) ? word : correctSlip(word)));
}
