import type { OfficeId } from '@/domain/congress/office';
import { otherChamber } from '@/domain/letter/cosponsor-ask';
import { otherState } from '../congress/contact-page';
import type { OfficeEntry } from '../congress/directory';
import { usableDetail } from '../constituent/check-constituent';
import type { Constituent, ConstituentKey } from '../constituent/constituent';
import { parseState } from '../constituent/us-state';
import { composeLetter } from '../letter/compose';
import type { Letter } from '../letter/letter';
import { type StaleBill, staleBill } from '../letter/stale-bill';
import { type WrittenLetter, writtenBefore } from './written-letter';

/** What the person is asked once, before an outreach begins, instead of at every office. */
export interface StartQuestions {
  /** The letter's bill is past asking for, and the person has not been told of it with this letter. */
  readonly stale: StaleBill | null;
  /** Details that nearly every form requires and that are missing or not valid. */
  readonly missing: readonly ConstituentKey[];
  /** Offices that represent another state than the person's. */
  readonly otherState: readonly OfficeId[];
  /** Offices that can not cosponsor the bill, which is of the other chamber. */
  readonly otherChamber: readonly OfficeId[];
  /** Offices that the same letter went to, or was filled in for, before. */
  readonly written: readonly {
    readonly officeId: OfficeId;
    /** ISO 8601 date and time. */
    readonly at: string;
    readonly sent: boolean;
  }[];
}

export interface StartContext {
  readonly letter: Letter;
  readonly entries: readonly OfficeEntry[];
  readonly constituent: Constituent;
  readonly ownWords: string;
  readonly records: readonly WrittenLetter[];
  /** Letters whose stale bill the person was told of already. */
  readonly staleBillAcknowledged: readonly string[];
  /** ISO 8601 date. */
  readonly today: string;
}

/** Without these an office's form can hardly be sent. */
const NEARLY_ALWAYS: readonly ConstituentKey[] = [
  'firstName',
  'lastName',
  'street',
  'city',
  'state',
  'zip',
  'email',
];

/** Placeholders that nothing is known for in the letter to any of the offices, each once. */
export function openPlaceholders(context: StartContext): readonly string[] {
  const { letter, entries, constituent, ownWords, today: date } = context;
  const open = entries.flatMap(({ office }) => {
    const composed = composeLetter(letter, { constituent, office, ownWords, date });
    return composed.kind === 'unresolved' ? composed.placeholders : [];
  });
  return [...new Set(open)];
}

/** The questions before an outreach; null where there is nothing to ask. */
export function startQuestions(context: StartContext): StartQuestions | null {
  const { letter, entries, constituent, records, today } = context;
  const own = parseState(constituent.state);
  const told = context.staleBillAcknowledged.includes(letter.id);
  const past = staleBill(letter.bill, today);
  const questions: StartQuestions = {
    stale: told ? null : past,
    missing: NEARLY_ALWAYS.filter((key) => usableDetail(constituent, key) === ''),
    otherState: entries.filter(({ office }) => otherState(office, own) !== null).map(({ id }) => id),
    // Of a bill that is past nobody can be a cosponsor: that is said instead.
    otherChamber: past ? [] : entries.flatMap(({ id, office }) => (otherChamber(letter, office) ? [id] : [])),
    written: entries.flatMap(({ id }) => {
      const before = writtenBefore(records, letter.id, id);
      return before ? [{ officeId: id, ...before }] : [];
    }),
  };
  const { stale, ...lists } = questions;
  return stale || Object.values(lists).some(({ length }) => length > 0) ? questions : null;
}
