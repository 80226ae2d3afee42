import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { billNumberSchema } from '@/domain/congress/bill-status';
import { NO_OFFICES, type OfficeList, seatSchema } from '@/domain/congress/office-list';
import type { Renewal } from '@/domain/congress/renew-members';
import type { BillLookUp } from '@/domain/congress/stored-bill';
import { chooseOrderSchema, fillOrderSchema } from '@/domain/form/fill-order';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from '@/domain/form/report/page-view';
import type { PageDescription } from '@/domain/form/report/redacted-report';
import { type OutreachAnswer, outreachOrderSchema } from '@/domain/outreach/outreach-view';
import { type ReceiptsChanged, receiptChangeSchema, type TabReceipt } from '@/domain/receipt/receipt';
import { count, type Shape } from '@/domain/schema';
import { type Carried, dispatch, isOwnPage, type MessageSender } from './wire';

const ofTab = v.object({ tabId: count });
const nothing = v.object({});

/** Types an answer by its fallback value. See docs/decisions/010. */
const answer = <Answer>(fallback: Answer): Answer => fallback;

/**
 * The questions of the extension's pages to the background: the payload of each message, and the answer that its
 * sender gets when the background does not respond (it was stopped, or the extension was updated under an open
 * page).
 */
export const BACKGROUND_MESSAGES = {
  /** What the tab shows: whose contact form, how much of it is recognized, which details are missing. */
  'look-at-tab': {
    carries: ofTab,
    fallback: answer<PageView>({ kind: 'not-readable', why: 'no-access' }),
  },
  /** Fills the contact form of the tab. Continues when the asking page is closed. */
  'fill-form': { carries: fillOrderSchema, fallback: answer<FillOutcome>({ kind: 'failed' }) },
  /** Restores the form. */
  'undo-fill': { carries: ofTab, fallback: answer<UndoOutcome>({ kind: 'page-changed' }) },
  /** Chooses an option that the report offers. */
  'choose-option': { carries: chooseOrderSchema, fallback: answer<ChooseOutcome>({ kind: 'page-changed' }) },
  /** Ends a fill over several pages. Filled fields stay. */
  'stop-going-on': { carries: ofTab, fallback: answer<{ readonly done: boolean }>({ done: false }) },
  /** Describes how the forms of a tab are built, for a report. */
  'describe-page': { carries: ofTab, fallback: answer<PageDescription>({ kind: 'not-readable' }) },
  /** The status of a bill. The public record is asked only when the person has switched that on. */
  'look-up-bill': {
    carries: v.object({ bill: billNumberSchema }),
    fallback: answer<BillLookUp>({ kind: 'failed', why: 'no-answer' }),
  },
  /** The offices that the person writes to, in order, with the data to open their forms. */
  'list-my-offices': { carries: nothing, fallback: answer<OfficeList>(NO_OFFICES) },
  /** The senators and representatives for these seats. */
  'offices-of-seats': {
    carries: v.object({ seats: v.pipe(v.array(seatSchema), v.maxLength(50)) }),
    fallback: answer<OfficeList>(NO_OFFICES),
  },
  /** Offices by name, state or seat. */
  'search-offices': {
    carries: v.object({ text: v.pipe(v.string(), v.maxLength(200)) }),
    fallback: answer<OfficeList>(NO_OFFICES),
  },
  /** Fetches a newer list of members, if the person has switched that on. */
  'renew-members': {
    carries: nothing,
    fallback: answer<Renewal>({ kind: 'refused', why: 'no-answer' }),
  },
  /** The receipt of the filled form or confirmation that a tab shows; null for neither. */
  'receipt-of-tab': { carries: ofTab, fallback: answer<TabReceipt | null>(null) },
  /** Changes stored receipts. */
  'change-receipts': {
    carries: v.object({ order: receiptChangeSchema }),
    fallback: answer<ReceiptsChanged>({ kept: 'failed' }),
  },
  /** Returns the outreach, or takes a step in it. */
  outreach: {
    carries: v.object({ order: outreachOrderSchema }),
    fallback: answer<OutreachAnswer>({ kind: 'failed' }),
  },
};

type Messages = typeof BACKGROUND_MESSAGES;
export type BackgroundKind = keyof Messages;
export type BackgroundAnswer<K extends BackgroundKind> = Messages[K]['fallback'];

/** The background's handler for each message. */
export type BackgroundHandlers = {
  readonly [K in BackgroundKind]: (carried: Carried<Messages, K>) => Promise<BackgroundAnswer<K>>;
};

/** Asks the background. Never throws; without an answer it returns the fallback of the kind. */
export async function ask<K extends BackgroundKind>(
  kind: K,
  carried: object & Shape<Messages[K]['carries']>,
): Promise<BackgroundAnswer<K>> {
  const { fallback } = BACKGROUND_MESSAGES[kind];
  try {
    const given: BackgroundAnswer<K> | null | undefined = await browser.runtime.sendMessage({
      ...carried,
      kind,
    });
    return given ?? fallback;
  } catch {
    return fallback;
  }
}

/**
 * Handles a message in the background.
 * @returns undefined for other messages and for senders that are not pages of the extension
 */
export function answerPage(
  handlers: BackgroundHandlers,
  message: unknown,
  sender: MessageSender,
): Promise<unknown> | undefined {
  return isOwnPage(sender) ? dispatch(BACKGROUND_MESSAGES, handlers, message) : undefined;
}
