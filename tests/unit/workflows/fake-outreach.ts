import { hostOfUrl } from '@/domain/congress/congress-address';
import type { OfficeId } from '@/domain/congress/office';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import type { FillReport } from '@/domain/form/report/fill-report';
import type { OfficeTab } from '@/domain/outreach/office-tab';
import type { Outreach } from '@/domain/outreach/outreach';
import type { WrittenLetter } from '@/domain/outreach/written-letter';
import type { Visit } from '@/domain/visit/visit';
import { outreachService } from '@/workflows/outreach';
import type { OfficeFillOrder, OfficeFillOutcome, OutreachPorts } from '@/workflows/outreach-ports';
import { sampleDirectory } from '../domain/congress/sample-directory';
import { officeIdOfText } from '../domain/outreach/sample-outreach';
import { refOf } from './fake-page';
import { FakePorts, PLAIN_LETTER, SAMPLE } from './fake-ports';

export const DIRECTORY = sampleDirectory();
/** A senator with a form, a representative with only a known site, and an executive office. */
export const SENATOR = officeIdOfText('X000001');
export const SITE_ONLY = officeIdOfText('X000003');
export const PRESIDENT = officeIdOfText('president');

export const report = (outcome: 'filled' | 'kept-text' | null): FillReport => ({
  fields: outcome ? [{ ref: refOf('m'), frameId: 0, role: 'message', label: 'Message', outcome }] : [],
  droppedParagraphs: [],
  hasCaptcha: false,
  pageMilliseconds: 1,
});
export const IN: OfficeFillOutcome = { kind: 'filled', report: report('filled'), goesOn: false };
export const GATE: OfficeFillOutcome = { kind: 'filled', report: report(null), goesOn: true };

/** Addresses outside Congress and the empty page are not reported, as in a browser without permission for them. */
const isTold = (address: string) => /\.(senate|house)\.gov$/.test(hostOfUrl(address) ?? '');

/** A browser with tabs and storage, which outlive the service. Each new service acts as a restarted worker. */
export class FakeOutreach {
  kept: Outreach | null = null;
  takes = true;
  tabs: readonly OfficeTab[] = [];
  /** Tabs by number: their addresses, and whether they finished loading. */
  readonly browser = new Map<number, { address: string; state: 'loading' | 'complete' }>();
  readonly shown: number[] = [];
  opens = true;
  records: readonly WrittenLetter[] = [];
  readonly visits = new Map<number, Visit>();
  readonly ended: number[] = [];
  readonly fills: OfficeFillOrder[] = [];
  /** Results of the next fills. */
  fill: (order: OfficeFillOrder) => Promise<OfficeFillOutcome> = async () => IN;
  readonly base = new FakePorts({
    ...this.none(),
    address: async () => null,
  });
  private lastTab = 10;
  private worked = 0;
  private begun = 0;
  private waiting: { readonly until: number; readonly done: () => void }[] = [];

  constructor() {
    const { street, city, state, zip } = {
      street: '1 Example Street',
      city: 'Springfield',
      state: 'MA',
      zip: '01101',
    };
    this.base.constituent = { ...EMPTY_CONSTITUENT, ...SAMPLE, street, city, state, zip };
  }

  private none() {
    const fail = () => Promise.reject(new Error('an outreach fills by fillOffice alone'));
    const watch = { follow: fail, unfollow: fail };
    return { read: fail, frames: fail, words: fail, apply: fail, lookInto: fail, undo: fail, ...watch };
  }

  readonly ports: OutreachPorts = {
    outreaches: {
      load: async () => this.kept,
      save: async (outreach) => {
        if (this.takes) this.kept = outreach;
        return this.takes;
      },
    },
    officeTabs: {
      load: async () => this.tabs,
      save: async (tabs) => {
        this.tabs = tabs;
      },
    },
    browserTabs: {
      open: async (address) => {
        if (!this.opens) return null;
        this.lastTab += 1;
        this.browser.set(this.lastTab, { address, state: 'loading' });
        return this.lastTab;
      },
      show: async (tabId) => {
        this.shown.push(tabId);
      },
      state: async (tabId) => {
        const tab = this.browser.get(tabId);
        if (!tab) return null;
        return tab.state === 'complete' && !isTold(tab.address) ? 'nameless' : tab.state;
      },
    },
    directory: { byId: async (id) => DIRECTORY.byId(id) },
    written: {
      list: async () => this.records,
      markSent: async (receiptId) => {
        this.records = this.records.map((one) =>
          one.id === receiptId ? { ...one, sent: { at: '2026-01-02T05:00:00.000Z' } } : one,
        );
      },
    },
    page: {
      address: async (tabId) => {
        const address = this.browser.get(tabId)?.address ?? '';
        return isTold(address) ? address : null;
      },
    },
    offices: {
      officeOf: ({ url }) => {
        const own = DIRECTORY.entries.find(({ site }) => site && hostOfUrl(site) === hostOfUrl(url));
        if (own) return own.office;
        return /senate\.gov$/.test(hostOfUrl(url) ?? '')
          ? { kind: 'unknown-member', chamber: 'senate' }
          : null;
      },
    },
    visits: { load: async (tabId) => this.visits.get(tabId) ?? null },
    storedData: this.base.storedData,
    clock: {
      ...this.base.clock,
      wait: (milliseconds) =>
        new Promise((done) => {
          this.waiting.push({ until: this.base.waited + milliseconds, done });
        }),
    },
    fillOffice: (order) => {
      this.fills.push(order);
      return this.fill(order);
    },
    endGoingOn: async (tabId) => {
      this.ended.push(tabId);
      this.visits.delete(tabId);
    },
    newId: () => {
      this.begun += 1;
      return `o${this.begun}`;
    },
  };

  /** A freshly started background, which knows only stored data. The previous one gets no more answers. */
  worker() {
    this.worked += 1;
    const own = this.worked;
    this.waiting = [];
    const alive = <T>(answer: Promise<T>) =>
      answer.then((value) => (own === this.worked ? value : new Promise<T>(() => {})));
    const { fillOffice, browserTabs } = this.ports;
    return outreachService({
      ...this.ports,
      browserTabs: { ...browserTabs, open: (address) => alive(browserTabs.open(address)) },
      fillOffice: (order) => alive(fillOffice(order)),
    });
  }

  /** Advances time and runs whatever waited for it. */
  async pass(milliseconds = 300) {
    this.base.waited += milliseconds;
    const due = this.waiting.filter(({ until }) => until <= this.base.waited);
    this.waiting = this.waiting.filter((one) => !due.includes(one));
    for (const { done } of due) done();
    await new Promise((done) => setTimeout(done, 0));
  }

  /** Restarts the browser: tabs and session storage are gone. */
  restart() {
    this.tabs = [];
    this.browser.clear();
    this.visits.clear();
    return this.worker();
  }

  /** A tab finishes loading at its address. */
  arrive(tabId: number, address?: string) {
    const tab = this.browser.get(tabId);
    if (tab) this.browser.set(tabId, { address: address ?? tab.address, state: 'complete' });
  }

  state(officeId: OfficeId) {
    const item = this.kept?.items.find((one) => one.officeId === officeId);
    return item && (item.why ?? item.state);
  }

  get tab(): number {
    return this.lastTab;
  }

  record(officeId: OfficeId, id = 'r1'): WrittenLetter {
    const filledAt = new Date(this.base.clock.date()).toISOString();
    const outreachId = this.kept?.id ?? null;
    return { id, officeId, letterId: PLAIN_LETTER.id, filledAt, outreachId, sent: null };
  }
}

export const ORDER = {
  letterId: PLAIN_LETTER.id,
  officeIds: [SENATOR, SITE_ONLY, PRESIDENT],
  acknowledged: false,
};
