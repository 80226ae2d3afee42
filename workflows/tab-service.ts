import type { ChooseOrder, FillOrder } from '@/domain/form/fill-order';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from '@/domain/form/report/page-view';
import type { TabReceipt } from '@/domain/receipt/receipt';
import { chooseOption } from './choose-option';
import { endGoingOn, goOn, noteChoice, notePress } from './continuation';
import { fillActiveForm, fillOfficeForm } from './fill-active-form';
import { lookAtPage } from './look-at-page';
import { isSentAwaited, lookForSent, noteSentPress } from './look-for-sent';
import type { OfficeFillOrder, OfficeFillOutcome } from './outreach-ports';
import type { FillPorts } from './ports';
import { receiptOfTab } from './receipt-of-tab';
import { undoReceipt } from './receipts';
import { SharedWork, TabTurns } from './tab-turns';
import { undoFill } from './undo-fill';

/** What the background does for the pages of the extension. Nothing here throws. */
export interface TabService {
  look(tabId: number): Promise<PageView>;
  fill(order: FillOrder): Promise<FillOutcome>;
  /** Fills the form of one office in a tab; where the form is not that office's, nothing. */
  fillOffice(order: OfficeFillOrder): Promise<OfficeFillOutcome>;
  /** @param inPage it was asked for in the page, where its outcome is then told */
  undo(tabId: number, inPage?: boolean): Promise<UndoOutcome>;
  choose(order: ChooseOrder): Promise<ChooseOutcome>;
  /** The person pressed the office's button in a page that the fill goes on from. */
  press(tabId: number): Promise<void>;
  /** A page has come in a tab. Where one is waited for, a background that was stopped takes that up again. */
  loaded(tabId: number): Promise<void>;
  /** The receipt of what a tab shows, if it has to do with one. */
  receipt(tabId: number): Promise<TabReceipt | null>;
  /** The fill does not go on. */
  stop(tabId: number): Promise<void>;
}

/** Milliseconds between two looks for the office's next page: soon after the press, and later. */
const SOON = 400;
const LATER = 1_500;
const SOON_LOOKS = 20;

/**
 * Looks, fills and undoings of one tab take turns: a look between the reading and the writing of a fill would
 * make its plan void; a fill that is ordered twice (a double click, a popup opened
 * again) happens once. An exception in here is a bug: it ends as an outcome that the person can act on.
 */
export function tabService(ports: FillPorts): TabService {
  const turns = new TabTurns();
  const fills = new SharedWork<FillOutcome>();
  const waits = new SharedWork<void>();

  /** What follows a press: the office's next page, or its word that the message was sent. */
  const lookOnce = async (tabId: number) => {
    const [next, sent] = [await goOn(ports, tabId), await lookForSent(ports, tabId)];
    return next === 'again' || sent === 'again' ? 'again' : 'rest';
  };

  /** Looks for the next page until it is there or is not waited for any more. */
  const waitForNextPage = (tabId: number) =>
    waits.do(String(tabId), async () => {
      for (let looks = 1; ; looks += 1) {
        if ((await turns.take(tabId, () => lookOnce(tabId))) === 'rest') return;
        await ports.clock.wait(looks < SOON_LOOKS ? SOON : LATER);
      }
    });

  /** The report in the page, in its turn: whoever asked for the fill need not wait for that. */
  const showInPage = <T extends FillOutcome | OfficeFillOutcome>(tabId: number, outcome: T): T => {
    if (outcome.kind === 'filled') {
      turns.take(tabId, () => ports.panel.report(tabId, outcome.report, outcome)).catch(() => {});
    }
    return outcome;
  };

  return {
    look: (tabId) =>
      turns
        .take(tabId, async () => {
          // A background that was stopped while it waited takes it up again here.
          await lookOnce(tabId);
          return lookAtPage(ports, tabId);
        })
        .catch(() => ({ kind: 'not-readable', why: 'no-access' })),
    fill: (order) =>
      fills.do(JSON.stringify([order.tabId, order.letterId, order.acknowledged, order.host]), () =>
        turns
          .take(order.tabId, () => fillActiveForm(ports, order))
          .then((outcome) => showInPage(order.tabId, outcome))
          .catch(() => ({ kind: 'failed' })),
      ),
    fillOffice: (order) =>
      turns
        .take<OfficeFillOutcome>(order.tabId, () => fillOfficeForm(ports, order))
        .then((outcome) => showInPage(order.tabId, outcome))
        .catch(() => ({ kind: 'failed' })),
    undo: (tabId, inPage = false) =>
      turns
        .take(tabId, async () => {
          await endGoingOn(ports, tabId);
          const outcome = await undoFill(ports, tabId);
          if (outcome.kind === 'undone') await undoReceipt(ports, tabId, outcome);
          await (inPage ? ports.panel.undone(tabId, outcome) : ports.panel.hide(tabId));
          return outcome;
        })
        .catch(() => ({ kind: 'page-changed' })),
    choose: (order) =>
      turns
        .take(order.tabId, async () => {
          const outcome = await chooseOption(ports, order);
          if (outcome.kind !== 'chosen') return outcome;
          const goesOn = await noteChoice(ports, order.tabId, outcome.report);
          await ports.panel.report(order.tabId, outcome.report, { goesOn });
          return outcome;
        })
        .then((outcome) => {
          waitForNextPage(order.tabId).catch(() => {});
          return outcome;
        })
        .catch(() => ({ kind: 'page-changed' })),
    press: (tabId) =>
      turns
        .take(tabId, async () => {
          await notePress(ports, tabId);
          await noteSentPress(ports, tabId);
        })
        .then(() => waitForNextPage(tabId))
        .catch(() => {}),
    stop: (tabId) => turns.take(tabId, () => endGoingOn(ports, tabId)).catch(() => {}),
    loaded: async (tabId) => {
      const going = await ports.continuations.load(tabId);
      if (going?.pressedAt || (await isSentAwaited(ports, tabId))) {
        await waitForNextPage(tabId).catch(() => {});
      }
    },
    receipt: (tabId) => turns.take(tabId, () => receiptOfTab(ports, tabId)).catch(() => null),
  };
}
