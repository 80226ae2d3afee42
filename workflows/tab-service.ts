import type { ChooseOrder, FillOrder } from '@/domain/form/fill-order';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from '@/domain/form/report/page-view';
import type { TabReceipt } from '@/domain/receipt/receipt';
import { awaitsConfirmation, awaitsNextPage } from '@/domain/visit/visit';
import { chooseOption, undoFill } from './change-fill';
import { lookAtPage, receiptOfTab } from './look-at-page';
import type { OfficeFillOrder, OfficeFillOutcome } from './outreach-ports';
import type { FillPorts } from './ports';
import { SharedWork } from './shared-work';
import { catchUp, fillActiveForm, fillOfficeForm, followVisit, noteEvent } from './visit';

/** What the background does for the pages of the extension. Nothing here throws. */
export interface TabService {
  look(tabId: number): Promise<PageView>;
  fill(order: FillOrder): Promise<FillOutcome>;
  /** Fills the form of one office in a tab; where the form is not that office's, nothing. */
  fillOffice(order: OfficeFillOrder): Promise<OfficeFillOutcome>;
  /** @param inPage it was asked for in the page, where its outcome is then told */
  undo(tabId: number, inPage?: boolean): Promise<UndoOutcome>;
  choose(order: ChooseOrder): Promise<ChooseOutcome>;
  /** The person pressed the office's button in a page that is watched. */
  press(tabId: number): Promise<void>;
  /** A page has come in a tab. Where one is waited for, a background that was stopped takes that up again. */
  loaded(tabId: number): Promise<void>;
  /** The receipt of what a tab shows, if it has to do with one. */
  receipt(tabId: number): Promise<TabReceipt | null>;
  /** The fill does not go on. */
  stop(tabId: number): Promise<void>;
}

/** Milliseconds between two looks for what follows a press: soon after it, and later. */
const SOON = 400;
const LATER = 1_500;
const SOON_LOOKS = 20;

/** What is done in a tab, one thing at a time. */
type TabWork = Omit<TabService, 'loaded' | 'press' | 'stop'> & {
  press(tabId: number): Promise<unknown>;
  stop(tabId: number): Promise<unknown>;
  follow(tabId: number): Promise<'again' | 'rest'>;
  isAwaited(tabId: number): Promise<boolean>;
  show: FillPorts['panel']['report'];
  wait: FillPorts['clock']['wait'];
};

export function tabService(ports: FillPorts): TabService {
  return inTurns({
    receipt: (tabId) => receiptOfTab(ports, tabId),
    look: async (tabId) => lookAtPage(ports, tabId, await catchUp(ports, tabId)),
    fill: (order) => fillActiveForm(ports, order),
    fillOffice: (order) => fillOfficeForm(ports, order),
    undo: (tabId, inPage) => undoFill(ports, tabId, inPage),
    choose: (order) => chooseOption(ports, order),
    press: (tabId) => noteEvent(ports, tabId, { kind: 'pressed', now: ports.clock.date() }),
    stop: (tabId) => noteEvent(ports, tabId, { kind: 'stopped' }),
    follow: (tabId) => followVisit(ports, tabId),
    isAwaited: async (tabId) => {
      const visit = await ports.visits.load(tabId);
      return awaitsNextPage(visit, ports.clock.date()) || awaitsConfirmation(visit, ports.clock.date());
    },
    show: (tabId, report, state) => ports.panel.report(tabId, report, state),
    wait: (milliseconds) => ports.clock.wait(milliseconds),
  });
}

/**
 * Looks, fills and undoings of one tab take turns: a look between the reading and the writing of a fill would
 * make its plan void; a fill that is ordered twice (a double click, a popup opened
 * again) happens once. An exception in here is a bug: it ends as an outcome that the person can act on.
 */
function inTurns(work: TabWork): TabService {
  const turns = new TabTurns();
  const fills = new SharedWork<FillOutcome>();
  const waits = new SharedWork<void>();

  /** Looks for what follows a press until it is there or is not waited for any more. */
  const follow = (tabId: number) =>
    waits
      .do(String(tabId), async () => {
        for (let looks = 1; ; looks += 1) {
          if ((await turns.take(tabId, () => work.follow(tabId))) === 'rest') return;
          await work.wait(looks < SOON_LOOKS ? SOON : LATER);
        }
      })
      .catch(() => {});

  /** The report in the page, in its turn: whoever asked for the fill need not wait for that. */
  const showInPage = <T extends FillOutcome | OfficeFillOutcome>(tabId: number, outcome: T): T => {
    if (outcome.kind === 'filled') {
      turns.take(tabId, () => work.show(tabId, outcome.report, outcome)).catch(() => {});
    }
    return outcome;
  };

  return {
    look: (tabId) =>
      turns.take(tabId, () => work.look(tabId)).catch(() => ({ kind: 'not-readable', why: 'no-access' })),
    fill: (order) =>
      fills.do(JSON.stringify([order.tabId, order.letterId, order.acknowledged, order.host]), () =>
        turns
          .take(order.tabId, () => work.fill(order))
          .then((outcome) => showInPage(order.tabId, outcome))
          .catch(() => ({ kind: 'failed' })),
      ),
    fillOffice: (order) =>
      turns
        .take(order.tabId, () => work.fillOffice(order))
        .then((outcome) => showInPage(order.tabId, outcome))
        .catch(() => ({ kind: 'failed' })),
    undo: (tabId, inPage) =>
      turns.take(tabId, () => work.undo(tabId, inPage)).catch(() => ({ kind: 'page-changed' })),
    choose: (order) =>
      turns
        .take(order.tabId, () => work.choose(order))
        .then((outcome) => {
          void follow(order.tabId);
          return outcome;
        })
        .catch(() => ({ kind: 'page-changed' })),
    press: (tabId) =>
      turns
        .take(tabId, () => work.press(tabId))
        .then(() => follow(tabId))
        .catch(() => {}),
    stop: (tabId) =>
      turns
        .take(tabId, () => work.stop(tabId))
        .then(() => {})
        .catch(() => {}),
    loaded: async (tabId) => {
      if (await work.isAwaited(tabId)) await follow(tabId);
    },
    receipt: (tabId) => turns.take(tabId, () => work.receipt(tabId)).catch(() => null),
  };
}

/**
 * Lets the work on one tab happen one after the other: two fills at once would write into each other's form.
 * Lives as long as the work does; a background that is stopped loses nothing with it.
 */
class TabTurns {
  private readonly last = new Map<number, Promise<unknown>>();

  take<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(tabId) ?? Promise.resolve();
    const result = before.then(work, work);
    this.last.set(tabId, result);
    const leave = () => {
      if (this.last.get(tabId) === result) this.last.delete(tabId);
    };
    result.then(leave, leave);
    return result;
  }
}
