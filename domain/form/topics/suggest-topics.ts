import { findPhrases, vocabularyWords } from './topic-phrases';
import { topicVocabulary } from './topic-vocabulary';

const MOST_TOPICS = 4;
/** The first pages show what a letter is about; longer texts add nothing. */
const LONGEST_TEXT = 20_000;

/** Single words are often mentioned in passing ("parents", "a price"); longer phrases hardly ever are. */
function weight(length: number, vague: boolean): number {
  return (length === 1 ? 1 : length * 1.6) * (vague ? 0.4 : 1);
}

/**
 * Up to four topics suggested by a letter's words, strongest first, by their vocabulary names; may be empty. For a
 * letter without topics. The text includes the subject line, twice if it should count more.
 */
export function suggestTopics(text: string): readonly string[] {
  const { subjects, anyOrder } = topicVocabulary();
  const scores = new Map<string, number>();
  const add = (id: string, points: number) => scores.set(id, (scores.get(id) ?? 0) + points);
  for (const sentence of text.slice(0, LONGEST_TEXT).split(/[.!?;]\s|\n/)) {
    const words = vocabularyWords(sentence);
    for (const { senses, length } of findPhrases(words).found) {
      for (const { subject } of senses) {
        add(subject, weight(length, subjects.get(subject)?.vague === true) / senses.length);
      }
    }
    const present = new Set(words);
    for (const phrase of anyOrder) {
      if (phrase.words.every((word) => present.has(word)))
        add(phrase.subject, weight(phrase.words.length, false));
    }
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const top = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score >= Math.max(1, top * 0.35))
    .slice(0, MOST_TOPICS)
    .map(([id]) => subjects.get(id)?.name ?? id);
}
