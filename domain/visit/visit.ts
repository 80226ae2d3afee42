import type { OfficePlace } from '@/domain/congress/same-office';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { FillReport } from '@/domain/form/report/fill-report';
import type { LetterId } from '@/domain/letter/letter';
import type { SentEvidence } from '@/domain/receipt/is-confirmation';
import type { ReceiptsKept } from '@/domain/receipt/receipt';
import { isWithin } from '@/domain/time';

/**
 * One tab after a fill, as plain data: what was filled there, whether the fill goes on over further pages of the
 * office, and whether a confirmation of the message is looked for. Nothing in here reads or writes a page. All
 * moments are milliseconds since 1970. See docs/decisions/013.
 */
export interface Visit {
  readonly letterId: LetterId;
  /** Address and office of the form that was filled last. */
  readonly place: OfficePlace;
  /** The last fill; null once it was undone. */
  readonly fill: VisitFill | null;
  /** The page whose button is watched: the filled one, or one that followed it. */
  readonly here: VisitPage;
  readonly phase: VisitPhase;
  /** The form has more pages: the office's next ones are filled until then. Null: the fill does not go on. */
  readonly goesOnUntil: number | null;
  /** The message is in. */
  readonly receipt: VisitReceipt | null;
}

export interface VisitFill {
  readonly document: number;
  readonly frameId: number;
  /** Address of the frame. */
  readonly url: string;
  readonly report: FillReport;
}

export interface VisitPage {
  /** Number of the document, and its frame. */
  readonly document: number;
  readonly frameId: number;
  /** Number of the document of the tab itself: the page around that frame, or the same document. */
  readonly pageDocument: number;
  /** A control of the form whose button is watched; null: any form's. */
  readonly control: ControlRef | null;
}

export type VisitPhase =
  /** The person has not pressed the office's button yet. */
  | { readonly kind: 'filled' }
  /** The person took an option of the report. The fields that it opens are filled. */
  | { readonly kind: 'chosen'; readonly at: number }
  /** The person pressed the office's button. */
  | { readonly kind: 'pressed'; readonly at: number }
  /** This document says that the message was sent. */
  | { readonly kind: 'confirmed'; readonly document: number };

/** The record of the message in the form, and what is needed to recognize its confirmation. */
export interface VisitReceipt {
  readonly id: string;
  /** Whether the record could be kept. */
  readonly kept: ReceiptsKept;
  /** Where the message was filled in: a later page of the form may have another address. */
  readonly place: OfficePlace;
  /** Label of the message box, by which an undo names it. */
  readonly messageLabel: string;
  /** What the form's page already said before the message was sent. */
  readonly before: SentEvidence;
  /** When the office's button was last pressed after the fill. Null: not yet, or a confirmation was seen. */
  readonly pressedAt: number | null;
  /** Its confirmation is looked for until then. */
  readonly until: number;
}

/** How long a fill goes on over several pages, in milliseconds from the person's own press of "Fill". */
export const GOING_ON_LASTS = 10 * 60_000;
/** How long presses of the office's button are watched for once the message is in, in milliseconds. */
export const WATCH_LASTS = 60 * 60_000;
/** How long after a press of the office's button its next page or its confirmation is looked for. */
export const PRESS_LASTS = 60_000;

export type VisitEvent =
  /** A form was filled. `address`: of the tab, null where the browser does not tell it: then nothing goes on. */
  | {
      readonly kind: 'filled';
      readonly now: number;
      readonly letterId: LetterId;
      readonly place: Omit<OfficePlace, 'address'> & { readonly address: string | null };
      readonly here: VisitPage;
      readonly report: FillReport;
    }
  /** The receipt of the message that was filled in. */
  | {
      readonly kind: 'written';
      readonly now: number;
      readonly receipt: Pick<VisitReceipt, 'id' | 'kept' | 'messageLabel' | 'before'>;
    }
  /** A later look at the filled form changed its report. */
  | { readonly kind: 'seen-again'; readonly report: FillReport }
  /** An option of the report was taken in the form. */
  | { readonly kind: 'chosen'; readonly now: number; readonly report: FillReport }
  /** The person pressed the office's button. */
  | { readonly kind: 'pressed'; readonly now: number }
  /** The page that followed asks for nothing that is understood, and confirms nothing. */
  | { readonly kind: 'next-page'; readonly here: Omit<VisitPage, 'control'> }
  /** A page of the office says that the message was sent. */
  | { readonly kind: 'confirmed'; readonly document: number }
  /** The tab left the office, so no confirmation can follow. */
  | { readonly kind: 'left' }
  /** The fill does not go on. */
  | { readonly kind: 'stopped' }
  /** The fill was taken back. `keepsReceipt`: the message is still in the form, because the person has changed it. */
  | { readonly kind: 'undone'; readonly keepsReceipt: boolean };

/** The visit after an event; the same object if the event changes nothing. Null: no visit. */
export function afterEvent(visit: Visit | null, event: VisitEvent): Visit | null {
  if (event.kind === 'filled') return afterFill(visit, event);
  if (visit === null) return null;
  switch (event.kind) {
    case 'written': {
      const { place } = visit;
      const receipt = { ...event.receipt, place, pressedAt: null, until: event.now + WATCH_LASTS };
      return { ...visit, receipt };
    }
    case 'seen-again':
      return visit.fill ? { ...visit, fill: { ...visit.fill, report: event.report } } : visit;
    case 'chosen': {
      const fill = visit.fill && { ...visit.fill, report: event.report };
      const phase: VisitPhase = { kind: 'chosen', at: event.now };
      return { ...visit, fill, phase: visit.goesOnUntil === null ? visit.phase : phase };
    }
    case 'pressed': {
      const { receipt } = visit;
      const isWatched = visit.goesOnUntil !== null || receipt !== null;
      if (!isWatched || visit.phase.kind === 'confirmed') return visit;
      const phase = { kind: 'pressed', at: event.now } as const;
      return { ...visit, phase, receipt: receipt && { ...receipt, pressedAt: event.now } };
    }
    case 'next-page':
      return { ...visit, here: { ...event.here, control: null } };
    case 'confirmed': {
      const { receipt } = visit;
      if (receipt === null) return visit;
      const phase = { kind: 'confirmed', document: event.document } as const;
      return { ...visit, phase, goesOnUntil: null, receipt: { ...receipt, pressedAt: null } };
    }
    case 'left':
      return visit.receipt === null ? visit : { ...visit, receipt: null };
    case 'stopped':
      return visit.goesOnUntil === null ? visit : { ...visit, goesOnUntil: null };
    case 'undone': {
      const receipt = event.keepsReceipt ? visit.receipt : null;
      return receipt && { ...visit, fill: null, goesOnUntil: null, receipt };
    }
  }
}

function afterFill(visit: Visit | null, event: Extract<VisitEvent, { kind: 'filled' }>): Visit {
  const { now, letterId, here, report } = event;
  const { address, formAddress, office } = event.place;
  const goesOn = address !== null && report.ahead !== undefined;
  return {
    letterId,
    place: { address: address ?? formAddress, formAddress, office },
    fill: { document: here.document, frameId: here.frameId, url: formAddress, report },
    here,
    phase: { kind: 'filled' },
    // A fill that goes on by itself does not put off its end.
    goesOnUntil: goesOn ? (visit?.goesOnUntil ?? now + GOING_ON_LASTS) : null,
    // A later page of the same form: its button may be the one that sends the message.
    receipt: visit?.receipt && isWatchedFor(visit, now) ? visit.receipt : null,
  };
}

function isWatchedFor({ phase, receipt }: Visit, now: number): boolean {
  return receipt !== null && phase.kind !== 'confirmed' && isWithin(now, receipt.until, WATCH_LASTS);
}

/** Whether the fill goes on over further pages. False once its time is over or the clock was set back. */
export function goesOn(visit: Visit | null, now: number): boolean {
  return visit !== null && visit.goesOnUntil !== null && isWithin(now, visit.goesOnUntil, GOING_ON_LASTS);
}

/** Whether the office's next page is waited for. */
export function awaitsNextPage(visit: Visit | null, now: number): boolean {
  if (visit === null || !goesOn(visit, now)) return false;
  const { phase } = visit;
  return (phase.kind === 'pressed' || phase.kind === 'chosen') && isJustAfter(phase.at, now);
}

/** Whether a confirmation of the message is waited for. Only ever after a press of the office's own button. */
export function awaitsConfirmation(visit: Visit | null, now: number): boolean {
  if (!visit?.receipt || !isWatchedFor(visit, now)) return false;
  const { pressedAt } = visit.receipt;
  return pressedAt !== null && isJustAfter(pressedAt, now);
}

function isJustAfter(press: number, now: number): boolean {
  return isWithin(now, press + PRESS_LASTS, PRESS_LASTS);
}

/** The report of the fill of a document at an address; null for every other document. */
export function reportFor(visit: Visit | null, document: number, url: string): FillReport | null {
  const fill = visit?.fill;
  return fill?.document === document && fill.url === url ? fill.report : null;
}

/** Whether a document holds the form that was filled last. */
export function isFilledIn(
  visit: Visit,
  { document, frameId }: Pick<VisitFill, 'document' | 'frameId'>,
): boolean {
  return visit.fill?.document === document && visit.fill.frameId === frameId;
}

/** What a page is asked to report. */
export interface Watching {
  readonly frameId: number;
  readonly ref: ControlRef | null;
  /** The page shows a note that the fill goes on. */
  readonly note: boolean;
  /** The page ends it by itself after this many milliseconds. */
  readonly lasts: number;
}

/** What the visit's page has to watch for; null: nothing. */
export function watchingOf({ here, receipt, goesOnUntil }: Visit, now: number): Watching | null {
  if (receipt === null && goesOnUntil === null) return null;
  const until = Math.max(receipt?.until ?? 0, goesOnUntil ?? 0);
  return { frameId: here.frameId, ref: here.control, note: goesOnUntil !== null, lasts: until - now };
}
