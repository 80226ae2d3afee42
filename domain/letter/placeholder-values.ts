import { billName } from '@/domain/congress/bill-status';
import type { Office } from '@/domain/congress/office';
import { officeNames } from '../congress/office-names';
import { usableDetail } from '../constituent/check-constituent';
import type { Constituent } from '../constituent/constituent';
import { parseState, stateName } from '../constituent/us-state';
import { wholeName } from '../constituent/whole-name';
import { parseZip } from '../constituent/zip-code';
import { foldLines, foldText } from '../plain-text';
import type { Bill } from './letter';
import type { Placeholder } from './placeholder';

/** What is known when a letter is composed. */
export interface LetterContext {
  readonly constituent: Constituent;
  /** Whose form it is, or null. */
  readonly office: Office | null;
  /** The person's addition to this letter; may be empty. */
  readonly ownWords: string;
  /** Words that look like an open place and are meant as they are, by the person's word ("[emphasis added]"). */
  readonly meant?: readonly string[];
  /** The day of writing, ISO 8601 ("2018-04-11"). */
  readonly date: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "April 11, 2018"; empty if the input is not a date. */
function longDate(date: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${month} ${Number(match[3])}, ${match[1]}` : '';
}

/**
 * The text for a placeholder; empty if it is unknown or invalid (half a ZIP code). White space and invisible characters
 * are folded.
 */
export function placeholderValue(name: Placeholder, bill: Bill | null, context: LetterContext): string {
  const { constituent, office } = context;
  const first = usableDetail(constituent, 'firstName');
  const last = usableDetail(constituent, 'lastName');
  const state = parseState(usableDetail(constituent, 'state'));
  switch (name) {
    case 'Your Name':
      return wholeName(constituent);
    case 'First Name':
      return first;
    case 'Last Name':
      return last;
    case 'Your Closing':
      // The letter has a comma of its own after the closing.
      return usableDetail(constituent, 'closing').replace(/[\s,]+$/, '');
    case 'Street':
      return [usableDetail(constituent, 'street'), usableDetail(constituent, 'street2')]
        .filter(Boolean)
        .join(', ');
    case 'City':
      return usableDetail(constituent, 'city');
    case 'State':
      return state ? stateName(state) : '';
    case 'ZIP':
      return parseZip(usableDetail(constituent, 'zip'))?.zip ?? '';
    case 'County':
      return usableDetail(constituent, 'county');
    case 'Email':
      return usableDetail(constituent, 'email');
    case 'Phone':
      return usableDetail(constituent, 'phone');
    case 'Member':
      return foldText(officeNames(office).salutation);
    case 'Member Last Name':
      return foldText(officeNames(office).lastName);
    case 'Member Full Name':
      return foldText(officeNames(office).fullName);
    case 'Member Title':
      return officeNames(office).title;
    case 'Member State':
      return office?.kind === 'member' ? stateName(office.member.state) : '';
    case 'Bill':
      return bill ? billName(bill) : '';
    case 'Bill Title':
      return bill ? foldText(bill.title) : '';
    case 'Date':
      return longDate(context.date);
    case 'Your Own Words':
      return foldLines(context.ownWords);
  }
}
