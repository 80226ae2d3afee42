import type { Office } from '@/domain/congress/office';
import type { Constituent } from '@/domain/constituent/constituent';
import { parseState } from '@/domain/constituent/us-state';
import type { Letter } from './letter';
import { prepareLetter, type SheetLetter, type SheetWords, withoutBrackets } from './sheet-letter';
import { textParts } from './text-parts';

/**
 * Who reads the letter in a preview: one of the person's offices, by its index; a sample member, if they have no
 * office of that kind; an unknown member; or nobody (`blanks`), and every placeholder shows as a chip.
 */
export type Reader = `office-${number}` | 'senator' | 'representative' | 'unknown' | 'blanks';

/** The readers to choose from, the person's own offices first. */
export function readersFor(offices: readonly Office[]): readonly Reader[] {
  const own = offices.map((_, at): Reader => `office-${at}`);
  const samples = (['senator', 'representative'] as const).filter(
    (title) => !offices.some((office) => office.kind === 'member' && office.member.title === title),
  );
  return [...own, ...samples, 'unknown', 'blanks'];
}

interface ReadLetter {
  readonly letter: Letter;
  readonly constituent: Constituent;
  readonly ownWords: string;
  /** ISO 8601 date. */
  readonly today: string;
  /** The offices that the person writes to. */
  readonly offices: readonly Office[];
}

/** The letter as the reader gets it. Open placeholders show as chips. */
export function sheetFor(
  reader: Reader,
  { letter, constituent, ownWords, today, offices }: ReadLetter,
): SheetLetter {
  if (reader === 'blanks') return blankSheet(letter);
  const office = officeOf(reader, offices, constituent);
  return prepareLetter(letter, { constituent, office, ownWords, date: today }, null).sheet;
}

/** The letter as plain text, open blanks in square brackets: for the clipboard and for mail. */
export function sheetText({ salutation, paragraphs, signature }: SheetLetter): string {
  return [salutation, ...paragraphs.map(({ words }) => words), signature]
    .map(wordsText)
    .filter((text) => text !== '')
    .join('\n\n');
}

export function wordsText(words: readonly SheetWords[]): string {
  return words.map(({ text, blank }) => (blank ? `[${text}]` : text)).join('');
}

function officeOf(
  reader: Exclude<Reader, 'blanks'>,
  offices: readonly Office[],
  constituent: Constituent,
): Office | null {
  if (reader === 'unknown') return null;
  if (reader === 'senator' || reader === 'representative') return sampleOffice(reader, constituent);
  return offices[Number(reader.slice('office-'.length))] ?? null;
}

/** An obviously fictitious member, from the person's state if it is known. */
function sampleOffice(title: 'senator' | 'representative', constituent: Constituent): Office | null {
  const state = parseState(constituent.state) ?? parseState('MA');
  if (state === null) return null;
  return {
    kind: 'member',
    member: {
      bioguide: '',
      title,
      firstName: 'Sample',
      lastName: 'Example',
      fullName: 'Sample Example',
      state,
      district: title === 'senator' ? null : 1,
    },
  };
}

function blankSheet(letter: Letter): SheetLetter {
  const words = (text: string): readonly SheetWords[] =>
    textParts(text).map((part) =>
      part.kind === 'words'
        ? { text: part.text, blank: false }
        : { text: part.name ?? withoutBrackets(part.text), blank: true },
    );
  return {
    subject: words(letter.subject),
    salutation: words(letter.salutation),
    paragraphs: letter.paragraphs.map(({ text }) => ({ words: words(text), leftOut: false })),
    signature: words(letter.signature),
  };
}
