import { textParts } from '../text-parts';
import { FIXED_PAIRS, SELVES, STANCES, TITLES } from './support-or-oppose';

/** A place where a text offers several words, one of which is to be chosen. */
export interface Alternatives {
  readonly start: number;
  readonly end: number;
  readonly options: readonly string[];
  /** Null if the person has to choose. */
  readonly proposed: number | null;
}

const WORD_CHARACTER = /[\p{L}\p{N}'\u2019_.:@%&=?#~-]/u;
/** Longest word on either side of a slash. */
const LONGEST_WORD = 40;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** The words around a slash and any further ones ("parent/teacher/student"). A slash may have spaces around it. */
function runAt(text: string, slash: number): Run | null {
  const skip = (at: number, step: 1 | -1) => (text[at] === ' ' ? at + step : at);
  let start = skip(slash - 1, -1) + 1;
  const leftEnd = start;
  while (leftEnd - start <= LONGEST_WORD && WORD_CHARACTER.test(text[start - 1] ?? '')) start--;
  const words = [text.slice(start, leftEnd)];
  let end = slash;
  while (text[skip(end, 1)] === '/' && words.length <= 6) {
    const from = skip(skip(end, 1) + 1, 1);
    let to = from;
    while (to - from <= LONGEST_WORD && WORD_CHARACTER.test(text[to] ?? '')) to++;
    while (to > from && /[.:?]/.test(text[to - 1] ?? '')) to--;
    words.push(text.slice(from, to));
    end = to;
  }
  // A path or an address has further slashes.
  if (text[start - 1] === '/' || text[end] === '/') return null;
  return { start, end, words };
}

/** Extends a run by the word that belongs to a side: "vote for/vote against", "do/do not". */
function withNeighbors(text: string, run: Run): Run {
  const [first = '', second = ''] = run.words;
  if (run.words.length !== 2) return run;
  let { start, end } = run;
  const after = /^ [\p{L}]{2,20}/u.exec(text.slice(end, end + 22))?.[0] ?? '';
  const verb = second.toLowerCase();
  const goesOn =
    (verb === 'vote' && STANCES.has(after.trim())) ||
    (['do', 'am', 'will'].includes(verb) && after === ' not');
  if (goesOn) end += after.length;
  if (verb === 'vote' && text.slice(start - 5, start).toLowerCase() === 'vote ') start -= 5;
  return { start, end, words: [text.slice(start, run.start) + first, second + (goesOn ? after : '')] };
}

function judge(text: string, run: Run): Alternatives | null {
  const { start, end, words } = withNeighbors(text, run);
  const plain = run.words.map((word) => word.toLowerCase());
  const whole = text.slice(start, end);
  if (words.length > 5 || FIXED_PAIRS.has(plain.join('/'))) return null;
  if (!run.words.every((word) => /^[\p{L}][\p{L}'\u2019-]*$/u.test(word))) return null;
  if (plain.every((word) => TITLES.has(word))) {
    const options = ['< Member Title >', ...words, whole];
    return { start, end, options, proposed: 0 };
  }
  if (plain.every((word) => STANCES.has(word))) return { start, end, options: words, proposed: null };
  if (plain.every((word) => SELVES.has(word))) {
    return { start, end, options: [...words, whole], proposed: null };
  }
  const isPlainPair = plain.every((word, index) => word.length > 1 && word === run.words[index]);
  if (!isPlainPair || whole.includes(' ')) return null;
  return { start, end, options: [...words, whole], proposed: words.length };
}

/**
 * The slash alternatives in a text ("I support/oppose this bill"), in order. Fixed phrases, dates, fractions,
 * addresses and abbreviations do not count. If both words may be meant ("farmers/ranchers"), the person can choose,
 * and the text stays by default.
 */
export function slashAlternatives(text: string): readonly Alternatives[] {
  if (!text.includes('/')) return [];
  const found: Alternatives[] = [];
  let offset = 0;
  for (const part of textParts(text)) {
    const from = offset;
    offset += part.text.length;
    if (part.kind !== 'words') continue;
    let at = part.text.indexOf('/');
    while (at !== -1) {
      const run = runAt(part.text, at);
      const one = run && judge(part.text, run);
      if (one) found.push({ ...one, start: from + one.start, end: from + one.end });
      at = part.text.indexOf('/', Math.max(at + 1, run?.end ?? 0));
    }
  }
  return found;
}
