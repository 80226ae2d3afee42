import { isPlaceholderOption, type Option } from '@/domain/form/choices/option-text';
import { type Distances, distancesFrom, LIMIT, subjectsOfTopic } from './topic-distance';
import { type LabelReading, readLabel } from './topic-label';
import { vocabularyWords } from './topic-phrases';
import { topicVocabulary } from './topic-vocabulary';
import { tellingWords } from './topic-words';

export type TopicChoice =
  | { readonly kind: 'match' | 'catch-all'; readonly index: number; readonly why: string }
  | { readonly kind: 'none'; readonly nearest: readonly { readonly index: number; readonly text: string }[] };

/** Later topics are substitutes themselves: their kin must be closer. */
const LATER_LIMIT = 2;
/** What each place further down in a letter's list of topics costs. */
const STEP = 0.3;
/** What a word costs that is not understood, a subject beside the right one, a part of a subject. */
const UNKNOWN = 1.2;
const BESIDE = 0.25;
const NARROWED = 1.5;
const COVERED = 0.15;
/** A label for less than the subject is offered, never taken. */
const PART = 3.5;
/** How far away a label may be to be offered to the person. */
const WIDE = 7;

interface Topic {
  readonly text: string;
  readonly words: string;
  readonly distances: Distances;
  readonly place: number;
}

interface Label {
  readonly index: number;
  readonly text: string;
  readonly reading: LabelReading;
}

interface Fit {
  readonly label: Label;
  readonly topic: Topic;
  /** Distance of subject and label; decides whether it is a match at all. */
  readonly distance: number;
  /** Distance with the topic's place; decides which match is best. */
  readonly cost: number;
}

function readTopics(topics: readonly string[]): readonly Topic[] {
  return topics.map((text, place) => ({
    text,
    words: tellingWords(vocabularyWords(text)).join(' '),
    distances: distancesFrom(subjectsOfTopic(text), WIDE),
    place,
  }));
}

/** `anySide`: labels that take a side too, which are offered to the person but not taken. */
function distanceOf(reading: LabelReading, topic: Topic, anySide: boolean): number {
  const same = topic.words !== '' && topic.words === reading.words;
  if (same) return 0;
  if (reading.side && !anySide) return Number.POSITIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  let beside = 0;
  const covered = new Set<string>();
  for (const part of reading.parts) {
    let distance = Number.POSITIVE_INFINITY;
    for (const { subject, part: less } of part.senses) {
      const far = topic.distances.get(subject) ?? Number.POSITIVE_INFINITY;
      distance = Math.min(distance, less ? far + PART : far);
      if (far < 0.5 && !less && !part.narrowed) covered.add(subject);
    }
    if (part.narrowed) distance += NARROWED;
    nearest = Math.min(nearest, distance);
    if (distance > WIDE) beside += 1;
  }
  const also = Math.min(Math.max(covered.size - 1, 0), 2) * COVERED;
  return nearest + reading.unknown * UNKNOWN + Math.min(beside, 3) * BESIDE - also;
}

/** A topic that the vocabulary does not know may still stand in a label word for word. */
function literalDistance(reading: LabelReading, topic: Topic): number {
  if (topic.distances.size > 0 || topic.words === '' || reading.side) return Number.POSITIVE_INFINITY;
  const wanted = topic.words.split(' ');
  const words = reading.words.split(' ');
  const has = wanted.every((word) => words.includes(word));
  return has ? 0.4 + (words.length - wanted.length) : Number.POSITIVE_INFINITY;
}

function bestFit(label: Label, topics: readonly Topic[], wide: boolean): Fit | null {
  let best: Fit | null = null;
  for (const topic of topics) {
    const distance = Math.min(distanceOf(label.reading, topic, wide), literalDistance(label.reading, topic));
    const cost = distance + topic.place * STEP;
    const limit = topic.place === 0 ? LIMIT : LATER_LIMIT;
    if (distance <= (wide ? WIDE : limit) && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { label, topic, distance, cost };
  }
  return best;
}

function reason({ topic, label, distance }: Fit): string {
  const how = distance < 0.3 ? 'is' : distance < 1 ? 'is part of' : 'is kept under';
  return `"${topic.text}" ${how} "${label.text}"`;
}

/** Labels whose own subjects lead to the topic's: parts of it, to be offered but never taken. */
function partDistance(label: Label, topics: readonly Topic[]): number {
  const starts = label.reading.parts.flatMap((part) =>
    part.senses.map(({ subject }) => ({ id: subject, distance: 0 })),
  );
  const ways = distancesFrom(starts, LIMIT);
  const wanted = topics.flatMap((topic) =>
    [...topic.distances].filter(([, far]) => far === 0).map(([id]) => id),
  );
  return Math.min(...wanted.map((id) => (ways.get(id) ?? Number.POSITIVE_INFINITY) + LIMIT));
}

function nearestThree(labels: readonly Label[], topics: readonly Topic[]) {
  return labels
    .map((label) => ({
      label,
      far: Math.min(
        bestFit(label, topics, true)?.distance ?? Number.POSITIVE_INFINITY,
        partDistance(label, topics),
      ),
    }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((one, other) => one.far - other.far || one.label.index - other.label.index)
    .slice(0, 3)
    .map(({ label: { index, text } }) => ({ index, text }));
}

/** The label names the topic or plainly includes it, more than only being where an office would keep it. */
function isNamed(fit: Fit | null): boolean {
  return fit !== null && fit.distance < 1;
}

function plainestCatchAll(labels: readonly Label[]): Label | undefined {
  return labels
    .filter(({ reading }) => reading.catchAll !== null && !reading.request)
    .sort(
      (one, other) => (one.reading.catchAll ?? 0) - (other.reading.catchAll ?? 0) || one.index - other.index,
    )[0];
}

/**
 * The option of an office's topic list for a letter.
 *
 * In: the options as the page has them, and the letter's topics in plain words, the best first. Out: a
 * certain match; else the office's own catch-all ("Other"); else none, with up to three options that come
 * nearest for the person to choose from. Where the subject stands in the list under sides only ("Pro ...",
 * "Against ..."), the person chooses too. Requests to the office (casework, flags, tours ...), labels that
 * take a side and disabled options are never taken. Never throws. docs/topics.md explains the rules.
 */
export function chooseTopic(options: readonly Option[], topics: readonly string[]): TopicChoice {
  const wanted = readTopics(topics);
  const all = options
    .map((option, index) => ({ option, index }))
    .filter(({ option }) => !option.disabled && !isPlaceholderOption(option))
    .map(({ option, index }) => ({ index, text: option.text, reading: readLabel(option.text) }));
  const labels = all.filter(({ reading }) => reading.catchAll === null && !reading.request);
  let best: Fit | null = null;
  for (const label of labels) {
    const fit = bestFit(label, wanted, false);
    if (fit !== null && fit.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = fit;
  }
  const sided = labels.some((label) => label.reading.side && isNamed(bestFit(label, wanted, true)));
  if (sided && !isNamed(best)) return { kind: 'none', nearest: nearestThree(labels, wanted) };
  if (best !== null) return { kind: 'match', index: best.label.index, why: reason(best) };
  const catchAll = plainestCatchAll(all);
  const hasParts = labels.some((label) => partDistance(label, wanted.slice(0, 1)) < LIMIT + 1);
  if (catchAll !== undefined && topics.length > 0 && !hasParts) {
    return { kind: 'catch-all', index: catchAll.index, why: `the office's "${catchAll.text}"` };
  }
  return { kind: 'none', nearest: nearestThree(labels, wanted) };
}

/** Ids of subjects that the vocabulary's kinship names without knowing them; empty when it is sound. */
export function unknownKin(): readonly string[] {
  const { subjects } = topicVocabulary();
  return [...subjects.values()].flatMap((subject) =>
    subject.kin
      .filter((kin) => !subjects.has(kin.id) || !(kin.distance > 0))
      .map((kin) => `${subject.id} > ${kin.id}`),
  );
}
