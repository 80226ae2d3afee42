import { clock } from '@/platform/clock';
import type { MemberSource } from '@/platform/members';
import { nullOnFailure } from '@/platform/null-on-failure';
import { browserTabs, officeTabs } from '@/platform/outreach-tabs';
import { pagePort } from '@/platform/page-port';
import { outreachItem, receiptsItem } from '@/platform/storage/items';
import { storedData } from '@/platform/stored-data';
import { visitStore } from '@/platform/visit-store';
import { type OutreachService, outreachService } from '@/workflows/outreach';
import type { FillHooks, OfficePort } from '@/workflows/ports';
import type { TabService } from '@/workflows/tab-service';

/** Wires the outreach to the browser, to storage and to the fills of tabs. */
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
    visits: visitStore,
    storedData,
    clock,
    fillOffice: tabs.fillOffice,
    endGoingOn: tabs.stop,
    newId: () => crypto.randomUUID(),
  });
}

/**
 * Tells the outreach the results of fills. It is looked up at each result, because it is built from the same fills
 * that report to it.
 */
export function outreachHooks(outreach: () => OutreachService): FillHooks {
  return {
    outreachOf: (tabId, officeId) => outreach().idFor(tabId, officeId),
    onReceipt: (receipt, tabId) => {
      void nullOnFailure(outreach().noteReceipt(receipt, tabId));
    },
    onSent: (receipt) => {
      void nullOnFailure(outreach().noteSent(receipt));
    },
    onUndone: async (tabId) => {
      await nullOnFailure(outreach().noteUndo(tabId));
    },
  };
}
