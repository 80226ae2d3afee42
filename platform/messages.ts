import type { BillNumber } from '@/domain/congress/bill-status';
import type { BillLookUp } from '@/domain/congress/kept-bill';
import type { OfficeList, Seat } from '@/domain/congress/office-list';
import type { Renewal } from '@/domain/congress/renew-members';
import type { FillPlan } from '@/domain/form/plan/fill-plan';
import type { ControlRef, FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { FieldOutline, PanelAction, PanelView } from '@/domain/form/report/page-panel';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from '@/domain/form/report/page-view';
import type { PageDescription } from '@/domain/form/report/redacted-report';
import type { LetterId } from '@/domain/letter/letter';
import type { OutreachAnswer, OutreachOrder } from '@/domain/outreach/outreach-view';
import type { ReceiptChange, ReceiptsChanged, TabReceipt } from '@/domain/receipt/receipt';
import type { ApplyResult, UndoResult } from '@/workflows/ports';

/**
 * Every message that parts of the extension send each other, with its answer. Nothing else is sent. Both
 * ends parse what they receive: message-schemas.ts and background-requests.ts between the extension's own
 * parts, frame-answers.ts what a page's frame answers, frame-requests.ts what a frame is asked.
 */

/** From a page of the extension (popup, options) to the background, by runtime.sendMessage. */
export interface BackgroundProtocol {
  'look-at-tab': { request: { readonly tabId: number }; answer: PageView };
  'fill-form': { request: FillRequest; answer: FillOutcome };
  'undo-fill': { request: { readonly tabId: number }; answer: UndoOutcome };
  'choose-option': { request: ChooseRequest; answer: ChooseOutcome };
  'describe-page': { request: { readonly tabId: number }; answer: PageDescription };
  'look-up-bill': { request: { readonly bill: BillNumber }; answer: BillLookUp };
  'list-my-offices': { request: object; answer: OfficeList };
  'offices-of-seats': { request: { readonly seats: readonly Seat[] }; answer: OfficeList };
  'renew-members': { request: object; answer: Renewal };
  'search-offices': { request: { readonly text: string }; answer: OfficeList };
  'receipt-of-tab': { request: { readonly tabId: number }; answer: TabReceipt | null };
  'change-receipts': { request: { readonly order: ReceiptChange }; answer: ReceiptsChanged };
  outreach: { request: { readonly order: OutreachOrder }; answer: OutreachAnswer };
  'stop-going-on': { request: { readonly tabId: number }; answer: { readonly done: true } };
}

/** An option that the report offers for a field, as it was offered. */
export interface ChooseRequest {
  readonly tabId: number;
  readonly frameId: number;
  readonly ref: ControlRef;
  readonly index: number;
  readonly text: string;
}

export interface FillRequest {
  readonly tabId: number;
  readonly letterId: LetterId;
  /** The person was told that the letter's bill is stale and goes on all the same. */
  readonly acknowledged: boolean;
  /** Host of the form that the person was shown (PageView.host): no other one's is filled. */
  readonly host?: string;
}

/** From the background to the content script of one frame, by tabs.sendMessage with the frame's id. */
export interface FrameProtocol {
  read: { request: object; answer: ReadAnswer };
  apply: { request: { readonly plan: FillPlan }; answer: ApplyResult };
  undo: { request: object; answer: UndoResult };
  follow: { request: FollowRequest; answer: { readonly done: true } };
  unfollow: { request: object; answer: { readonly done: true } };
  words: { request: object; answer: { readonly words: string } };
}

export interface ReadAnswer {
  readonly snapshot: FormSnapshot;
  readonly milliseconds: number;
  /** When the document began, which tells it from another one at its address. */
  readonly document: number;
}

export interface FollowRequest {
  /** A note says in this frame that the fill goes on. */
  readonly note: boolean;
  /** Tell of presses of the button of this control's form (`any`: of any form); null: of none. */
  readonly press: ControlRef | 'any' | null;
  /** After so many milliseconds all of it ends by itself. */
  readonly lasts: number;
}

/** From the background to the report in the page (one frame of a tab), answered with `true`. */
export type PanelOrder =
  /** `view` null: nothing but the outlines, in the frame of a form. `focus`: the person asked for it by a key. */
  | {
      readonly kind: 'show-panel';
      readonly view: PanelView | null;
      readonly outlines: readonly FieldOutline[];
      readonly focus: boolean;
    }
  | { readonly kind: 'hide-panel' }
  | { readonly kind: 'go-to-field'; readonly ref: ControlRef };

/**
 * From the content scripts of a frame to the background, without an answer. Any page's process could send
 * them: all that they can do is to the sender's own tab, and nothing there writes but what the person's own
 * fill planned: to stop a fill, to undo it, to take one of the options that its report offers.
 */
export type FrameNotice =
  | { readonly kind: 'office-button-pressed' }
  | { readonly kind: 'stop-here' }
  | { readonly kind: 'panel-action'; readonly action: PanelAction }
  | { readonly kind: 'panel-go-to'; readonly frameId: number; readonly ref: ControlRef }
  | ({ readonly kind: 'panel-choose' } & Omit<ChooseRequest, 'tabId'>);

export type BackgroundKind = keyof BackgroundProtocol;
export type FrameKind = keyof FrameProtocol;

/** A message as it is sent: its kind and what it carries. */
export type Message<P, K extends keyof P> = K extends keyof P
  ? P[K] extends { request: infer R }
    ? { readonly kind: K } & R
    : never
  : never;
