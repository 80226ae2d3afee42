import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import members from '@/assets/data/members.json';
import { reportPanel, toldPanel, undonePanel } from '@/components/fill-report/panel-view';
import { bills } from '@/platform/bills';
import { clock } from '@/platform/clock';
import { hearFillOrders } from '@/platform/fill-orders';
import { memberOffices, memberSource, officeLists, renewMembers } from '@/platform/members';
import { answerPage, type BackgroundHandlers } from '@/platform/messages/background';
import { hearFrameNotice } from '@/platform/messages/frame';
import { hearPanelNotice } from '@/platform/messages/panel';
import { nullOnFailure } from '@/platform/null-on-failure';
import { pagePort } from '@/platform/page-port';
import { panelPort } from '@/platform/panel-port';
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
import { pageHandlers } from './in-background/hear-page';
import { outreachHooks, outreachInBackground } from './in-background/outreach';

/** Wiring. Listeners are registered before anything is awaited, because events start the background. */
export default defineBackground(() => {
  const panel = panelPort({ report: reportPanel, undone: undonePanel, told: toldPanel });
  const source = memberSource(members);
  const lists = officeLists(source, clock);
  const offices = memberOffices(source);
  const ports = {
    page: pagePort,
    storedData,
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

  const asked: BackgroundHandlers = {
    'look-at-tab': ({ tabId }) => service.look(tabId),
    'fill-form': service.fill,
    'undo-fill': ({ tabId }) => service.undo(tabId),
    'choose-option': service.choose,
    'stop-going-on': ({ tabId }) => service.stop(tabId).then(() => ({ done: true })),
    'describe-page': ({ tabId }) =>
      describePage({ page: pagePort, storedData }, tabId, browser.runtime.getManifest().version),
    'look-up-bill': ({ bill }) => billService.lookUp(bill),
    'list-my-offices': () => lists.mine(),
    'offices-of-seats': ({ seats }) => lists.ofSeats(seats),
    'search-offices': ({ text }) => lists.search(text),
    'renew-members': () => renewMembers(source, clock.today()),
    'receipt-of-tab': ({ tabId }) => service.receipt(tabId),
    'change-receipts': ({ order }) => changeReceipts(ports, order).then((kept) => ({ kept })),
    outreach: ({ order }) => answerOutreach(outreach, order),
  };
  const inPage = pageHandlers(service, panel);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    hearFrameNotice(inPage, message, sender);
    hearPanelNotice(inPage, message, sender);
    return answerPage(asked, message, sender);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'complete') return;
    void service.loaded(tabId);
    void nullOnFailure(outreach.tabLoaded(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void nullOnFailure(outreach.tabClosed(tabId));
    void visitStore.drop(tabId);
  });
  hearFillOrders(i18n.t('menu.fill'), (tabId) => fillFromPage(service, { storedData, panel }, tabId));
  signContactPages(i18n.t('menu.contactHere'), i18n.t('brand'));
  offerSelectionMenu(i18n.t('menu.saveSelection'));
  welcomeAfterInstall();
  void keepStorageFromContentScripts();
});
