import { plainWords } from '@/domain/form/choices/option-text';
import { distancesFrom, MATCH_LIMIT } from './topic-distance';
import { findPhrases, vocabularyWords, vocabularyWordsOf } from './topic-phrases';
import { catchAllRank, isRequestLabel, takesSide } from './topic-refusal';
import { type Sense, topicVocabulary } from './topic-vocabulary';
import { tellingWords } from './topic-words';

/** A part of a label that names a subject. */
interface LabelPart {
  readonly senses: readonly Sense[];
  /** It comes before " - ": the label covers one part of this subject. */
  readonly narrowed: boolean;
}

/** How a label of a topic list was read. */
export interface LabelReading {
  readonly parts: readonly LabelPart[];
  /** Words not understood, which may change what the label means. */
  readonly unknown: number;
  /** Words that change no subject but may narrow it: "Tax reform". */
  readonly light: number;
  /** How clearly it is the office's catch-all: 0 is clearest; null for other labels. */
  readonly catchAll: 0 | 1 | 2 | null;
  /** A request to the office, which never matches a letter. */
  readonly request: boolean;
  /** It takes a side, so it matches only a letter with the same words. */
  readonly side: boolean;
  /** The words that distinguish the label from others, joined by spaces. */
  readonly words: string;
}

const DASH = /\s+[-\u2013\u2014]+\s+|-{2,}|:\s/;

function partsOf(words: readonly string[], narrowed: boolean) {
  const reading = findPhrases(words);
  return {
    parts: reading.found.map(({ senses }) => ({ senses, narrowed })),
    unknown: reading.unknown.length,
    light: tellingWords(reading.light).length,
  };
}

/**
 * "Conservation (Forest, Wildlife)": the brackets hold parts of the subject before them. Words in them that lead to
 * another subject ("Public health (education)") are no answer for that subject. Null without such brackets.
 */
function examplesOf(text: string) {
  const [, head = '', inner = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(text) ?? [];
  const [before, within] = [partsOf(vocabularyWords(head), false), partsOf(vocabularyWords(inner), false)];
  if (before.parts.length === 0 || within.parts.length === 0) return null;
  const heads = before.parts.flatMap(({ senses }) => senses.map(({ subject }) => subject));
  const isNear = (subject: string) => heads.some((id) => near(subject, id) || near(id, subject));
  const parts = within.parts.map(({ senses, narrowed }) => ({
    senses: senses.map(({ subject, part }) => ({ subject, part: part || !isNear(subject) })),
    narrowed,
  }));
  return {
    parts: [...before.parts, ...parts],
    unknown: before.unknown,
    light: before.light,
  };
}

function near(from: string, to: string): boolean {
  return distancesFrom([{ id: from, distance: 0 }], MATCH_LIMIT).has(to);
}

/** Some offices' lists are capital-letter codes: "JUD", "SM.BUS". */
function codeSubject(text: string): string | undefined {
  const code = text.trim();
  return /^[A-Z][A-Z.]{1,8}$/.test(code) ? topicVocabulary().codes.get(code.toLowerCase()) : undefined;
}

/** Reads a label by the vocabulary. Linear in its length. */
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
    return { parts: [{ senses, narrowed: false }], unknown: 0, light: 0, ...about };
  }
  // Read "Education - Higher Ed" as a whole first: the vocabulary may know it.
  const whole = partsOf(all, false);
  const inside = examplesOf(text);
  if (inside !== null) return { ...inside, ...about };
  if (whole.parts.length < 2 || !DASH.test(text)) return { ...whole, ...about };
  const [head = '', ...rest] = text.split(DASH);
  const before = partsOf(vocabularyWords(head), true);
  const after = partsOf(vocabularyWords(rest.join(' / ')), false);
  const narrowed = after.parts.length + after.unknown > 0;
  const parts = [...before.parts.map((part) => ({ ...part, narrowed })), ...after.parts];
  const light = before.light + after.light;
  return { parts, unknown: before.unknown + after.unknown, light, ...about };
}

/** True for a subject of legislation, or for a request that offices keep in the same list. */
export function isSubjectLabel(text: string): boolean {
  const { parts, unknown, request } = readLabel(text);
  return request || (parts.length > 0 && unknown < 2);
}
