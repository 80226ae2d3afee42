import type { OfficeId } from '@/domain/congress/office';
import type { OfficePlace } from '@/domain/congress/same-office';
import type { SentEvidence } from '@/domain/receipt/is-confirmation';
import type { Receipt } from '@/domain/receipt/receipt';

/** What came of keeping receipts. A fill never fails because of it. */
export type ReceiptsKept = 'kept' | 'full' | 'failed';

export interface ReceiptPort {
  list(): Promise<readonly Receipt[]>;
  /** Changes all of them; changes take turns, so that none writes over another. */
  change(change: (receipts: readonly Receipt[]) => readonly Receipt[]): Promise<ReceiptsKept>;
  newId(): string;
}

/** A form with the message in it, in one tab, whose sending is looked for. */
export interface SentWatch {
  readonly receiptId: string;
  /** Whether the receipt could be kept. */
  readonly kept: ReceiptsKept;
  readonly place: OfficePlace;
  /** The document and frame of the form, or of the last page that followed it. */
  readonly document: number;
  readonly frameId: number;
  /** Label of the message box, by which an undo names it. */
  readonly messageLabel: string;
  /** What the page of the form said of itself before it was sent. */
  readonly before: SentEvidence;
  /** When it ends, by the clock's `date`. */
  readonly until: number;
  /** When the person last pressed the office's button; null: not yet. */
  readonly pressedAt: number | null;
  /** The document in which the confirmation was seen. */
  readonly confirmedIn: number | null;
}

/** Watches by tab, for as long as the browser runs. */
export interface SentWatchPort {
  load(tabId: number): Promise<SentWatch | null>;
  save(tabId: number, watch: SentWatch): Promise<void>;
  drop(tabId: number): Promise<void>;
}

/** Who else wants to know. What they throw is theirs. */
export interface ReceiptHooks {
  /** The outreach that a fill in this tab is part of. */
  outreachOf?(tabId: number, officeId: OfficeId | null): Promise<string | null>;
  /** A fill put the message in; again for the same receipt where the form was filled again. */
  onReceipt?(receipt: Receipt, tabId: number): void;
  /** It is sent, by a confirmation or by the person's word; null: said where no tab shows it. */
  onSent?(receipt: Receipt, tabId: number | null): void;
}

export interface ReceiptPorts {
  readonly receipts: ReceiptPort;
  readonly sentWatches: SentWatchPort;
  readonly receiptHooks: ReceiptHooks;
}
