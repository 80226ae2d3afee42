import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import members from '@/assets/data/members.json';
import { reportPanel, toldPanel, undonePanel } from '@/components/fill-report/panel-view';
import { bills } from '@/platform/bills';
import { clock } from '@/platform/clock';
import { continuationStore } from '@/platform/continuation-store';
import { hearFillOrders } from '@/platform/fill-orders';
import { memberOffices, memberSource, officeLists, renewMembers } from '@/platform/members';
import { answerPage, type BackgroundHandlers } from '@/platform/messages/background';
import { hearFrameNotice } from '@/platform/messages/frame';
import { hearPanelNotice } from '@/platform/messages/panel';
import { nullOnFailure } from '@/platform/null-on-failure';
import { pagePort } from '@/platform/page-port';
import { panelPort } from '@/platform/panel-port';
import { reportStore } from '@/platform/report-store';
import { offerSelectionMenu } from '@/platform/selection';
import { sentWatchStore } from '@/platform/sent-watch-store';
import { keepStorageFromContentScripts } from '@/platform/storage/raw-storage';
import { receiptStore, storedData } from '@/platform/stored-data';
import { signContactPages } from '@/platform/toolbar';
import { welcomeAfterInstall } from '@/platform/welcome-tab';
import { answerOutreach } from '@/workflows/answer-outreach';
import { describePage } from '@/workflows/describe-page';
import { fillFromPage } from '@/workflows/fill-from-page';
import { lookUpBills } from '@/workflows/look-up-bill';
import type { OutreachService } from '@/workflows/outreach';
import { changeReceipts } from '@/workflows/receipt-service';
import { tabService } from '@/workflows/tab-service';
import { pageHandlers } from './in-background/hear-page';
import { outreachHooks, outreachInBackground, withUndoNoted } from './in-background/outreach';

/** Wiring. Listeners are registered before anything is awaited: the background is started by its events. */
export default defineBackground(() => {
  const panel = panelPort({ report: reportPanel, undone: undonePanel, told: toldPanel });
  const source = memberSource(members);
  const lists = officeLists(source, clock);
  const offices = memberOffices(source);
  const ports = {
    page: pagePort,
    keep: storedData,
    reports: reportStore,
    continuations: continuationStore,
    offices,
    clock,
    panel,
    receipts: receiptStore,
    sentWatches: sentWatchStore,
    receiptHooks: outreachHooks(() => outreach),
  };
  const tabs = tabService(ports);
  const outreach: OutreachService = outreachInBackground(source, offices, tabs, (id) =>
    changeReceipts(ports, { change: 'said-sent', id, tabId: null }),
  );
  const service = withUndoNoted(tabs, outreach);

  const billService = lookUpBills({ bills, clock });

  const asked: BackgroundHandlers = {
    'look-at-tab': ({ tabId }) => service.look(tabId),
    'fill-form': service.fill,
    'undo-fill': ({ tabId }) => service.undo(tabId),
    'choose-option': service.choose,
    'stop-going-on': ({ tabId }) => service.stop(tabId).then(() => ({ done: true })),
    'describe-page': ({ tabId }) =>
      describePage({ page: pagePort, keep: storedData }, tabId, browser.runtime.getManifest().version),
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
    void reportStore.drop(tabId);
    void continuationStore.drop(tabId);
    void nullOnFailure(outreach.tabClosed(tabId));
    void sentWatchStore.drop(tabId);
  });
  hearFillOrders(i18n.t('menu.fill'), (tabId) => fillFromPage(service, { keep: storedData, panel }, tabId));
  signContactPages(i18n.t('menu.contactHere'), i18n.t('brand'));
  offerSelectionMenu(i18n.t('menu.saveSelection'));
  welcomeAfterInstall();
  void keepStorageFromContentScripts();
});
