import * as v from 'valibot';
import { type OfficeId, officeIdSchema } from '@/domain/congress/office';
import { type LetterId, letterIdSchema } from '@/domain/letter/letter';
import { isoTime } from '@/domain/time';

/**
 * One letter to several offices, form by form, as plain data. Nothing here opens or fills anything: it computes the
 * state after an event. Every event is defined in every state; one that does not apply changes nothing.
 */
export interface Outreach {
  readonly id: string;
  readonly letterId: LetterId;
  /** ISO 8601 date and time. */
  readonly startedAt: string;
  /** In the order of the person's offices, each office once. */
  readonly items: readonly OutreachItem[];
}

export interface OutreachItem {
  readonly officeId: OfficeId;
  readonly state: OutreachState;
  /** What the person is needed for. Null unless the state is `needs-you`. */
  readonly why: NeedsYou | null;
  /** The record of its last fill, if any. */
  readonly receiptId: string | null;
}

const OUTREACH_STATES = ['next', 'opened', 'filled', 'sent', 'skipped', 'needs-you'] as const;
/**
 * `next`: not started. `opened`: its page was opened, without the message yet. `filled`: the form has the message.
 * `sent`: a confirmation was recognized or the person said so. `sent` is final.
 */
export type OutreachState = (typeof OUTREACH_STATES)[number];

export const NEEDS_YOU = [
  /** Only the office's site is known. The form has to be found there. */
  'find-form',
  /** The page could not be opened in a tab. */
  'not-opened',
  /** The browser allows no access to the page until the person clicks the toolbar button there. */
  'no-access',
  /** The page did not load (offline, host not found). */
  'page-missing',
  /** The page has no recognized form. */
  'no-form',
  /** The page may not be this office's, so nothing was filled. */
  'other-office',
  /** The letter is not complete. */
  'letter-open',
  /** The letter's bill became stale after the outreach began. */
  'stale-bill',
  /** The form was filled without the message: it is too long, or the box was not empty. */
  'message-left',
  /** The page changed during the fill. */
  'page-changed',
  'failed',
  /** The fill was interrupted. */
  'interrupted',
  /** The person continued with another office before the message was filled. */
  'unfinished',
  /** The tab was closed or the browser restarted before the message was filled. */
  'tab-gone',
  /** As `tab-gone`, but after the message was filled. Only the person knows whether it was sent. */
  'sent-unknown',
  /** The person undid the fill. */
  'undone',
] as const;
export type NeedsYou = (typeof NEEDS_YOU)[number];

/** `opened`: the person asked for this office's page. Nothing else opens one. */
export type OutreachEvent = { readonly officeId: OfficeId } & (
  | { readonly kind: 'opened' }
  /** The form has the message. */
  | { readonly kind: 'filled'; readonly receiptId: string | null }
  | { readonly kind: 'needs-you'; readonly why: NeedsYou }
  | { readonly kind: 'sent' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'undone' }
  /** The tab with its page is gone. */
  | { readonly kind: 'tab-gone' }
);

/** A new outreach with every office still to do. @returns null without offices */
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

/** The outreach after an event. Returns the same object if the event changes nothing. See docs/decisions/016. */
export function afterEvent(outreach: Outreach, event: OutreachEvent): Outreach {
  const before = outreach.items.find(({ officeId }) => officeId === event.officeId);
  const after = before && itemAfter(before, event);
  if (!after || after === before) return outreach;
  const items = outreach.items.map((item) => {
    if (item === before) return after;
    // Only one page is worked on at a time. The unfinished one waits for the person.
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
      // A form that is filled and still open is not opened again.
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

/** The first office that is not started, or null. */
export function nextOffice({ items }: Outreach): OfficeId | null {
  return items.find(({ state }) => state === 'next')?.officeId ?? null;
}

/** True if every office is sent or skipped. */
export function isFinished({ items }: Outreach): boolean {
  return items.every(({ state }) => state === 'sent' || state === 'skipped');
}

/** Numbers for "1 of 3". */
export function countDone({ items }: Outreach): { readonly done: number; readonly all: number } {
  return { done: items.filter(({ state }) => state === 'sent').length, all: items.length };
}

export function itemOf({ items }: Outreach, officeId: OfficeId): OutreachItem | null {
  return items.find((item) => item.officeId === officeId) ?? null;
}

/** The offices of one outreach: at least one, without duplicates. */
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

/** The stored outreach, or null. */
export interface StoredOutreach {
  readonly outreach: Outreach | null;
}

export const storedOutreachSchema: v.GenericSchema<unknown, StoredOutreach> = v.object({
  outreach: v.nullable(outreachSchema),
});
