import { type FoundPhrase, findPhrases, vocabularyWords } from './topic-phrases';
import { topicVocabulary } from './topic-vocabulary';

/** Kin farther away than this never match. */
export const MATCH_LIMIT = 3.4;
/** Cost of a group of people if the topic also names a subject: "loans for students" are loans. */
const VAGUE_COST = 1.5;

/** Each subject's distance from a letter's topic, by id. Subjects beyond the limit are absent. */
export type Distances = ReadonlyMap<string, number>;

interface Start {
  readonly id: string;
  readonly distance: number;
}

const idsOf = (phrase: FoundPhrase) => phrase.senses.map((sense) => sense.subject);

/** The subjects that a topic names, any-order phrases first. */
export function subjectsOfTopic(topic: string): readonly Start[] {
  const { anyOrder, subjects } = topicVocabulary();
  const words = vocabularyWords(topic);
  const present = new Set(words);
  const combined = anyOrder.filter((phrase) => phrase.words.every((word) => present.has(word)));
  const taken = new Set(combined.flatMap((phrase) => phrase.words));
  const left = words.filter((word) => !taken.has(word));
  const read = findPhrases(words).found.flatMap(idsOf);
  const readLeft = new Set(findPhrases(left).found.flatMap(idsOf));
  const ids = [...new Set([...combined.map((phrase) => phrase.subject), ...read])];
  const isVague = (id: string) => subjects.get(id)?.vague === true;
  const clear = ids.filter((id) => !isVague(id));
  return ids.map((id) => {
    const first = combined.length === 0 || combined.some((phrase) => phrase.subject === id);
    const own = first || readLeft.has(id) ? 0 : VAGUE_COST;
    return { id, distance: isVague(id) && clear.length > 0 ? VAGUE_COST : own };
  });
}

/**
 * Distances from a topic's subjects to their kin, up to `limit`. The graph is small and its paths are short, so
 * each path is followed as long as it is the shortest so far.
 */
export function distancesFrom(starts: readonly Start[], limit: number): Distances {
  const { subjects } = topicVocabulary();
  const best = new Map<string, number>();
  const led = new Map<string, number>();
  const shorter = (known: Map<string, number>, id: string, distance: number) => {
    if (distance >= (known.get(id) ?? Number.POSITIVE_INFINITY)) return false;
    known.set(id, distance);
    return true;
  };
  const open: (Start & { readonly first: boolean })[] = starts.map((start) => ({ ...start, first: true }));
  for (let at = 0; at < open.length; at += 1) {
    const step = open[at];
    if (step === undefined || step.distance > limit) continue;
    shorter(best, step.id, step.distance);
    if (!shorter(led, step.id, step.distance)) continue;
    for (const kin of subjects.get(step.id)?.kin ?? []) {
      const distance = step.distance + kin.distance;
      if (distance > limit) continue;
      if (kin.leadsOn) open.push({ id: kin.id, distance, first: false });
      else if (step.first || !kin.own) shorter(best, kin.id, distance);
    }
  }
  return best;
}
