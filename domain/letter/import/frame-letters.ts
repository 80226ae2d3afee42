import { bracketParts } from './bracket-forms';
import { readSigner } from './closing-line';
import { isHeading } from './heading-line';
import { findEnding } from './letter-ending';
import { judgeBracket } from './placeholder-judgement';
import type { SalutationLine } from './salutation-line';
import type { SourceLine } from './source-lines';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH} \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)$`,
  'i',
);
const ADDRESS =
  /^(?:the )?hon(?:orable|\.)? |^(?:to|from|via|attn|attention|cc):? |\b(?:united states|u\.s\.) (?:senate|house of representatives|congress|department of justice)\b|\b(?:senate|house) office building\b|\bwashington,? d\.?c\.?\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?$|^office of |^p\.? ?o\.? box /i;
const LONGEST_LINE = 70;

function isOnlyDetails(line: string): boolean {
  const parts = bracketParts(line, (part) => judgeBracket(part, line) !== null);
  return parts.length > 0 && readSigner(line) === 'own';
}

/**
 * Whether a group of lines above a salutation is the head of a paper letter: a date, or the office's or sender's
 * address. Contact forms ask for these themselves.
 */
function isLetterhead(lines: readonly string[]): boolean {
  if (lines.length === 0 || lines.length > 10) return false;
  if (
    lines.some((line) => line.length > LONGEST_LINE || /[.!?]$/.test(line.replace(/\b[A-Z]\.[A-Z]\.$/, '')))
  )
    return false;
  return lines.some((line) => DATE.test(line) || ADDRESS.test(line) || isOnlyDetails(line));
}

/** The line numbers of a letter's parts. Ends are exclusive. */
export interface LetterFrame {
  /** First line of its head: subject, heading, letterhead or salutation. */
  readonly from: number;
  readonly to: number;
  /** The subject's line, below its label if the label is on a separate line. */
  readonly subjectAt: number | null;
  /** The line of the subject's label. */
  readonly subjectLabelAt: number | null;
  readonly headingAt: number | null;
  readonly letterhead: readonly (readonly [number, number])[];
  readonly salutationAt: number | null;
  readonly body: readonly [number, number];
  readonly closingAt: number | null;
  readonly signature: readonly [number, number] | null;
}

type Head = Pick<LetterFrame, 'from' | 'subjectAt' | 'subjectLabelAt' | 'headingAt' | 'letterhead'>;

const isSkipped = (line: SourceLine | undefined) =>
  line?.mark.kind === 'blank' || line?.mark.kind === 'furniture';

/** The next line upwards that is neither blank nor boilerplate, or `floor - 1`. */
function above(lines: readonly SourceLine[], from: number, floor: number): number {
  let at = from;
  while (at >= floor && isSkipped(lines[at])) at--;
  return at;
}

/** The first line of the group of text lines that ends at `last`. */
function groupStart(lines: readonly SourceLine[], last: number, floor: number): number {
  let start = last;
  while (start > floor && lines[start - 1]?.mark.kind === 'words') start--;
  return start;
}

/** The line of a label ("Message subject") above its value, or null. */
function labelAbove(lines: readonly SourceLine[], valueAt: number, floor: number): number | null {
  let at = valueAt - 1;
  while (at >= floor && lines[at]?.mark.kind === 'blank') at--;
  const mark = at >= floor ? lines[at]?.mark : undefined;
  return mark?.kind === 'subject' && mark.subject.value === '' ? at : null;
}

/** Looks upwards from a salutation for subject, heading and letterhead. Stops at any other text. */
function findHead(lines: readonly SourceLine[], floor: number, salutationAt: number): Head {
  const letterhead: [number, number][] = [];
  let from = salutationAt;
  let subjectAt: number | null = null;
  let subjectLabelAt: number | null = null;
  let headingAt: number | null = null;
  for (let at = above(lines, from - 1, floor); at >= floor; at = above(lines, from - 1, floor)) {
    const mark = lines[at]?.mark;
    const isSubject = mark?.kind === 'subject' && mark.subject.value !== '';
    if (subjectAt === null && isSubject) {
      from = subjectAt = subjectLabelAt = at;
      continue;
    }
    if (mark?.kind !== 'words') break;
    const start = groupStart(lines, at, floor);
    const label = start === at && subjectAt === null ? labelAbove(lines, at, floor) : null;
    if (label !== null) {
      subjectAt = at;
      from = subjectLabelAt = label;
      continue;
    }
    const group = lines.slice(start, Math.min(at + 1, start + 12)).map(({ text }) => text);
    if (isLetterhead(group)) letterhead.push([start, at + 1]);
    else if (group.length === 1 && headingAt === null && subjectAt === null && isHeading(group[0] ?? '')) {
      headingAt = at;
    } else break;
    from = start;
  }
  return { from, subjectAt, subjectLabelAt, headingAt: subjectAt === null ? headingAt : null, letterhead };
}

/** A subject in the first line below the salutation ("Dear Senator:", "Re: S. 5"). */
function subjectBelow(lines: readonly SourceLine[], from: number, to: number): number | null {
  let at = from;
  while (at < to && isSkipped(lines[at])) at++;
  const mark = lines[at]?.mark;
  return at < to && mark?.kind === 'subject' && mark.subject.value !== '' ? at : null;
}

const GRADES: readonly ((salutation: SalutationLine) => boolean)[] = [
  ({ to, isBare }) => to === 'office' && !isBare,
  ({ to }) => to === 'person',
  ({ isBare }) => isBare,
  () => true,
];

/** The greeting lines of the best available grade. Two in a row without text between them count once. */
function salutationLines(lines: readonly SourceLine[]): readonly number[] {
  const all = lines.flatMap(({ mark }, index) =>
    mark.kind === 'salutation' ? [{ index, salutation: mark.salutation }] : [],
  );
  const grade = GRADES.find((fits) => all.some(({ salutation }) => fits(salutation)));
  const best = all.filter(({ salutation }) => grade?.(salutation) === true);
  return best
    .filter(({ index }, place) => {
      const previous = best[place - 1];
      if (previous?.salutation.rest !== '') return true;
      return lines.slice(previous.index + 1, index).some((line) => line.mark.kind === 'words');
    })
    .map(({ index }) => index);
}

function withoutSalutation(lines: readonly SourceLine[]): LetterFrame {
  const at = lines.findIndex(({ mark }) => mark.kind === 'subject');
  const label = lines[at]?.mark;
  const first = lines.findIndex((line) => !isSkipped(line));
  let head: Head = {
    from: Math.max(first, 0),
    subjectAt: null,
    subjectLabelAt: null,
    headingAt: null,
    letterhead: [],
  };
  let bodyFrom = head.from;
  if (label?.kind === 'subject') {
    let subjectAt: number | null = at;
    if (label.subject.value === '') {
      const below = lines.findIndex((line, index) => index > at && line.mark.kind !== 'blank');
      const isValue = lines[below]?.mark.kind === 'words' && (lines[below]?.text.length ?? 0) <= 300;
      subjectAt = isValue ? below : null;
    }
    head = { ...head, from: at, subjectAt, subjectLabelAt: subjectAt === null ? null : at };
    bodyFrom = (subjectAt ?? at) + 1;
  } else if (isHeading(lines[first]?.text ?? '') && isSkipped(lines[first + 1])) {
    head = { ...head, headingAt: first };
    bodyFrom = first + 1;
  }
  const ending = findEnding(lines, bodyFrom, lines.length);
  return { ...head, ...ending, salutationAt: null, body: [bodyFrom, ending.bodyTo] };
}

/** Finds the letters in the lines of a text, in order. */
export function frameLetters(lines: readonly SourceLine[]): readonly LetterFrame[] {
  if (lines.every(isSkipped)) return [];
  const greetings = salutationLines(lines);
  if (greetings.length === 0) return [withoutSalutation(lines)];
  const frames: LetterFrame[] = [];
  greetings.forEach((salutationAt, place) => {
    const previous = frames.at(-1);
    const next = greetings[place + 1];
    const head = findHead(lines, previous?.to ?? 0, salutationAt);
    const nextHead = next === undefined ? null : findHead(lines, salutationAt + 1, next);
    const greeting = lines[salutationAt]?.mark;
    const isAlone = greeting?.kind === 'salutation' && greeting.salutation.rest === '';
    const below =
      head.subjectAt === null && isAlone ? subjectBelow(lines, salutationAt + 1, next ?? lines.length) : null;
    const bodyFrom = below === null ? salutationAt + 1 : below + 1;
    const ending = findEnding(lines, bodyFrom, next ?? lines.length, nextHead?.from);
    frames.push({
      ...head,
      ...(below === null ? {} : { subjectAt: below, subjectLabelAt: below, headingAt: null }),
      ...ending,
      salutationAt,
      body: [bodyFrom, ending.bodyTo],
    });
  });
  return frames;
}
