import {
  ECONOMY_SUBJECTS,
  LAW_SUBJECTS,
  NATURE_SUBJECTS,
  SOCIETY_SUBJECTS,
  WORLD_SUBJECTS,
} from './topic-subjects';
import { topicWords } from './topic-words';

/**
 * The vocabulary of subjects of legislation (docs/topics.md), read from lines of
 *
 *   id=Name: phrase, phrase; part, part > kin distance, ~kin distance
 *
 * The name is also a phrase. A part covers less than the subject: a letter about it is a letter about the subject,
 * but a label that says no more ("Chemical safety") does not cover the subject (the environment). `one+two` is a
 * phrase in any word order (topics only). `#code` is an office's capital-letter code. Kin are subjects whose label
 * is right if the list has none for this one. Their distance is below 1 if they plainly include it, 1 to 2 if
 * offices file it there, up to MATCH_LIMIT if the list has nothing better. Distances add up. Only kin below 1 lead to
 * their own kin; those with `~` never do and apply to the subject alone. A leading `*` marks a group of people or a
 * place, which says less about a letter than any other subject in the same words.
 */
interface Subject {
  readonly id: string;
  readonly name: string;
  readonly vague: boolean;
  readonly kin: readonly Kin[];
}

interface Kin {
  readonly id: string;
  readonly distance: number;
  /** It applies to the subject itself, not to subjects that lead here. */
  readonly own: boolean;
  /** Its own kin are also kin of the subject. */
  readonly leadsOn: boolean;
}

/** A subject that a phrase names. Most phrases name one. */
export interface Sense {
  readonly subject: string;
  /** The phrase covers only a part of the subject. */
  readonly part: boolean;
}

interface AnyOrder {
  readonly words: readonly string[];
  readonly subject: string;
}

export interface Vocabulary {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Keyed by words joined with spaces, as `topicWords` returns them. */
  readonly phrases: ReadonlyMap<string, readonly Sense[]>;
  readonly longestPhrase: number;
  readonly anyOrder: readonly AnyOrder[];
  /** Keyed by lower-case code. */
  readonly codes: ReadonlyMap<string, string>;
  /** Every word that occurs in a phrase. */
  readonly words: ReadonlySet<string>;
  /** The longer words by first letter, for correcting slips. */
  readonly wordsByLetter: ReadonlyMap<string, readonly string[]>;
}

function readKin(text: string): readonly Kin[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', distance = ''] = part.split(' ');
      return {
        id: name.replace('~', ''),
        distance: Number(distance),
        own: name.startsWith('~'),
        leadsOn: !name.startsWith('~') && Number(distance) < 1,
      };
    });
}

class Builder {
  readonly subjects = new Map<string, Subject>();
  readonly phrases = new Map<string, Sense[]>();
  readonly anyOrder: AnyOrder[] = [];
  readonly codes = new Map<string, string>();
  readonly words = new Set<string>();
  longestPhrase = 1;

  addLine(line: string): void {
    const [head = '', kin = ''] = line.split('>');
    const [title = '', phrases = ''] = head.split(':');
    const [marked = '', name = ''] = title.split('=').map((part) => part.trim());
    const id = marked.replace('*', '');
    this.subjects.set(id, { id, name, vague: marked.startsWith('*'), kin: readKin(kin) });
    const [whole = '', parts = ''] = phrases.split(';');
    for (const phrase of [name, ...whole.split(',')]) this.addPhrase(id, phrase.trim(), false);
    for (const phrase of parts.split(',')) this.addPhrase(id, phrase.trim(), true);
  }

  private addPhrase(id: string, phrase: string, part: boolean): void {
    if (phrase.startsWith('#')) {
      this.codes.set(phrase.slice(1), id);
      return;
    }
    if (phrase.includes('+')) {
      this.anyOrder.push({ words: phrase.split('+').flatMap(topicWords), subject: id });
      return;
    }
    const words = topicWords(phrase);
    if (words.length === 0) return;
    const key = words.join(' ');
    const senses = this.phrases.get(key) ?? [];
    if (!senses.some((sense) => sense.subject === id))
      this.phrases.set(key, [...senses, { subject: id, part }]);
    this.longestPhrase = Math.max(this.longestPhrase, words.length);
    for (const word of words) this.words.add(word);
  }
}

function byLetter(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 5) continue;
    const letter = word.charAt(0);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [word]);
    else group.push(word);
  }
  return groups;
}

function build(): Vocabulary {
  const builder = new Builder();
  for (const text of [LAW_SUBJECTS, ECONOMY_SUBJECTS, SOCIETY_SUBJECTS, NATURE_SUBJECTS, WORLD_SUBJECTS]) {
    for (const line of text.split('\n')) if (line !== '') builder.addLine(line);
  }
  const { subjects, phrases, longestPhrase, anyOrder, codes, words } = builder;
  return { subjects, phrases, longestPhrase, anyOrder, codes, words, wordsByLetter: byLetter(words) };
}

let built: Vocabulary | null = null;

/** The vocabulary, parsed on first use. */
export function topicVocabulary(): Vocabulary {
  built ??= build();
  return built;
}
