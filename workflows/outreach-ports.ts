import type { Directory } from '@/domain/congress/directory';
import type { OfficeId } from '@/domain/congress/office';
import type { FillOutcome } from '@/domain/form/report/page-view';
import type { LetterId } from '@/domain/letter/letter';
import type { Outreach } from '@/domain/outreach/outreach';
import type { WrittenLetter } from '@/domain/outreach/written-letter';
import type { ClockPort, ContinuationPort, KeepPort, OfficePort, PagePort } from './ports';

/** A tab that shows an office's page for an outreach. Its number means something while the browser runs. */
export interface OfficeTab {
  readonly tabId: number;
  readonly officeId: OfficeId;
  /**
   * `loading`: filled once when its page is there. `seeking`: the office's site, on which the person goes to
   * the form; filled once when that is there. `filling`: at work. `rest`: nothing is done in it any more.
   */
  readonly phase: 'loading' | 'seeking' | 'filling' | 'rest';
  /** Nothing is begun in it after this moment, by the clock's `date`. */
  readonly until: number;
}

/** An order to fill the form of one office and of no other. */
export interface OfficeFillOrder {
  readonly tabId: number;
  readonly letterId: LetterId;
  readonly officeId: OfficeId;
  /** How long a form that comes late is waited for, in milliseconds. */
  readonly patience: number;
}

/** `other-office`: there is a form, but it is not certain to be that office's. Nothing was written. */
export type OfficeFillOutcome = FillOutcome | { readonly kind: 'other-office' };

/** What an outreach needs of the browser and of the rest of the product. */
export interface OutreachPorts {
  readonly outreaches: {
    load(): Promise<Outreach | null>;
    /** @returns false when the browser did not keep it */
    save(outreach: Outreach | null): Promise<boolean>;
  };
  readonly officeTabs: {
    load(): Promise<readonly OfficeTab[]>;
    save(tabs: readonly OfficeTab[]): Promise<void>;
  };
  readonly browserTabs: {
    /** Opens an address in a new tab in front. @returns its number, null when that was not possible */
    open(address: string): Promise<number | null>;
    /** Brings a tab to the front. */
    show(tabId: number): Promise<void>;
    /**
     * `nameless`: done loading, and where it is is not told: the empty page that a new tab begins with, or a page that
     * the extension has no access to. null: there is no such tab any more.
     */
    state(tabId: number): Promise<'loading' | 'nameless' | 'complete' | null>;
  };
  readonly directory: { byId(id: OfficeId): Promise<ReturnType<Directory['byId']>> };
  /** The record of what was written, as far as an outreach looks at it. */
  readonly written: {
    list(): Promise<readonly WrittenLetter[]>;
    /** The person says that it was sent. */
    markSent(receiptId: string): Promise<void>;
  };
  readonly page: Pick<PagePort, 'address'>;
  readonly offices: OfficePort;
  readonly continuations: Pick<ContinuationPort, 'load'>;
  readonly keep: KeepPort;
  readonly clock: ClockPort;
  /** Fills the office's form in a tab, in turn with what else is done in it. */
  fillOffice(order: OfficeFillOrder): Promise<OfficeFillOutcome>;
  /** Ends a fill that goes on over several pages. */
  endGoingOn(tabId: number): Promise<void>;
  newId(): string;
}
