import type { BillNumber, BillStatus } from '@/domain/congress/bill-status';
import type { PageIdentity } from '@/domain/congress/contact-page';
import type { KeptBill } from '@/domain/congress/kept-bill';
import type { Office } from '@/domain/congress/office';
import type { OfficePlace } from '@/domain/congress/same-office';
import type { Constituent } from '@/domain/constituent/constituent';
import type { FillPlan } from '@/domain/form/plan/fill-plan';
import type { ControlRef, FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { ApplyResult, UndoResult } from '@/domain/form/report/apply-result';
import type { FillReport } from '@/domain/form/report/fill-report';
import type { FillOutcome, NotReadable, UndoOutcome } from '@/domain/form/report/page-view';
import type { Letter, LetterId } from '@/domain/letter/letter';
import type { Settings } from '@/domain/settings';
import type { ReceiptPorts } from './receipt-ports';

/** The ports of the workflows: what they need of a browser, without a browser. platform/ answers them. */

export type {
  ReceiptHooks,
  ReceiptPort,
  ReceiptPorts,
  ReceiptsKept,
  SentWatch,
  SentWatchPort,
} from './receipt-ports';

/** What one frame read of itself. */
export interface FrameSnapshot {
  readonly frameId: number;
  readonly snapshot: FormSnapshot;
  readonly milliseconds: number;
  /** The reader was put into it just now: nothing was filled in this document before. */
  readonly fresh: boolean;
  /** Names the document: another one at the same address has another number. Names of controls are its own. */
  readonly document: number;
  /** It is the practice form of the extension itself. */
  readonly practice?: true;
}

export type ReadResult = { readonly kind: 'read'; readonly frames: readonly FrameSnapshot[] } | NotReadable;

export interface PagePort {
  /** Puts the reader into the tab's frames where it is not there yet, and reads them all. */
  read(tabId: number): Promise<ReadResult>;
  apply(tabId: number, frameId: number, plan: FillPlan): Promise<ApplyResult>;
  /** Undoes the fills of one frame; null when the frame is gone. */
  undo(tabId: number, frameId: number): Promise<UndoResult | null>;
  /** Address of the tab with its query, or null where the browser does not tell it. */
  address(tabId: number): Promise<string | null>;
  /** Says in the page that the fill goes on, and tells of presses of the office's button there. */
  follow(tabId: number, order: FollowOrder): Promise<void>;
  /** Takes that away again, in all frames. */
  unfollow(tabId: number): Promise<void>;
  /** Tells of presses of the office's button, without a word in the page. */
  watchPress(tabId: number, order: FollowOrder): Promise<void>;
  /** The visible words of one frame, a line for each block, nothing of its controls; null when it is gone. */
  words(tabId: number, frameId: number): Promise<string | null>;
}

export interface FollowOrder {
  readonly frameId: number;
  /** A control of the form whose button is meant; null: any form's. */
  readonly ref: ControlRef | null;
  /** After so many milliseconds the page takes it away by itself. */
  readonly lasts: number;
}

/** What the page says of a fill that was asked for without the popup, where nothing was filled. */
export type FillTold =
  | FillOutcome
  /** The form is waited for. */
  | { readonly kind: 'waiting' }
  /** What the popup would have shown before: whose form it is not. */
  | { readonly kind: 'no-office' | 'other-state' };

/** The small report in the page itself. Where a page takes none there is none; nothing depends on it. */
export interface PanelPort {
  /** Shows what came of a fill. `focus`: the person asked for it by a key, and it gets the focus. */
  report(
    tabId: number,
    report: FillReport,
    state: { readonly goesOn: boolean; readonly focus?: boolean },
  ): Promise<void>;
  /** Says what came of an undoing that was asked for there. */
  undone(tabId: number, outcome: UndoOutcome): Promise<void>;
  /** Says why nothing was filled, or that the form is waited for. @returns whether it could be said there */
  told(tabId: number, told: FillTold): Promise<boolean>;
  hide(tabId: number): Promise<void>;
  /** Brings a field into view and gives it the focus. */
  goTo(tabId: number, frameId: number, ref: ControlRef): Promise<void>;
}

/** A fill that goes on over several pages of one office, in one tab. */
export interface Continuation {
  readonly letterId: LetterId;
  readonly place: OfficePlace;
  /** The document and frame that were filled last. */
  readonly document: number;
  readonly frameId: number;
  /** The page around that frame, or the same document. */
  readonly pageDocument: number;
  /** What was filled so far. */
  readonly report: FillReport;
  /** When it ends, by the clock's `date`. */
  readonly until: number;
  /** When the person last pressed the office's button since the last fill; null when not yet. */
  readonly pressedAt: number | null;
}

/** Fills that go on, by tab, for as long as the browser runs. */
export interface ContinuationPort {
  load(tabId: number): Promise<Continuation | null>;
  save(tabId: number, continuation: Continuation): Promise<void>;
  drop(tabId: number): Promise<void>;
}

export interface KeepPort {
  constituent(): Promise<Constituent>;
  settings(): Promise<Settings>;
  /** Changes the settings as they are then: another page may have changed them since they were read. */
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  letters(): Promise<readonly Letter[]>;
  /** The person's own words for a letter, empty where there are none yet. */
  ownWords(letter: LetterId): Promise<string>;
  /** What is kept of the public record of a bill; nothing is asked for it. */
  billStatus(bill: BillNumber): Promise<BillStatus | null>;
}

/** Bills and the public record of them. */
export interface BillPort {
  kept(bill: BillNumber): Promise<KeptBill | null>;
  keep(bill: KeptBill): Promise<void>;
  /** The person has switched the look-up on and the browser allows it. */
  isOn(): Promise<boolean>;
  /** Asks for a public file. Called only where the look-up is on. */
  ask(
    address: string,
  ): Promise<
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'failed'; readonly why: string }
  >;
}

/** Everything that a look-up of a bill needs. */
export interface BillPorts {
  readonly bills: BillPort;
  readonly clock: Pick<ClockPort, 'date'>;
}

/** Reports of this browser session, by tab and page: the last of each tab, for the document that it is about. */
export interface ReportPort {
  save(tabId: number, page: string, report: FillReport): Promise<void>;
  load(tabId: number, page: string): Promise<FillReport | null>;
  drop(tabId: number): Promise<void>;
}

export interface ClockPort {
  /** Today where the person is, ISO 8601 date. */
  today(): string;
  /** Milliseconds since some moment; never goes back. Starts anew with the background. */
  now(): number;
  /** Milliseconds since 1970, which outlive the background. */
  date(): number;
  wait(milliseconds: number): Promise<void>;
}

export interface OfficePort {
  /** Whose form a page is, by the member table; null for a page that is no office's. */
  officeOf(page: PageIdentity): Promise<Office | null> | Office | null;
}

/** Everything that the workflows of a fill need. */
export interface FillPorts extends ReceiptPorts {
  readonly page: PagePort;
  readonly keep: KeepPort;
  readonly reports: ReportPort;
  readonly continuations: ContinuationPort;
  readonly offices: OfficePort;
  readonly clock: ClockPort;
  readonly panel: PanelPort;
}
