import { plainWords } from './normalize';

const MOST_LENGTH = 160;
const LETTER_TO = /^(?:an? )?(?:open )?letter (?:to|for|on|about|urging|asking)\b/;
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so than that the to up us via vs with your our'.split(
    ' ',
  ),
);

/**
 * Whether a line is plainly the title of a letter: "Letter To ...", or a heading with its words in capitals and
 * no full stop.
 */
export function isHeading(line: string): boolean {
  if (line.length > MOST_LENGTH || /[.,:;?]$/.test(line)) return false;
  const words = line.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.length < 2) return false;
  if (LETTER_TO.test(plainWords(line))) return true;
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const capital = telling.filter((word) => /^["\u201c(]?[\p{Lu}\d]/u.test(word)).length;
  return words.length >= 3 && capital >= telling.length * 0.75;
}

/** The part of "Letter to ... - What It Is About" that would do as a subject; null where there is none. */
export function subjectWithin(heading: string): string | null {
  if (!LETTER_TO.test(plainWords(heading))) return null;
  const dash = / [-\u2013\u2014] |: /.exec(heading);
  const rest = dash ? heading.slice(dash.index + dash[0].length).trim() : '';
  return rest.split(' ').length >= 2 ? rest : null;
}

/** "Letter to the House on Clean Rivers": a title whose words say so themselves. */
export function isLetterTitle(line: string): boolean {
  return line.length <= MOST_LENGTH && LETTER_TO.test(plainWords(line));
}

/** A line that says what the letter is about. */
export interface SubjectLine {
  /** "Subject: " */
  readonly label: string;
  /** Empty where the subject stands on the next line. */
  readonly value: string;
}

const LABEL =
  /^(?:(?:suggested |sample |proposed |message |email |e-mail |letter |your )?subject(?: line)?|re|ref|regarding|in re)[ \t]?(?::|\u2013|\u2014|- )[ \t]?/i;
const LABEL_ALONE =
  /^(?:(?:suggested |sample |message |email |e-mail |letter |your )?subject(?: line)?)[:*]?$/i;
/** Marks of replies and forwards that mail programs put before a subject. */
const FORWARDED = /^(?:fwd?|re|aw|wg) ?: ?/i;
/** A subject is one line; what is longer is a text that has lost its line ends. */
const MOST_SUBJECT = 300;

/** Reads "Subject: ...", "RE: ...", "Message subject"; null for every other line. */
export function readSubjectLine(line: string): SubjectLine | null {
  if (line.length > MOST_SUBJECT + 30) return null;
  if (LABEL_ALONE.test(line)) return { label: line, value: '' };
  const label = LABEL.exec(line)?.[0];
  if (label === undefined) return null;
  let value = line.slice(label.length).trim();
  for (let mark = FORWARDED.exec(value); mark; mark = FORWARDED.exec(value))
    value = value.slice(mark[0].length);
  return value.length > MOST_SUBJECT ? null : { label, value };
}
