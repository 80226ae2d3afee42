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
