import type { ChooseOrder, FillOrder } from '@/domain/form/fill-order';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from '@/domain/form/report/page-view';
import type { TabReceipt } from '@/domain/receipt/receipt';
import { awaitsConfirmation, awaitsNextPage } from '@/domain/visit/visit';
import { chooseOption, undoFill } from './change-fill';
import { lookAtPage, receiptOfTab } from './look-at-page';
import type { OfficeFillOrder, OfficeFillOutcome } from './outreach-ports';
import type { FillPorts } from './ports';
import { SharedWork } from './shared-work';
import { catchUp, fillActiveForm, fillOfficeForm, followVisit, lookAtFillAgain, noteEvent } from './visit';

/** The background's services for the extension's pages. Never throws. */
export interface TabService {
  look(tabId: number): Promise<PageView>;
  fill(order: FillOrder): Promise<FillOutcome>;
  /** Fills the form of one office in a tab, and no other office's. */
  fillOffice(order: OfficeFillOrder): Promise<OfficeFillOutcome>;
  /** @param inPage the person asked in the page, which then shows the outcome */
  undo(tabId: number, inPage?: boolean): Promise<UndoOutcome>;
  choose(order: ChooseOrder): Promise<ChooseOutcome>;
  /** The person pressed the office's button in a watched page. */
  press(tabId: number): Promise<void>;
  /** A page has loaded in a tab. A background that was stopped while waiting for it resumes. */
  loaded(tabId: number): Promise<void>;
  /** The receipt of what a tab shows, or null. */
  receipt(tabId: number): Promise<TabReceipt | null>;
  /** Ends a fill over several pages. */
  stop(tabId: number): Promise<void>;
}

/** Milliseconds between two looks after a press: at first, and later. */
const SOON = 400;
const LATER = 1_500;
const SOON_LOOKS = 20;

/** Milliseconds after a fill to the second look at the form. Pages that start late empty it by then. */
export const SECOND_LOOK = 1_500;

/** Work in a tab, one thing at a time. */
type TabWork = Omit<TabService, 'loaded' | 'press' | 'stop'> & {
  press(tabId: number): Promise<unknown>;
  stop(tabId: number): Promise<unknown>;
  follow(tabId: number): Promise<'again' | 'rest'>;
  lookAgain(tabId: number): Promise<void>;
  isAwaited(tabId: number): Promise<boolean>;
  show: FillPorts['panel']['report'];
  wait: FillPorts['clock']['wait'];
};

export function tabService(ports: FillPorts): TabService {
  return inTurns({
    receipt: (tabId) => receiptOfTab(ports, tabId),
    look: async (tabId) => {
      const visit = await catchUp(ports, tabId);
      const view = await lookAtPage(ports, tabId, visit);
      const report = 'report' in view ? view.report : null;
      if (report && report !== visit?.fill?.report)
        await noteEvent(ports, tabId, { kind: 'seen-again', report });
      return view;
    },
    lookAgain: (tabId) => lookAtFillAgain(ports, tabId),
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
 * Looks, fills and undos of one tab run one after the other: a look between the reading and the writing of a fill
 * would void its plan. A fill ordered twice (a double click, a reopened popup) happens once. An exception is a bug
 * and ends as an outcome that the person can act on.
 */
function inTurns(work: TabWork): TabService {
  const turns = new TabTurns();
  const fills = new SharedWork<FillOutcome>();
  const waits = new SharedWork<void>();

  /** Looks for what follows a press until it is found or no longer expected. */
  const follow = (tabId: number) =>
    waits
      .do(String(tabId), async () => {
        for (let looks = 1; ; looks += 1) {
          if ((await turns.take(tabId, () => work.follow(tabId))) === 'rest') return lookAgain(tabId);
          await work.wait(looks < SOON_LOOKS ? SOON : LATER);
        }
      })
      .catch(() => {});

  const lookAgain = (tabId: number) => {
    work
      .wait(SECOND_LOOK)
      .then(() => turns.take(tabId, () => work.lookAgain(tabId)))
      .catch(() => {});
  };

  /** Shows the report in the page later, in turn: the caller of the fill need not wait. */
  const showInPage = <T extends FillOutcome | OfficeFillOutcome>(tabId: number, outcome: T): T => {
    if (outcome.kind === 'filled') {
      turns.take(tabId, () => work.show(tabId, outcome.report, outcome)).catch(() => {});
      lookAgain(tabId);
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
 * Runs work on one tab one after the other: two simultaneous fills would write into each other's form. In memory
 * only; a stopped background loses nothing.
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
