import { plainWords } from './normalize';

const LONGEST_LINE = 160;
const LETTER_TO = /^(?:an? )?(?:open )?letter (?:to|for|on|about|urging|asking)\b/;
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so than that the to up us via vs with your our'.split(
    ' ',
  ),
);

/** Whether a line is a letter's title: "Letter To ...", or capitalized words without a final period. */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST_LINE || /[.,:;?]$/.test(line)) return false;
  const words = line.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.length < 2) return false;
  if (LETTER_TO.test(plainWords(line))) return true;
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const capital = telling.filter((word) => /^["\u201c(]?[\p{Lu}\d]/u.test(word)).length;
  return words.length >= 3 && capital >= telling.length * 0.75;
}

/** The part of "Letter to ... - What It Is About" that could be the subject, or null. */
export function subjectWithin(heading: string): string | null {
  if (!LETTER_TO.test(plainWords(heading))) return null;
  const dash = / [-\u2013\u2014] |: /.exec(heading);
  const rest = dash ? heading.slice(dash.index + dash[0].length).trim() : '';
  return rest.split(' ').length >= 2 ? rest : null;
}

/** "Letter to the House on Clean Rivers": the words themselves say that it is a title. */
export function isLetterTitle(line: string): boolean {
  return line.length <= LONGEST_LINE && LETTER_TO.test(plainWords(line));
}

/** A line that names the letter's subject. */
export interface SubjectLine {
  /** "Subject: " */
  readonly label: string;
  /** Empty if the subject is on the next line. */
  readonly value: string;
}

const LABEL =
  /^(?:(?:suggested |sample |proposed |message |email |e-mail |letter |your )?subject(?: line)?|re|ref|regarding|in re)[ \t]?(?::|\u2013|\u2014|- )[ \t]?/i;
const LABEL_ALONE =
  /^(?:(?:suggested |sample |message |email |e-mail |letter |your )?subject(?: line)?)[:*]?$/i;
/** Reply and forward marks that mail programs put before a subject. */
const FORWARDED = /^(?:fwd?|re|aw|wg) ?: ?/i;
/** A longer subject is a text that lost its line breaks. */
const LONGEST_SUBJECT = 300;

/** Reads "Subject: ...", "RE: ...", "Message subject"; null for any other line. */
export function readSubjectLine(line: string): SubjectLine | null {
  if (line.length > LONGEST_SUBJECT + 30) return null;
  if (LABEL_ALONE.test(line)) return { label: line, value: '' };
  const label = LABEL.exec(line)?.[0];
  if (label === undefined) return null;
  let value = line.slice(label.length).trim();
  for (let mark = FORWARDED.exec(value); mark; mark = FORWARDED.exec(value))
    value = value.slice(mark[0].length);
  return value.length > LONGEST_SUBJECT ? null : { label, value };
}
