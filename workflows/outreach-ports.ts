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
  readonly officeTabs: OfficeTabPort;
  readonly browserTabs: BrowserTabPort;
  readonly directory: { byId(id: OfficeId): Promise<ReturnType<Directory['byId']>> };
  /** The record of what was written, as far as an outreach looks at it. */
  readonly written: {
    list(): Promise<readonly WrittenLetter[]>;
    /** The person says that it was sent. */
    markSent(receiptId: string): Promise<void>;
  };
  readonly page: Pick<PagePort, 'address'>;
  readonly offices: OfficePort;
  readonly visits: Pick<VisitPort, 'load'>;
  readonly storedData: StoredDataPort;
  readonly clock: ClockPort;
  /** Fills the office's form in a tab, in turn with what else is done in it. */
  fillOffice(order: OfficeFillOrder): Promise<OfficeFillOutcome>;
  /** Ends a fill that goes on over several pages. */
  endGoingOn(tabId: number): Promise<void>;
  newId(): string;
}
