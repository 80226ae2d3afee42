import { isPlaceholderOption, type Option, plainText } from '@/domain/form/choices/option-text';
import { isLegislationTopic, legislationDistance } from './legislation-topic';
import { type Distances, distancesFrom, MATCH_LIMIT, subjectsOfTopic } from './topic-distance';
import { type LabelReading, readLabel } from './topic-label';
import { vocabularyWords } from './topic-phrases';
import { topicVocabulary } from './topic-vocabulary';
import { isLightWord, tellingWords } from './topic-words';

export type TopicChoice =
  | { readonly kind: 'match' | 'catch-all'; readonly index: number; readonly why: string }
  | { readonly kind: 'none'; readonly nearest: readonly { readonly index: number; readonly text: string }[] };

/** Later topics are already substitutes, so their kin must be closer. */
const LATER_LIMIT = 2;
/** Cost for each position further down the letter's list of topics. */
const POSITION_COST = 0.3;
/** Costs: a word not understood, an unrelated subject in the label, a narrowed subject. */
const UNKNOWN_WORD_COST = 1.2;
const UNRELATED_COST = 0.25;
const NARROWED_COST = 1.5;
const COVERED_BONUS = 0.15;
/** A light word beside the subject ("reform", "expansion") may make it narrower than the plain subject. */
const LIGHT_WORD_COST = 0.04;
/** The very words of the first topic come before anything else; those of a later one not before an earlier topic. */
const EXACT_BONUS = 0.29;
/** A group of people as a later topic says little, so the label has to name it. */
const VAGUE_LATER_LIMIT = 1;
/** "Child adoption" is about adoption; the group of people beside it says less. */
const VAGUE_BESIDE_COST = 1.5;
/** A label for a part of the subject is offered but never taken. */
const PART_COST = 3.5;
/** The greatest distance at which a label is still offered to the person. */
const OFFER_LIMIT = 7;

interface Topic {
  readonly text: string;
  readonly plain: string;
  readonly words: string;
  readonly distances: Distances;
  /** It names only a group of people or a place. */
  readonly vague: boolean;
  /** It means legislation as such. */
  readonly legislation: boolean;
  readonly place: number;
}

interface Label {
  readonly index: number;
  readonly text: string;
  readonly plain: string;
  readonly reading: LabelReading;
}

interface Fit {
  readonly label: Label;
  readonly topic: Topic;
  /** Distance of subject and label. It decides whether they match. */
  readonly distance: number;
  /** Distance plus the topic's position. It decides which match is best. */
  readonly cost: number;
}

function readTopics(topics: readonly string[]): readonly Topic[] {
  const { subjects } = topicVocabulary();
  return topics.map((text, place) => {
    const starts = subjectsOfTopic(text);
    return {
      text,
      plain: plainText(text),
      words: tellingWords(vocabularyWords(text)).join(' '),
      distances: distancesFrom(starts, OFFER_LIMIT),
      vague: starts.length > 0 && starts.every(({ id }) => subjects.get(id)?.vague === true),
      legislation: isLegislationTopic(text),
      place,
    };
  });
}

/** `anySide` includes labels that take a side, which are only offered to the person. */
function distanceOf(reading: LabelReading, topic: Topic, anySide: boolean): number {
  const same = topic.words !== '' && topic.words === reading.words;
  if (same) return 0;
  if (reading.side && !anySide) return Number.POSITIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  let beside = 0;
  const covered = new Set<string>();
  const hasClear = reading.parts.some((part) => !isVague(part));
  for (const part of reading.parts) {
    let distance = Number.POSITIVE_INFINITY;
    for (const { subject, part: less } of part.senses) {
      const far = topic.distances.get(subject) ?? Number.POSITIVE_INFINITY;
      distance = Math.min(distance, less ? far + PART_COST : far);
      if (far < 0.5 && !less && !part.narrowed) covered.add(subject);
    }
    if (part.narrowed) distance += NARROWED_COST;
    if (hasClear && isVague(part)) distance += VAGUE_BESIDE_COST;
    nearest = Math.min(nearest, distance);
    if (distance > OFFER_LIMIT) beside += 1;
  }
  const also = Math.min(Math.max(covered.size - 1, 0), 1.5) * COVERED_BONUS;
  const narrower = Math.min(reading.light, 2) * LIGHT_WORD_COST;
  return (
    nearest + reading.unknown * UNKNOWN_WORD_COST + Math.min(beside, 3) * UNRELATED_COST + narrower - also
  );
}

/** It names only a group of people or a place. */
function isVague({ senses }: LabelReading['parts'][number]): boolean {
  const { subjects } = topicVocabulary();
  return senses.every(({ subject }) => subjects.get(subject)?.vague === true);
}

/** A topic that the vocabulary does not know may still occur word for word in a label. */
function literalDistance(reading: LabelReading, topic: Topic): number {
  if (topic.distances.size > 0 || topic.words === '' || reading.side) return Number.POSITIVE_INFINITY;
  const wanted = topic.words.split(' ');
  if (wanted.every(isLightWord)) return Number.POSITIVE_INFINITY;
  const words = reading.words.split(' ');
  const has = wanted.every((word) => words.includes(word));
  return has ? 0.4 + (words.length - wanted.length) : Number.POSITIVE_INFINITY;
}

function asLegislation(topic: Topic, label: Label): number {
  const distance = topic.legislation ? legislationDistance(topic.text, label.text) : null;
  return distance ?? Number.POSITIVE_INFINITY;
}

function bestFit(label: Label, topics: readonly Topic[], wide: boolean): Fit | null {
  let best: Fit | null = null;
  for (const topic of topics) {
    const isExact = topic.plain !== '' && topic.plain === label.plain;
    const found = Math.min(
      distanceOf(label.reading, topic, wide),
      literalDistance(label.reading, topic),
      asLegislation(topic, label),
    );
    const distance = isExact ? (topic.place === 0 ? -EXACT_BONUS : 0) : found;
    const cost = distance + topic.place * POSITION_COST;
    const later = topic.vague ? VAGUE_LATER_LIMIT : LATER_LIMIT;
    const limit = topic.place === 0 ? MATCH_LIMIT : later;
    if (distance <= (wide ? OFFER_LIMIT : limit) && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { label, topic, distance, cost };
  }
  return best;
}

function reason({ topic, label, distance }: Fit): string {
  const how = distance < 0.3 ? 'is' : distance < 1 ? 'is part of' : 'is kept under';
  return `"${topic.text}" ${how} "${label.text}"`;
}

/** Distance to labels whose own subjects lead to the topic's. They are parts of it, offered but never taken. */
function partDistance(label: Label, topics: readonly Topic[]): number {
  const starts = label.reading.parts.flatMap((part) =>
    part.senses.map(({ subject }) => ({ id: subject, distance: 0 })),
  );
  const ways = distancesFrom(starts, MATCH_LIMIT);
  const wanted = topics.flatMap((topic) =>
    [...topic.distances].filter(([, far]) => far === 0).map(([id]) => id),
  );
  return Math.min(...wanted.map((id) => (ways.get(id) ?? Number.POSITIVE_INFINITY) + MATCH_LIMIT));
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

/** The label names the topic or plainly includes it; it is not merely where an office would file it. */
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
 * Chooses the option of an office's topic list for a letter.
 *
 * Takes the page's options and the letter's topics in plain words, best first. Returns a certain match, else the
 * office's own catch-all ("Other"), else up to three nearest options for the person to choose from. The person also
 * chooses if the list has the subject only with a side ("Pro ...", "Against ..."). Requests to the office (casework,
 * flags, tours ...), labels that take a side and disabled options are never taken. docs/topics.md has the rules.
 * See docs/decisions/006.
 */
export function chooseTopic(options: readonly Option[], topics: readonly string[]): TopicChoice {
  const wanted = readTopics(topics);
  const all = options
    .map((option, index) => ({ option, index }))
    .filter(({ option }) => !option.disabled && !isPlaceholderOption(option))
    .map(({ option: { text }, index }) => ({
      index,
      text,
      plain: plainText(text),
      reading: readLabel(text),
    }));
  const isNamedBy = (label: Label) =>
    wanted.some((topic) => topic.plain === label.plain || Number.isFinite(asLegislation(topic, label)));
  const labels = all.filter(
    (label) => !label.reading.request && (label.reading.catchAll === null || isNamedBy(label)),
  );
  let best: Fit | null = null;
  for (const label of labels) {
    const fit = bestFit(label, wanted, false);
    if (fit !== null && fit.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = fit;
  }
  const sided = labels.some((label) => label.reading.side && isNamed(bestFit(label, wanted, true)));
  if (sided && !isNamed(best)) return { kind: 'none', nearest: nearestThree(labels, wanted) };
  if (best !== null) return { kind: 'match', index: best.label.index, why: reason(best) };
  const catchAll = plainestCatchAll(all);
  const hasParts = labels.some((label) => partDistance(label, wanted.slice(0, 1)) < MATCH_LIMIT + 1);
  if (catchAll !== undefined && topics.length > 0 && !hasParts) {
    return { kind: 'catch-all', index: catchAll.index, why: `the office's "${catchAll.text}"` };
  }
  return { kind: 'none', nearest: nearestThree(labels, wanted) };
}

/** Kin in the vocabulary that refer to unknown subjects; empty if the vocabulary is sound. */
export function unknownKin(): readonly string[] {
  const { subjects } = topicVocabulary();
  return [...subjects.values()].flatMap((subject) =>
    subject.kin
      .filter((kin) => !subjects.has(kin.id) || !(kin.distance > 0))
      .map((kin) => `${subject.id} > ${kin.id}`),
  );
}
