import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { billNumberSchema } from '@/domain/congress/bill-status';
import { PANEL_ACTIONS } from '@/domain/form/report/page-panel';
import { letterIdSchema } from '@/domain/letter/letter';
import { receiptChangeSchema } from '@/domain/receipt/receipt';
import { controlRefSchema } from './control-ref-schema';
import type { BackgroundKind, BackgroundProtocol, FrameNotice, Message } from './messages';
import { seatSchema } from './office-list-schema';
import { outreachOrderSchema } from './outreach-messages';
import { SNAPSHOT_BOUNDS } from './snapshot-schema';

/** What the background is asked, parsed, and by whom. */

export type BackgroundRequest = Message<BackgroundProtocol, BackgroundKind>;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tabId = count;

const optionTaken = {
  frameId: count,
  ref: controlRefSchema,
  index: count,
  text: v.pipe(v.string(), v.maxLength(SNAPSHOT_BOUNDS.characters)),
};

const requestSchema: v.GenericSchema<unknown, BackgroundRequest> = v.variant('kind', [
  v.object({ kind: v.literal('look-at-tab'), tabId }),
  v.object({
    kind: v.literal('fill-form'),
    tabId,
    letterId: letterIdSchema,
    acknowledged: v.boolean(),
    host: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  }),
  v.object({ kind: v.literal('undo-fill'), tabId }),
  v.object({
    kind: v.literal('choose-option'),
    tabId,
    ...optionTaken,
  }),
  v.object({ kind: v.literal('stop-going-on'), tabId }),
  v.object({ kind: v.literal('receipt-of-tab'), tabId }),
  v.object({ kind: v.literal('change-receipts'), order: receiptChangeSchema }),
  v.object({ kind: v.literal('describe-page'), tabId }),
  v.object({ kind: v.literal('outreach'), order: outreachOrderSchema }),
  v.object({ kind: v.literal('look-up-bill'), bill: billNumberSchema }),
  v.object({ kind: v.literal('list-my-offices') }),
  v.object({ kind: v.literal('renew-members') }),
  v.object({ kind: v.literal('offices-of-seats'), seats: v.pipe(v.array(seatSchema), v.maxLength(50)) }),
  v.object({ kind: v.literal('search-offices'), text: v.pipe(v.string(), v.maxLength(200)) }),
]);

const noticeSchema: v.GenericSchema<unknown, FrameNotice> = v.variant('kind', [
  v.object({ kind: v.picklist(['office-button-pressed', 'stop-here']) }),
  v.object({ kind: v.literal('panel-action'), action: v.picklist(PANEL_ACTIONS) }),
  v.object({ kind: v.literal('panel-go-to'), frameId: count, ref: controlRefSchema }),
  v.object({ kind: v.literal('panel-choose'), ...optionTaken }),
]);

/** As much of a message's sender as is looked at; the browser fills it in, a page can not. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * A request to the background, or null for anything that is none or does not come from a page of the
 * extension itself. A content script has the id of the extension too, but the address of its page.
 */
export function parseBackgroundRequest(message: unknown, sender: MessageSender): BackgroundRequest | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url === undefined || !sender.url.startsWith(browser.runtime.getURL('/'))) return null;
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? parsed.output : null;
}

/**
 * What a content script tells, and of which tab; null for anything else. The tab is the sender's own; the
 * report stands in the page itself, so that what it tells comes from there alone.
 */
export function parseFrameNotice(
  message: unknown,
  sender: MessageSender,
): { readonly notice: FrameNotice; readonly tabId: number } | null {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return null;
  const parsed = v.safeParse(noticeSchema, message);
  if (!parsed.success) return null;
  const notice = parsed.output;
  if (notice.kind.startsWith('panel-') && sender.frameId !== 0) return null;
  return { notice, tabId: sender.tab.id };
}
