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

/** What the person is asked once before an outreach, instead of at every office. */
export interface StartQuestions {
  /** The letter's bill is stale, and the person has not been told yet. */
  readonly stale: StaleBill | null;
  /** Missing or invalid details that nearly every form requires. */
  readonly missing: readonly ConstituentKey[];
  /** Offices that represent another state. */
  readonly otherState: readonly OfficeId[];
  /** Offices that cannot cosponsor the bill, because it is in the other chamber. */
  readonly otherChamber: readonly OfficeId[];
  /** Offices for which the same letter was already filled or sent. */
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
  /** See LetterContext. */
  readonly meant?: readonly string[];
  readonly records: readonly WrittenLetter[];
  /** Letters whose stale bill the person already knows about. */
  readonly staleBillAcknowledged: readonly string[];
  /** ISO 8601 date. */
  readonly today: string;
}

/** Hardly any form can be sent without these. */
const USUALLY_REQUIRED: readonly ConstituentKey[] = [
  'firstName',
  'lastName',
  'street',
  'city',
  'state',
  'zip',
  'email',
];

/** Placeholders without a value in the letter to any of the offices, each once. */
export function openPlaceholders(context: StartContext): readonly string[] {
  const { letter, entries, constituent, ownWords, meant = [], today: date } = context;
  const open = entries.flatMap(({ office }) => {
    const composed = composeLetter(letter, { constituent, office, ownWords, meant, date });
    return composed.kind === 'unresolved' ? composed.placeholders : [];
  });
  return [...new Set(open)];
}

/** The questions before an outreach, or null. See docs/decisions/016. */
export function startQuestions(context: StartContext): StartQuestions | null {
  const { letter, entries, constituent, records, today } = context;
  const own = parseState(constituent.state);
  const acknowledged = context.staleBillAcknowledged.includes(letter.id);
  const staleNow = staleBill(letter.bill, today);
  const questions: StartQuestions = {
    stale: acknowledged ? null : staleNow,
    missing: USUALLY_REQUIRED.filter((key) => usableDetail(constituent, key) === ''),
    otherState: entries.filter(({ office }) => otherState(office, own) !== null).map(({ id }) => id),
    // Nobody can cosponsor a stale bill, so only the stale bill is mentioned.
    otherChamber: staleNow
      ? []
      : entries.flatMap(({ id, office }) => (otherChamber(letter, office) ? [id] : [])),
    written: entries.flatMap(({ id }) => {
      const before = writtenBefore(records, letter.id, id);
      return before ? [{ officeId: id, ...before }] : [];
    }),
  };
  const { stale, ...lists } = questions;
  return stale || Object.values(lists).some(({ length }) => length > 0) ? questions : null;
}
