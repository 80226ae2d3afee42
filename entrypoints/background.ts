import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import members from '@/assets/data/members.json';
import { reportPanel, toldPanel, undonePanel } from '@/components/fill-report/panel-view';
import { parseBackgroundRequest, parseFrameNotice } from '@/platform/background-requests';
import { bills } from '@/platform/bills';
import { clock } from '@/platform/clock';
import { hearFillOrders } from '@/platform/fill-orders';
import { memberOffices, memberSource, officeLists, renewMembers } from '@/platform/members';
import { pagePort } from '@/platform/page-port';
import { panelPort } from '@/platform/panel-port';
import { quietly } from '@/platform/quietly';
import { offerSelectionMenu } from '@/platform/selection';
import { keepStorageFromContentScripts } from '@/platform/storage/raw-storage';
import { receiptStore, storedData } from '@/platform/stored-data';
import { signContactPages } from '@/platform/toolbar';
import { visitStore } from '@/platform/visit-store';
import { welcomeAfterInstall } from '@/platform/welcome-tab';
import { fillFromPage } from '@/workflows/fill-from-page';
import { describePage } from '@/workflows/look-at-page';
import { lookUpBills } from '@/workflows/look-up-bill';
import { answerOutreach, type OutreachService } from '@/workflows/outreach';
import { changeReceipts } from '@/workflows/receipts';
import { tabService } from '@/workflows/tab-service';
import { outreachHooks, outreachInBackground } from './in-background/outreach';
import { hearPage } from './in-page/hear-page';

/** Wiring. Listeners are registered before anything is awaited: the background is started by its events. */
export default defineBackground(() => {
  const panel = panelPort({ report: reportPanel, undone: undonePanel, told: toldPanel });
  const source = memberSource(members);
  const lists = officeLists(source, clock);
  const offices = memberOffices(source);
  const ports = {
    page: pagePort,
    keep: storedData,
    offices,
    clock,
    panel,
    receipts: receiptStore,
    visits: visitStore,
    hooks: outreachHooks(() => outreach),
  };
  const service = tabService(ports);
  const outreach: OutreachService = outreachInBackground(source, offices, service, (id) =>
    changeReceipts(ports, { change: 'said-sent', id, tabId: null }),
  );
  const billService = lookUpBills({ bills, clock });

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const told = parseFrameNotice(message, sender);
    if (told) hearPage(service, panel, told.tabId, told.notice);
    const request = parseBackgroundRequest(message, sender);
    switch (request?.kind) {
      case 'look-at-tab':
        return service.look(request.tabId);
      case 'fill-form':
        return service.fill(request);
      case 'undo-fill':
        return service.undo(request.tabId);
      case 'choose-option':
        return service.choose(request);
      case 'describe-page':
        return describePage(
          { page: pagePort, keep: storedData },
          request.tabId,
          browser.runtime.getManifest().version,
        );
      case 'look-up-bill':
        return billService.lookUp(request.bill);
      case 'receipt-of-tab':
        return service.receipt(request.tabId);
      case 'change-receipts':
        return changeReceipts(ports, request.order).then((kept) => ({ kept }));
      case 'outreach':
        return answerOutreach(outreach, request.order);
      case 'stop-going-on':
        return service.stop(request.tabId).then(() => ({ done: true }));
      case 'list-my-offices':
        return lists.mine();
      case 'renew-members':
        return renewMembers(source, clock.today());
      case 'offices-of-seats':
        return lists.ofSeats(request.seats);
      case 'search-offices':
        return lists.search(request.text);
      default:
        return undefined;
    }
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'complete') return;
    void service.loaded(tabId);
    void quietly(outreach.tabLoaded(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void quietly(outreach.tabClosed(tabId));
    void visitStore.drop(tabId);
  });
  hearFillOrders(i18n.t('menu.fill'), (tabId) => fillFromPage(service, { keep: storedData, panel }, tabId));
  signContactPages(i18n.t('menu.contactHere'), i18n.t('brand'));
  offerSelectionMenu(i18n.t('menu.saveSelection'));
  welcomeAfterInstall();
  void keepStorageFromContentScripts();
});
