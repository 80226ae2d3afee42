import type { Receipt } from './receipt';

/** What a tab has to do with a receipt. */
export interface TabReceipt {
  /** `form`: the filled form, or a page after it; `confirmation`: the page that says that it was sent. */
  readonly at: 'form' | 'confirmation';
  /** `full`: the browser's storage had no room for it. */
  readonly kept: 'kept' | 'full' | 'failed';
  /** Null where it was not kept, or was deleted. */
  readonly receipt: Receipt | null;
}
