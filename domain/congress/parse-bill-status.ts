import * as v from 'valibot';
import { foldText } from '../plain-text';
import {
  type BillLaw,
  type BillNumber,
  type BillStatus,
  billStatusSchema,
  type Cosponsorship,
  isSameBill,
} from './bill-status';
import { readXml, type XmlProblem } from './read-xml';

/**
 * Reads a BILLSTATUS file of the U.S. Government Publishing Office, following its user guide (usgpo/bill-status).
 * Up to version 2 the fields are `billType` and `billNumber`, from 3.0.0 on `type` and `number`. A member's key is
 * in the entry itself, in its `identifiers`, or in both.
 */

export type BillStatusResult =
  | { readonly kind: 'status'; readonly status: BillStatus }
  /** `other-bill`: a valid record of another bill. */
  | { readonly kind: 'refused'; readonly why: XmlProblem | 'not-a-status' | 'other-bill' };

const BILL = 'billStatus/bill';
/** The bill's own fields under both names. Related bills and amendments nest fields of the same names. */
const BILL_FIELDS: Readonly<Record<string, string>> = {
  [`${BILL}/congress`]: 'congress',
  [`${BILL}/type`]: 'type',
  [`${BILL}/billType`]: 'type',
  [`${BILL}/number`]: 'number',
  [`${BILL}/billNumber`]: 'number',
  [`${BILL}/title`]: 'title',
  [`${BILL}/updateDate`]: 'updated',
};
/** Lists whose entries are read, including the fields in an entry's `identifiers`. */
const LISTS = [
  `${BILL}/sponsors/item`,
  `${BILL}/cosponsors/item`,
  `${BILL}/laws/item`,
  `${BILL}/actions/item`,
] as const;
type List = (typeof LISTS)[number];
const LONGEST_TEXT = 2_000;

/** Fields by name. A field that occurs twice with different texts makes the file invalid. */
type Fields = Map<string, string>;

function addField(fields: Fields, name: string, text: string): boolean {
  const words = foldText(text.slice(0, LONGEST_TEXT));
  const before = fields.get(name) ?? '';
  if (before !== '' && words !== '' && before !== words) return false;
  if (words !== '') fields.set(name, words);
  return true;
}

/** @param asked the bill that was requested. Never throws. See docs/decisions/017. */
export function parseBillStatus(text: string, asked: BillNumber): BillStatusResult {
  const bill: Fields = new Map();
  const entries: Record<List, Fields[]> = {
    [LISTS[0]]: [],
    [LISTS[1]]: [],
    [LISTS[2]]: [],
    [LISTS[3]]: [],
  } as const;
  let list: List | null = null;
  let consistent = true;
  const problem = readXml(text, {
    open(path) {
      const opened = LISTS.find((one) => one === path);
      if (opened === undefined) return;
      list = opened;
      entries[opened].push(new Map());
    },
    close(path, words) {
      const field = BILL_FIELDS[path];
      if (field !== undefined) consistent &&= addField(bill, field, words);
      if (list === null) return;
      if (path === list) {
        list = null;
        return;
      }
      const name = path.slice(list.length + 1).replace(/^identifiers\//, '');
      const entry = entries[list].at(-1);
      if (entry && !name.includes('/')) consistent &&= addField(entry, name, words);
    },
  });
  if (problem !== null) return { kind: 'refused', why: problem };
  if (!consistent) return { kind: 'refused', why: 'not-a-status' };
  const status = v.safeParse(billStatusSchema, statusOf(bill, entries));
  if (!status.success) return { kind: 'refused', why: 'not-a-status' };
  return isSameBill(status.output, asked)
    ? { kind: 'status', status: status.output }
    : { kind: 'refused', why: 'other-bill' };
}

/** What was read, in the shape of a status. The schema validates it. */
function statusOf(bill: Fields, entries: Readonly<Record<List, readonly Fields[]>>): unknown {
  const [sponsors, cosponsors, laws, actions] = LISTS.map((list) => entries[list]);
  const people = [...(sponsors ?? []), ...(cosponsors ?? [])];
  const hasKey = (entry: Fields) => entry.has('bioguideId');
  return {
    congress: wholeNumber(bill.get('congress')),
    type: bill.get('type')?.toLowerCase(),
    number: wholeNumber(bill.get('number')),
    title: bill.get('title') ?? '',
    updated: bill.get('updated'),
    sponsors: (sponsors ?? []).filter(hasKey).map((entry) => entry.get('bioguideId')),
    cosponsors: (cosponsors ?? []).filter(hasKey).map(cosponsorship),
    complete: people.every(hasKey),
    latestAction: latestOf(actions ?? []),
    laws: (laws ?? []).map((entry) => law(entry, actions ?? [])),
  };
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

function cosponsorship(entry: Fields): Loose<Cosponsorship> {
  return {
    bioguideId: entry.get('bioguideId'),
    since: dayOf(entry.get('sponsorshipDate')),
    withdrawn: entry.has('sponsorshipWithdrawnDate') ? dayOf(entry.get('sponsorshipWithdrawnDate')) : null,
  };
}

function law(entry: Fields, actions: readonly Fields[]): Loose<BillLaw> {
  const number = entry.get('number');
  const became = actions.find((action) =>
    new RegExp(`^Became (?:Public|Private) Law No: ${number?.replace(/[^\d-]/g, '')}\\b`).test(
      action.get('text') ?? '',
    ),
  );
  const kinds: Readonly<Record<string, BillLaw['kind']>> = {
    'Public Law': 'public',
    'Private Law': 'private',
  };
  return { kind: kinds[entry.get('type') ?? ''], number, date: dayOf(became?.get('actionDate')) ?? null };
}

/** The first action of the latest day: the files list the newest first. */
function latestOf(actions: readonly Fields[]): Loose<NonNullable<BillStatus['latestAction']>> | null {
  let latest: Fields | null = null;
  for (const action of actions) {
    if ((action.get('actionDate') ?? '') > (latest?.get('actionDate') ?? '')) latest = action;
  }
  return latest && { date: dayOf(latest.get('actionDate')), text: latest.get('text') ?? '' };
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}

/** The date part of a date or date-time. The schema validates it. */
function dayOf(text: string | undefined): string | undefined {
  return text?.replace(/T[\d:.]+Z?$/, '');
}
