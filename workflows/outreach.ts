import type { OfficeId } from '@/domain/congress/office';
import { isAwaited, OFFICE_TAB_LASTS, type OfficeTab } from '@/domain/outreach/office-tab';
import { isFinished, itemOf, nextOffice } from '@/domain/outreach/outreach';
import type {
  OutreachAnswer,
  OutreachOrder,
  OutreachStep,
  OutreachView,
  StartOutreachOutcome,
} from '@/domain/outreach/outreach-view';
import { afterRecords, belongsTo, type WrittenLetter } from '@/domain/outreach/written-letter';
import { goesOn } from '@/domain/visit/visit';
import { OfficeTabFills } from './fill-office-tab';
import { afterNote, OutreachDesk, type Standing, viewOutreach, withTab } from './outreach-desk';
import type { OutreachPorts } from './outreach-ports';
import { prepareOutreach, type StartOrder } from './start-outreach';

/** One letter to several offices, form by form. Throws only because of a bug. */
export interface OutreachService {
  /** Starts with the first office, unless there is a question to ask. Replaces a finished outreach. */
  start(order: StartOrder): Promise<StartOutreachOutcome>;
  /** One step by the person. @returns the queue after it, null without an outreach */
  step(step: OutreachStep, officeId: OfficeId, tabId: number | null): Promise<OutreachView | null>;
  /** Ends the outreach. Filled forms and receipts stay. */
  stop(): Promise<void>;
  /** The queue, updated with what happened while the background was stopped. */
  view(tabId: number | null): Promise<OutreachView | null>;
  /** A page has loaded in a tab. */
  tabLoaded(tabId: number): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  /** The outreach of a fill in a tab, or null. */
  idFor(tabId: number, officeId: OfficeId | null): Promise<string | null>;
  /** A fill entered the message. */
  noteReceipt(letter: WrittenLetter, tabId: number): Promise<void>;
  /** A letter was sent: a confirmation was recognized, or the person says so. */
  noteSent(letter: WrittenLetter): Promise<void>;
  /** The fill of a tab was undone. */
  noteUndo(tabId: number): Promise<void>;
}

export function outreachService(ports: OutreachPorts): OutreachService {
  const desk = new OutreachDesk(ports);
  const fills = new OfficeTabFills(ports, desk);
  /** Offices whose page this background is opening. */
  const opening = new Set<OfficeId>();
  /** Opens an office's page in a new tab. Only at the person's own click. */
  async function open(officeId: OfficeId): Promise<void> {
    if (opening.has(officeId)) return;
    opening.add(officeId);
    try {
      const entry = await ports.directory.byId(officeId);
      const address = entry?.form ?? entry?.site ?? null;
      let begun = false;
      const { kept } = await desk.change((now) => {
        if (!now) return now;
        const then = afterNote(now, { kind: 'opened', officeId });
        begun = then !== now;
        return then;
      });
      if (!begun || !kept) return;
      const tabId = address === null ? null : await ports.browserTabs.open(address);
      if (tabId === null) {
        await desk.note({ kind: 'needs-you', officeId, why: 'not-opened' });
        return;
      }
      const phase = entry?.form ? 'loading' : 'seeking';
      const until = ports.clock.date() + OFFICE_TAB_LASTS;
      await desk.change((now) => {
        if (!now) return now;
        const tabs = now.tabs.filter((tab) => tab.officeId !== officeId);
        const bound = withTab({ ...now, tabs }, tabId, { tabId, officeId, phase, until });
        return phase === 'loading'
          ? bound
          : afterNote(bound, { kind: 'needs-you', officeId, why: 'find-form' });
      });
      fills.awaitPage(tabId).catch(() => {});
    } finally {
      opening.delete(officeId);
    }
  }

  /** Records what happened while the background was stopped, and drops what can no longer happen. */
  async function catchUp(now: Standing): Promise<Standing> {
    let then = withOutreach(now, afterRecords(now.outreach, await ports.written.list()));
    for (const tab of now.tabs) {
      if ((await ports.browserTabs.state(tab.tabId)) === null) then = withTab(then, tab.tabId, null);
      else if (tab.phase === 'filling' && !fills.isAtWork(tab.tabId)) {
        then = withTab(then, tab.tabId, { ...tab, phase: 'rest' });
        then = afterNote(then, { kind: 'needs-you', officeId: tab.officeId, why: 'interrupted' });
      } else if (itemOf(then.outreach, tab.officeId)?.state === 'opened' && (await hasEnded(tab))) {
        then = afterNote(then, { kind: 'needs-you', officeId: tab.officeId, why: 'unfinished' });
      }
    }
    for (const { officeId } of then.outreach.items) {
      const isShown = opening.has(officeId) || then.tabs.some((tab) => tab.officeId === officeId);
      if (!isShown) then = afterNote(then, { kind: 'tab-gone', officeId });
    }
    return then;
  }

  /** Ends all work in a tab. */
  async function hasEnded(tab: OfficeTab): Promise<boolean> {
    if (tab.phase === 'filling') return false;
    if (tab.phase !== 'rest') return !isAwaited(tab, ports.clock.date());
    return !goesOn(await ports.visits.load(tab.tabId), ports.clock.date());
  }

  async function view(tabId: number | null): Promise<OutreachView | null> {
    const { standing } = await desk.change((now) => now && catchUp(now));
    // A page that loaded while the background was stopped is filled now.
    for (const tab of standing?.tabs ?? []) {
      if (tab.phase === 'loading' && (await fills.hasCome(tab.tabId)))
        fills.arrive(tab.tabId).catch(() => {});
    }
    return standing && viewOutreach(ports, standing, tabId);
  }

  /** Ends the fills in the tabs of one office, or of all. */
  async function endTabs(tabs: readonly OfficeTab[]): Promise<void> {
    await Promise.all(tabs.map(({ tabId }) => ports.endGoingOn(tabId)));
  }

  return {
    async start(order) {
      const prepared = await prepareOutreach(ports, order);
      if (prepared.kind === 'ask') {
        const offices = prepared.entries.map(({ id, office }) => ({ id, office }));
        return { kind: 'ask', questions: prepared.questions, offices };
      }
      if (prepared.kind !== 'ready') return prepared;
      const { kept, standing } = await desk.change((now) =>
        now && !isFinished(now.outreach) ? now : { outreach: prepared.outreach, tabs: [] },
      );
      if (!kept) return { kind: 'not-kept' };
      const first = standing && nextOffice(standing.outreach);
      // If the office is already opening, this click opens no second page.
      if (first && standing.outreach.id === prepared.outreach.id) await open(first);
      const shown = await view(null);
      return shown ? { kind: 'started', view: shown } : { kind: 'failed' };
    },

    async step(step, officeId, tabId) {
      const { standing } = await desk.change((now) => now);
      const tabs = standing?.tabs.filter((tab) => tab.officeId === officeId) ?? [];
      const item = standing && itemOf(standing.outreach, officeId);
      if (item && step === 'open') await open(officeId);
      if (item && step === 'show' && tabs[0]) await ports.browserTabs.show(tabs[0].tabId);
      if (item && step === 'skip') {
        await desk.note({ kind: 'skipped', officeId });
        await endTabs(tabs);
      }
      if (item && step === 'sent') {
        if (item.receiptId !== null) await ports.written.markSent(item.receiptId);
        await desk.note({ kind: 'sent', officeId });
      }
      return view(tabId);
    },

    async stop() {
      let tabs: readonly OfficeTab[] = [];
      await desk.change((now) => {
        tabs = now?.tabs ?? [];
        return null;
      });
      await endTabs(tabs);
    },

    view,

    async tabLoaded(tabId) {
      if (await fills.hasCome(tabId)) await fills.arrive(tabId);
    },

    async tabClosed(tabId) {
      await desk.change((now) => {
        const tab = now?.tabs.find((one) => one.tabId === tabId);
        if (!now || !tab) return now;
        return afterNote(withTab(now, tabId, null), { kind: 'tab-gone', officeId: tab.officeId });
      });
    },

    async idFor(tabId, officeId) {
      const { standing } = await desk.change((now) => now);
      const shown = standing?.tabs.find((tab) => tab.tabId === tabId)?.officeId ?? null;
      const asked = officeId ?? shown;
      return standing && asked && itemOf(standing.outreach, asked) ? standing.outreach.id : null;
    },

    async noteReceipt(letter, tabId) {
      await desk.change((now) => {
        if (!now) return now;
        const tab = now.tabs.find((one) => one.tabId === tabId);
        const item = now.outreach.items.find(
          (one) =>
            belongsTo(now.outreach, one, letter) ||
            // On a page that names no office, assume the office that the tab was opened for.
            (letter.officeId === null &&
              letter.letterId === now.outreach.letterId &&
              one.officeId === tab?.officeId),
        );
        if (!item) return now;
        const { officeId } = item;
        const shown = tab ?? { tabId, officeId, phase: 'rest', until: ports.clock.date() };
        const bound =
          tab?.officeId === officeId ? now : withTab(now, tabId, { ...shown, officeId, phase: 'rest' });
        return afterNote(bound, { kind: 'filled', officeId, receiptId: letter.id });
      });
    },

    async noteSent(letter) {
      await desk.change((now) => {
        const item = now?.outreach.items.find((one) => belongsTo(now.outreach, one, letter));
        return now && item ? afterNote(now, { kind: 'sent', officeId: item.officeId }) : now;
      });
    },

    async noteUndo(tabId) {
      await desk.change((now) => {
        const tab = now?.tabs.find((one) => one.tabId === tabId);
        return now && tab ? afterNote(now, { kind: 'undone', officeId: tab.officeId }) : now;
      });
    },
  };
}

function withOutreach(now: Standing, outreach: Standing['outreach']): Standing {
  return outreach === now.outreach ? now : { ...now, outreach };
}

/** Handles an order of an extension page. An exception is a bug and ends as an answer. */
export async function answerOutreach(
  service: OutreachService,
  order: OutreachOrder,
): Promise<OutreachAnswer> {
  try {
    switch (order.kind) {
      case 'look':
        return { kind: 'view', view: await service.view(order.tabId) };
      case 'start':
        return await service.start(order);
      case 'step':
        return { kind: 'view', view: await service.step(order.step, order.officeId, order.tabId) };
      case 'stop':
        await service.stop();
        return { kind: 'view', view: null };
    }
  } catch {
    return { kind: 'failed' };
  }
}
