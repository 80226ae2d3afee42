import * as v from 'valibot';
import { offeredOptionSchema } from '@/domain/form/fill-order';
import { type ControlRef, controlRefSchema } from '@/domain/form/read/form-snapshot';
import { type FieldOutline, PANEL_ACTIONS, type PanelView } from '@/domain/form/report/page-panel';
import { count } from '@/domain/schema';
import {
  type Carried,
  dispatch,
  hearBackground,
  type MessageSender,
  type ParsedHandlers,
  tabOfOwnScript,
  tellBackground,
} from './wire';

/** Messages between the background and the report in a page. */

/** Orders of the background. Only our background can send them, so the report does not parse them. */
interface PanelOrders {
  'show-panel': PanelShown;
  'hide-panel': object;
  'go-to-field': { readonly ref: ControlRef };
}

export interface PanelShown {
  /** Null: only outlines, in the frame of a form. */
  readonly view: PanelView | null;
  readonly outlines: readonly FieldOutline[];
  /** The person used the keyboard command, so the report takes the focus. */
  readonly focus: boolean;
}

/** An order as sent. */
export type PanelOrder = {
  readonly [K in keyof PanelOrders]: { readonly kind: K } & PanelOrders[K];
}[keyof PanelOrders];

/** The report's handler for each order. */
export type PanelHandlers = { readonly [K in keyof PanelOrders]: (order: PanelOrders[K]) => void };

/** In the report: handles orders, and answers each with `true`. */
export function hearPanelOrders({
  'show-panel': show,
  'hide-panel': hide,
  'go-to-field': goTo,
}: PanelHandlers): void {
  const done =
    <Order>(hear: (order: Order) => void) =>
    (order: Order): true => {
      hear(order);
      return true;
    };
  hearBackground<PanelOrders>({
    'show-panel': done(show),
    'hide-panel': done(hide),
    'go-to-field': done(goTo),
  });
}

/**
 * The person's actions in the report. A page's process could forge them, so they only write what the person's own
 * fill planned, in the sender's own tab.
 */
const PANEL_NOTICES = {
  'panel-action': { carries: v.object({ action: v.picklist(PANEL_ACTIONS) }) },
  'panel-go-to': { carries: v.object({ frameId: count, ref: controlRefSchema }) },
  'panel-choose': { carries: offeredOptionSchema },
};

/** Handlers get the sender's tab. */
export type PanelNoticeHandlers = ParsedHandlers<typeof PANEL_NOTICES, void, [tabId: number]>;

/** In the report: sends a notice. Best effort. */
export function tellOfPanel<K extends keyof typeof PANEL_NOTICES>(
  kind: K,
  carried: Carried<typeof PANEL_NOTICES, K>,
): void {
  tellBackground({ ...carried, kind });
}

/** In the background: receives notices of the report. Only the top frame has a report. */
export function hearPanelNotice(
  handlers: PanelNoticeHandlers,
  message: unknown,
  sender: MessageSender,
): void {
  const tabId = tabOfOwnScript(sender);
  if (tabId !== null && sender.frameId === 0) dispatch(PANEL_NOTICES, handlers, message, tabId);
}
