import type { BillNumber, BillStatus } from '@/domain/congress/bill-status';
import type { PageIdentity } from '@/domain/congress/contact-page';
import type { KeptBill } from '@/domain/congress/kept-bill';
import type { Office, OfficeId } from '@/domain/congress/office';
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

/** The ports of the workflows: what they need of a browser, without a browser. platform/ answers them. */

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

/** A document in a tab, by its frame. */
export interface FrameHere {
  readonly frameId: number;
  readonly document: number;
  /** The reader is not in it: nothing was filled in this document before. */
  readonly fresh: boolean;
}

export interface PagePort {
  /** Puts the reader into the tab's frames where it is not there yet, and reads them all. */
  read(tabId: number): Promise<ReadResult>;
  /**
   * The documents that are in a tab, empty where it cannot be read. Reads nothing of them: a plan that was made
   * from the last reading stays good.
   */
  frames(tabId: number): Promise<readonly FrameHere[]>;
  apply(tabId: number, frameId: number, plan: FillPlan): Promise<ApplyResult>;
  /** Undoes the fills of one frame; null when the frame is gone. */
  undo(tabId: number, frameId: number): Promise<UndoResult | null>;
  /** Address of the tab with its query, or null where the browser does not tell it. */
  address(tabId: number): Promise<string | null>;
  /** Tells of presses of the office's button from now on; with `note` the page says that the fill goes on. */
  follow(tabId: number, watching: Watching): Promise<void>;
  /** Ends that in all frames. */
  unfollow(tabId: number): Promise<void>;
  /** The visible words of one frame, a line for each block, nothing of its controls; null when it is gone. */
  words(tabId: number, frameId: number): Promise<string | null>;
}

/** What the page says of a fill that was asked for without the popup, where nothing was filled. */
export type FillTold =
  | FillOutcome
  /** The form is waited for. */
  | { readonly kind: 'waiting' }
  /** What the popup would have shown before: whose form it is not. */
  | { readonly kind: 'no-office' | 'other-state' };

/** The small report in the page itself. Best effort: callers must not depend on it. */
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

/** What is known of tabs after a fill, for as long as the browser runs. */
export interface VisitPort {
  load(tabId: number): Promise<Visit | null>;
  save(tabId: number, visit: Visit): Promise<void>;
  drop(tabId: number): Promise<void>;
}

export interface ReceiptPort {
  /** Null where it was not kept, or was deleted. */
  find(id: string): Promise<Receipt | null>;
  /** Changes all of them; changes take turns, so that none writes over another. A fill never fails because of it. */
  change(change: (receipts: readonly Receipt[]) => readonly Receipt[]): Promise<ReceiptsKept>;
  newId(): string;
}

/** Who else hears of what becomes of a fill. What they throw is theirs. */
export interface FillHooks {
  /** The outreach that a fill in this tab is part of. */
  outreachOf?(tabId: number, officeId: OfficeId | null): Promise<string | null>;
  /** A fill put the message in; again for the same receipt where the form was filled again. */
  onReceipt?(receipt: Receipt, tabId: number): void;
  /** It is sent, by a confirmation or by the person's word. */
  onSent?(receipt: Receipt): void;
  /** The fill of a tab was taken back. */
  onUndone?(tabId: number): Promise<void>;
}

/** What an outreach needs of the browser's tabs. */
export interface BrowserTabPort {
  /** Opens an address in a new tab in front. @returns its number, null when that was not possible */
  open(address: string): Promise<number | null>;
  /** Brings a tab to the front. */
  show(tabId: number): Promise<void>;
  /**
   * `nameless`: done loading, and where it is is not told: the empty page that a new tab begins with, or a page that
   * the extension has no access to. null: there is no such tab any more.
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

export interface ClockPort {
  /** Today where the person is, ISO 8601 date. */
  today(): string;
  /** Milliseconds since some moment; never goes back. Starts again with the background. */
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
