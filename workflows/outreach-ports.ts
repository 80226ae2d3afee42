import type { Directory } from '@/domain/congress/directory';
import type { OfficeId } from '@/domain/congress/office';
import type { FillOutcome } from '@/domain/form/report/page-view';
import type { LetterId } from '@/domain/letter/letter';
import type { Outreach } from '@/domain/outreach/outreach';
import type { WrittenLetter } from '@/domain/outreach/written-letter';
import type {
  BrowserTabPort,
  ClockPort,
  OfficePort,
  OfficeTabPort,
  PagePort,
  StoredDataPort,
  VisitPort,
} from './ports';

/** An order to fill the form of one office and of no other. */
export interface OfficeFillOrder {
  readonly tabId: number;
  readonly letterId: LetterId;
  readonly officeId: OfficeId;
  /** How long to wait for a late form, in milliseconds. */
  readonly patience: number;
}

/** `other-office`: the form may belong to another office. Nothing was written. */
export type OfficeFillOutcome = FillOutcome | { readonly kind: 'other-office' };

/** What an outreach needs of the browser and of the rest of the product. */
export interface OutreachPorts {
  readonly outreaches: {
    load(): Promise<Outreach | null>;
    /** @returns false if the browser did not store it */
    save(outreach: Outreach | null): Promise<boolean>;
  };
  readonly officeTabs: OfficeTabPort;
  readonly browserTabs: BrowserTabPort;
  readonly directory: { byId(id: OfficeId): Promise<ReturnType<Directory['byId']>> };
  /** Receipts, as far as an outreach needs them. */
  readonly written: {
    list(): Promise<readonly WrittenLetter[]>;
    /** The person marks it as sent. */
    markSent(receiptId: string): Promise<void>;
  };
  readonly page: Pick<PagePort, 'address'>;
  readonly offices: OfficePort;
  readonly visits: Pick<VisitPort, 'load'>;
  readonly storedData: StoredDataPort;
  readonly clock: ClockPort;
  /** Fills the office's form, in turn with other work in the tab. */
  fillOffice(order: OfficeFillOrder): Promise<OfficeFillOutcome>;
  /** Ends a fill over several pages. */
  endGoingOn(tabId: number): Promise<void>;
  newId(): string;
}
