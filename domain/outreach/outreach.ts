import * as v from 'valibot';
import { type OfficeId, officeIdSchema } from '@/domain/congress/office';
import { letterIdSchema } from '@/domain/letter/letter';
import { isoTime } from '@/domain/time';
import type { LetterId } from '../letter/letter';

/**
 * One letter to several offices, form after form, as plain data. Nothing in here opens or fills anything: it
 * says what is, after what has happened. Every event is defined in every state; one that can not be changes
 * nothing.
 */
export interface Outreach {
  readonly id: string;
  readonly letterId: LetterId;
  /** ISO 8601 date and time. */
  readonly startedAt: string;
  /** In the order of the person's offices; each office once. */
  readonly items: readonly OutreachItem[];
}

export interface OutreachItem {
  readonly officeId: OfficeId;
  readonly state: OutreachState;
  /** What the person is needed for; null in every state but `needs-you`. */
  readonly why: NeedsYou | null;
  /** The record of its last fill, where there is one. */
  readonly receiptId: string | null;
}

export const OUTREACH_STATES = ['next', 'opened', 'filled', 'sent', 'skipped', 'needs-you'] as const;
/**
 * `next`: its turn is still to come. `opened`: its page was opened, the message is not in yet. `filled`: the
 * message is in. `sent`: a confirmation was recognised, or the person said so; it stays that way.
 */
export type OutreachState = (typeof OUTREACH_STATES)[number];

export const NEEDS_YOU = [
  /** Only the office's site is known: the form has to be found there. */
  'find-form',
  /** The page could not be opened in a tab. */
  'not-opened',
  /** The browser lets nothing into the page without a press of the toolbar button on it. */
  'no-access',
  /** The page did not come (offline, a name that is not found). */
  'page-missing',
  /** There is no form on it that is understood. */
  'no-form',
  /** The page is not certain to be this office's: nothing was filled. */
  'other-office',
  /** Something in the letter is still open. */
  'letter-open',
  /** The letter's bill went stale since the outreach began. */
  'stale-bill',
  /** The form was filled, its message was not: too long, or text stood there already. */
  'message-left',
  /** The page changed while it was filled. */
  'page-changed',
  'failed',
  /** The fill was cut off in the middle. */
  'interrupted',
  /** The person went on to another office before the message was in. */
  'unfinished',
  /** The tab was closed or the browser restarted before the message was in. */
  'tab-gone',
  /** The same after the message was in: only the person knows whether it was sent. */
  'sent-unknown',
  /** The person took the fill back. */
  'undone',
] as const;
export type NeedsYou = (typeof NEEDS_YOU)[number];

export type OutreachEvent = { readonly officeId: OfficeId } & (
  | /** The person asked for this office's page; nothing else opens one. */ { readonly kind: 'opened' }
  /** The message is in. */
  | { readonly kind: 'filled'; readonly receiptId: string | null }
  | { readonly kind: 'needs-you'; readonly why: NeedsYou }
  | { readonly kind: 'sent' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'undone' }
  /** The tab that held its page is not there any more. */
  | { readonly kind: 'tab-gone' }
);

/** A new outreach in which every office is still to come. @returns null without an office */
export function startOutreach(
  id: string,
  letterId: LetterId,
  officeIds: readonly OfficeId[],
  startedAt: string,
): Outreach | null {
  const items = [...new Set(officeIds)].map((officeId) => ({ officeId, ...UNTOUCHED }));
  return items.length === 0 ? null : { id, letterId, startedAt, items };
}

const UNTOUCHED = { state: 'next', why: null, receiptId: null } as const;

/** What an outreach is after an event; the very same object where the event changes nothing. */
export function afterEvent(outreach: Outreach, event: OutreachEvent): Outreach {
  const before = outreach.items.find(({ officeId }) => officeId === event.officeId);
  const after = before && itemAfter(before, event);
  if (!after || after === before) return outreach;
  const items = outreach.items.map((item) => {
    if (item === before) return after;
    // One page is worked on at a time: what was not finished waits for the person.
    const left = after.state === 'opened' && item.state === 'opened';
    return left ? needsYou(item, 'unfinished') : item;
  });
  return { ...outreach, items };
}

function itemAfter(item: OutreachItem, event: OutreachEvent): OutreachItem {
  const { state } = item;
  if (state === 'sent') return item;
  switch (event.kind) {
    case 'opened':
      // What is filled and still in its tab is not opened a second time.
      return state === 'opened' || state === 'filled' ? item : { ...item, state: 'opened', why: null };
    case 'filled':
      return state === 'filled' && (event.receiptId === null || item.receiptId === event.receiptId)
        ? item
        : { ...item, state: 'filled', why: null, receiptId: event.receiptId ?? item.receiptId };
    case 'needs-you':
      return state === 'opened' || state === 'needs-you' ? needsYou(item, event.why) : item;
    case 'sent':
      return { ...item, state: 'sent', why: null };
    case 'skipped':
      return state === 'skipped' ? item : { ...item, state: 'skipped', why: null };
    case 'undone':
      return state === 'filled' ? needsYou(item, 'undone') : item;
    case 'tab-gone':
      if (state === 'filled') return needsYou(item, 'sent-unknown');
      return state === 'opened' ? needsYou(item, 'tab-gone') : item;
  }
}

function needsYou(item: OutreachItem, why: NeedsYou): OutreachItem {
  return item.why === why ? item : { ...item, state: 'needs-you', why };
}

/** The office whose turn it is; null when none is still to come. */
export function nextOffice({ items }: Outreach): OfficeId | null {
  return items.find(({ state }) => state === 'next')?.officeId ?? null;
}

/** True when nothing is left to do: each office is written to or left out. */
export function isFinished({ items }: Outreach): boolean {
  return items.every(({ state }) => state === 'sent' || state === 'skipped');
}

/** How many of all are done, "1 of 3". */
export function countDone({ items }: Outreach): { readonly done: number; readonly all: number } {
  return { done: items.filter(({ state }) => state === 'sent').length, all: items.length };
}

export function itemOf({ items }: Outreach, officeId: OfficeId): OutreachItem | null {
  return items.find((item) => item.officeId === officeId) ?? null;
}

/** The shape of an outreach in storage or in a message. */

/** Offices of one outreach, each once, at least one. */
export const officeIdsSchema: v.GenericSchema<unknown, readonly OfficeId[]> = v.pipe(
  v.array(officeIdSchema),
  v.minLength(1),
  v.maxLength(1_000),
  v.check((ids) => new Set(ids).size === ids.length, 'an office twice'),
);

const itemSchema: v.GenericSchema<unknown, OutreachItem> = v.pipe(
  v.object({
    officeId: officeIdSchema,
    state: v.picklist(OUTREACH_STATES),
    why: v.nullable(v.picklist(NEEDS_YOU)),
    receiptId: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  }),
  v.check(({ state, why }) => (state === 'needs-you') === (why !== null), 'a reason belongs to needs-you'),
);

export const outreachSchema: v.GenericSchema<unknown, Outreach> = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  letterId: letterIdSchema,
  startedAt: isoTime,
  items: v.pipe(
    v.array(itemSchema),
    v.minLength(1),
    v.maxLength(1_000),
    v.check(
      (items) => new Set(items.map(({ officeId }) => officeId)).size === items.length,
      'an office twice',
    ),
  ),
});

/** What is kept of it; null where none is under way. */
export interface StoredOutreach {
  readonly outreach: Outreach | null;
}

export const storedOutreachSchema: v.GenericSchema<unknown, StoredOutreach> = v.object({
  outreach: v.nullable(outreachSchema),
});
