import { findPhrases, vocabularyWords } from './topic-phrases';
import { topicVocabulary } from './topic-vocabulary';

const MOST = 4;
/** Longer texts add nothing: the subject of a letter shows in its first pages. */
const LONGEST = 20_000;

/** Single words are often used in passing ("parents", "a price"); phrases of several words hardly ever. */
function weight(length: number, vague: boolean): number {
  return (length === 1 ? 1 : length * 1.6) * (vague ? 0.4 : 1);
}

/**
 * Topics that a letter's own words suggest, the strongest first, at most four, in the names of the
 * vocabulary; empty when nothing shows. For a letter that carries no topics: in goes its subject line and
 * text, the subject line twice where it should count more.
 */
export function suggestTopics(text: string): readonly string[] {
  const { subjects, anyOrder } = topicVocabulary();
  const scores = new Map<string, number>();
  const add = (id: string, points: number) => scores.set(id, (scores.get(id) ?? 0) + points);
  for (const sentence of text.slice(0, LONGEST).split(/[.!?;]\s|\n/)) {
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
    .slice(0, MOST)
    .map(([id]) => subjects.get(id)?.name ?? id);
}
