import type { BillNumber, BillStatus } from '@/domain/congress/bill-status';
import type { PageIdentity } from '@/domain/congress/contact-page';
import type { Office, OfficeId } from '@/domain/congress/office';
import type { StoredBill } from '@/domain/congress/stored-bill';
import type { Constituent } from '@/domain/constituent/constituent';
import type { FillPlan } from '@/domain/form/plan/fill-plan';
import type { ControlRef, FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { ApplyResult, UndoResult } from '@/domain/form/report/apply-result';
import type { FillReport } from '@/domain/form/report/fill-report';
import type { FillOutcome, NotReadable, UndoOutcome } from '@/domain/form/report/page-view';
import type { Letter, LetterId } from '@/domain/letter/letter';
import type { OfficeTab } from '@/domain/outreach/office-tab';
import type { Receipt, ReceiptsKept } from '@/domain/receipt/receipt';
import type { Settings } from '@/domain/settings';
import type { Visit, Watching } from '@/domain/visit/visit';

/** The ports of the workflows: what they need from a browser. platform/ implements them. */

/** One frame's reading of itself. */
export interface FrameSnapshot {
  readonly frameId: number;
  readonly snapshot: FormSnapshot;
  readonly milliseconds: number;
  /** The reader was injected just now: nothing was filled in this document before. */
  readonly fresh: boolean;
  /**
   * Identifies the document: another one at the same address has another number. Names of controls are valid within
   * it.
   */
  readonly document: number;
  /** This is the extension's own practice form. */
  readonly practice?: true;
}

export type ReadResult = { readonly kind: 'read'; readonly frames: readonly FrameSnapshot[] } | NotReadable;

/** A document in a tab, by its frame. */
export interface FrameHere {
  readonly frameId: number;
  readonly document: number;
  /** The reader is not in it, so nothing was filled in this document. */
  readonly fresh: boolean;
}

export interface PagePort {
  /** Injects the reader where it is missing, and reads all frames of the tab. */
  read(tabId: number): Promise<ReadResult>;
  /**
   * The documents in a tab; empty if it cannot be read. Reads no controls, so plans from the last reading stay
   * valid.
   */
  frames(tabId: number): Promise<readonly FrameHere[]>;
  apply(tabId: number, frameId: number, plan: FillPlan): Promise<ApplyResult>;
  /** Opens drawn lists of a frame for a moment, so that the next reading knows their options. */
  lookInto(tabId: number, frameId: number, refs: readonly ControlRef[]): Promise<void>;
  /** Undoes the fills of one frame; null when the frame is gone. */
  undo(tabId: number, frameId: number): Promise<UndoResult | null>;
  /** The address of the tab with its query, or null if the browser does not tell it. */
  address(tabId: number): Promise<string | null>;
  /** Reports presses of the office's button from now on. With `note`, the page says that the fill continues. */
  follow(tabId: number, watching: Watching): Promise<void>;
  /** Ends that in all frames. */
  unfollow(tabId: number): Promise<void>;
  /**
   * The visible words of one frame, one line for each block, without the content of controls; null when it is gone.
   */
  words(tabId: number, frameId: number): Promise<string | null>;
}

/** What the page says when a fill without the popup filled nothing. */
export type FillTold =
  | FillOutcome
  /** Waiting for a late form. */
  | { readonly kind: 'waiting' }
  /** The popup would have warned whose form this is not. */
  | { readonly kind: 'no-office' | 'other-state' };

/** The report in the page. Best effort: callers must not depend on it. */
export interface PanelPort {
  /** Shows the result of a fill. `focus`: the person used the keyboard command, so the report takes the focus. */
  report(
    tabId: number,
    report: FillReport,
    state: { readonly goesOn: boolean; readonly focus?: boolean },
  ): Promise<void>;
  /** Shows the outcome of an undo that was requested there. */
  undone(tabId: number, outcome: UndoOutcome): Promise<void>;
  /** Says why nothing was filled, or that it waits for the form. @returns whether the page shows it */
  told(tabId: number, told: FillTold): Promise<boolean>;
  hide(tabId: number): Promise<void>;
  /** Scrolls to a field and focuses it. */
  goTo(tabId: number, frameId: number, ref: ControlRef): Promise<void>;
}

/** Visits of tabs, while the browser runs. */
export interface VisitPort {
  load(tabId: number): Promise<Visit | null>;
  save(tabId: number, visit: Visit): Promise<void>;
  drop(tabId: number): Promise<void>;
}

export interface ReceiptPort {
  /** Null if it was not stored or was deleted. */
  find(id: string): Promise<Receipt | null>;
  /** Changes all of them under a lock. A fill never fails because of it. */
  change(change: (receipts: readonly Receipt[]) => readonly Receipt[]): Promise<ReceiptsKept>;
  newId(): string;
}

/** Optional observers of fills; they handle their own errors. */
export interface FillHooks {
  /** The outreach of a fill in this tab. */
  outreachOf?(tabId: number, officeId: OfficeId | null): Promise<string | null>;
  /** A fill entered the message. Called again for the same receipt if the form was filled again. */
  onReceipt?(receipt: Receipt, tabId: number): void;
  /** It was sent, by a confirmation or the person's word. */
  onSent?(receipt: Receipt): void;
  /** The fill of a tab was undone. */
  onUndone?(tabId: number): Promise<void>;
}

/** The tabs that an outreach needs. */
export interface BrowserTabPort {
  /** Opens an address in a new tab in front. @returns its number, or null */
  open(address: string): Promise<number | null>;
  /** Brings a tab to the front. */
  show(tabId: number): Promise<void>;
  /**
   * `nameless`: loaded, but the address is not told: the initial empty page of a new tab, or a page without access.
   * null: the tab is gone.
   */
  state(tabId: number): Promise<'loading' | 'nameless' | 'complete' | null>;
}

/** Which tab shows which office's page. */
export interface OfficeTabPort {
  load(): Promise<readonly OfficeTab[]>;
  save(tabs: readonly OfficeTab[]): Promise<void>;
}

export interface StoredDataPort {
  constituent(): Promise<Constituent>;
  settings(): Promise<Settings>;
  /** Changes the current settings; another page may have changed them since they were read. */
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  letters(): Promise<readonly Letter[]>;
  /** The person's own words for a letter; empty if they wrote nothing. */
  ownWords(letter: LetterId): Promise<string>;
  /** The stored public record of a bill. Makes no request. */
  billStatus(bill: BillNumber): Promise<BillStatus | null>;
}

/** Bills and their public record. */
export interface BillPort {
  kept(bill: BillNumber): Promise<StoredBill | null>;
  keep(bill: StoredBill): Promise<void>;
  /** The look-up is switched on and the browser allows it. */
  isOn(): Promise<boolean>;
  /** Fetches a public file. Call only while the look-up is on. */
  ask(
    address: string,
  ): Promise<
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'failed'; readonly why: string }
  >;
}

/** What a look-up of a bill needs. */
export interface BillPorts {
  readonly bills: BillPort;
  readonly clock: Pick<ClockPort, 'date'>;
}

export interface ClockPort {
  /** The local date, ISO 8601. */
  today(): string;
  /** Monotonic milliseconds. Restarts with the background. */
  now(): number;
  /** Milliseconds since 1970; valid across restarts of the background. */
  date(): number;
  wait(milliseconds: number): Promise<void>;
}

export interface OfficePort {
  /** The office of a page, by the member table; null if it is no office's. */
  officeOf(page: PageIdentity): Promise<Office | null> | Office | null;
}

/** What the workflows of a fill need. */
export interface FillPorts {
  readonly page: PagePort;
  readonly storedData: StoredDataPort;
  readonly visits: VisitPort;
  readonly receipts: ReceiptPort;
  readonly offices: OfficePort;
  readonly clock: ClockPort;
  readonly panel: PanelPort;
  readonly hooks: FillHooks;
}
