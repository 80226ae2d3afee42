import { clock } from '@/platform/clock';
import { continuationStore } from '@/platform/continuation-store';
import type { MemberSource } from '@/platform/members';
import { nullOnFailure } from '@/platform/null-on-failure';
import { browserTabs, officeTabs } from '@/platform/outreach-tabs';
import { pagePort } from '@/platform/page-port';
import { outreachItem, receiptsItem } from '@/platform/storage/items';
import { storedData } from '@/platform/stored-data';
import { type OutreachService, outreachService } from '@/workflows/outreach';
import type { OfficePort, ReceiptHooks } from '@/workflows/ports';
import type { TabService } from '@/workflows/tab-service';

/** Wires the outreach to the browser, to what is kept and to the fills of tabs. */
export function outreachInBackground(
  source: MemberSource,
  offices: OfficePort,
  tabs: Pick<TabService, 'fillOffice' | 'stop'>,
  markSent: (receiptId: string) => Promise<unknown>,
): OutreachService {
  return outreachService({
    outreaches: {
      load: async () => (await outreachItem.load()).value.outreach,
      save: async (outreach) => (await outreachItem.change(() => ({ outreach }))).ok,
    },
    officeTabs,
    browserTabs,
    directory: { byId: async (id) => (await source.directory())?.byId(id) ?? null },
    written: {
      list: async () => (await receiptsItem.load()).value.receipts,
      markSent: async (receiptId) => {
        await markSent(receiptId);
      },
    },
    page: pagePort,
    offices,
    continuations: continuationStore,
    keep: storedData,
    clock,
    fillOffice: tabs.fillOffice,
    endGoingOn: tabs.stop,
    newId: () => crypto.randomUUID(),
  });
}

/** The outreach hears of a fill that was taken back, in the popup or in the page. */
export function withUndoNoted(tabs: TabService, outreach: Pick<OutreachService, 'noteUndo'>): TabService {
  return {
    ...tabs,
    undo: async (tabId, inPage) => {
      const outcome = await tabs.undo(tabId, inPage);
      if (outcome.kind === 'undone') await nullOnFailure(outreach.noteUndo(tabId));
      return outcome;
    },
  };
}

/**
 * The outreach hears of receipts. It is asked for when there is one: it is made of the very fills that write
 * them.
 */
export function outreachHooks(outreach: () => OutreachService): ReceiptHooks {
  return {
    outreachOf: (tabId, officeId) => outreach().idFor(tabId, officeId),
    onReceipt: (receipt, tabId) => {
      void nullOnFailure(outreach().noteReceipt(receipt, tabId));
    },
    onSent: (receipt) => {
      void nullOnFailure(outreach().noteSent(receipt));
    },
  };
}
