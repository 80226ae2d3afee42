import { browser } from 'wxt/browser';
import type { PanelOrder } from './messages';

/** As much of a message's sender as is looked at. */
interface OrderSender {
  readonly id?: string | undefined;
  /** Set when a tab sent it: a page, a content script. */
  readonly tab?: unknown;
}

/** Hears the orders of our background, and answers each with `true`. */
export function hearPanelOrders(hear: (order: PanelOrder) => void): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: OrderSender, sendResponse: (answer: unknown) => void) => {
      const order = parsePanelOrder(message, sender, browser.runtime.id);
      // What is not for it, the reader beside it answers.
      if (!order) return;
      hear(order);
      sendResponse(true);
      return true;
    },
  );
}

/**
 * An order of our background to the report in the page, or null for anything else. Checked by hand, as
 * frame-requests.ts does: a schema library would cost every page more than this.
 */
export function parsePanelOrder(message: unknown, sender: OrderSender, ownId: string): PanelOrder | null {
  if (sender.id !== ownId || sender.tab || !isRecord(message)) return null;
  if (message.kind === 'hide-panel') return { kind: 'hide-panel' };
  if (isGoTo(message) || isShow(message)) return message;
  return null;
}

type Order<K extends PanelOrder['kind']> = Extract<PanelOrder, { kind: K }>;

function isGoTo(value: unknown): value is Order<'go-to-field'> {
  return isRecord(value) && value.kind === 'go-to-field' && typeof value.ref === 'string';
}

function isShow(value: unknown): value is Order<'show-panel'> {
  return (
    isRecord(value) &&
    value.kind === 'show-panel' &&
    typeof value.focus === 'boolean' &&
    Array.isArray(value.outlines) &&
    value.outlines.every((outline) => isRecord(outline) && typeof outline.ref === 'string') &&
    (value.view === null || isView(value.view))
  );
}

function isView(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value.words) &&
    typeof value.title === 'string' &&
    [value.left, value.lines, value.buttons].every(Array.isArray)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
