import type { BillStatus } from '@/domain/congress/bill-status';
import { type Constituent, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import type { FillReport } from '@/domain/form/report/fill-report';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { isLetterId } from '@/domain/letter/letter';
import type { Receipt, ReceiptsKept } from '@/domain/receipt/receipt';
import type { Settings } from '@/domain/settings';
import type { Visit } from '@/domain/visit/visit';
import type { FillPorts, OfficePort, PagePort } from '@/workflows/ports';

export function letterIdOf(text: string): LetterId {
  if (!isLetterId(text)) throw new Error('not a letter id');
  return text;
}

export const SAMPLE: Constituent = {
  ...EMPTY_CONSTITUENT,
  firstName: 'Sample',
  lastName: 'Constituent',
  closing: 'Sincerely',
  email: 'sample@example.org',
};

export const PLAIN_LETTER: Letter = {
  id: letterIdOf('plain'),
  name: 'Plain',
  subject: 'A subject',
  salutation: 'Dear < Member >:',
  paragraphs: [{ text: 'One thing.', dropOrder: null }],
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Judiciary'],
  bill: null,
};

/** A bill of a Congress that is over on the fake clock's day. */
export const STALE_LETTER: Letter = {
  ...PLAIN_LETTER,
  id: letterIdOf('stale'),
  bill: { congress: 115, type: 's', number: 1, title: 'A sample bill', becameLaw: null },
};

/** Ports that keep everything in memory. Waiting advances the clock. */
export class FakePorts implements FillPorts {
  settings: Settings = { chosenLetter: null, wantsReply: true, staleBillAcknowledged: [] };
  constituent: Constituent = SAMPLE;
  billStatus: BillStatus | null = null;
  waited = 0;

  constructor(readonly page: PagePort) {}

  readonly storedData = {
    constituent: async () => this.constituent,
    settings: async () => this.settings,
    changeSettings: async (change: (settings: Settings) => Settings) => {
      this.settings = change(this.settings);
    },
    letters: async () => [PLAIN_LETTER, STALE_LETTER],
    ownWords: async () => '',
    billStatus: async () => this.billStatus,
  };

  /** Stored visits, by tab. */
  readonly kept = new Map<number, Visit>();
  readonly visits = {
    load: async (tabId: number) => this.kept.get(tabId) ?? null,
    save: async (tabId: number, visit: Visit) => {
      this.kept.set(tabId, visit);
    },
    drop: async (tabId: number) => {
      this.kept.delete(tabId);
    },
  };

  /** Orders sent to the report in the page, in order. */
  readonly shown: (string | { readonly goesOn: boolean })[] = [];
  readonly panel = {
    report: async (_tab: number, _report: FillReport, { goesOn }: { readonly goesOn: boolean }) => {
      this.shown.push({ goesOn });
    },
    undone: async (_tab: number, { kind }: { readonly kind: string }) => {
      this.shown.push(kind);
    },
    told: async (_tab: number, { kind }: { readonly kind: string }) => {
      this.shown.push(kind);
      return true;
    },
    hide: async () => {
      this.shown.push('hidden');
    },
    goTo: async () => {},
  };

  takes: ReceiptsKept = 'kept';
  written: readonly Receipt[] = [];
  readonly receipts = {
    find: async (id: string) => this.written.find((one) => one.id === id) ?? null,
    change: async (change: (receipts: readonly Receipt[]) => readonly Receipt[]) => {
      if (this.takes === 'kept') this.written = change(this.written);
      return this.takes;
    },
    newId: () => `receipt-${this.written.length + 1}`,
  };

  readonly told: string[] = [];
  readonly hooks = {
    onReceipt: ({ id }: Receipt) => this.told.push(`filled ${id}`),
    onSent: ({ id }: Receipt) => this.told.push(`sent ${id}`),
    onUndone: async (tabId: number) => {
      this.told.push(`undone ${tabId}`);
    },
  };

  offices: OfficePort = { officeOf: () => null };

  /** By how many milliseconds the person or the network set the clock back. */
  setBack = 0;
  readonly clock = {
    today: () => '2026-01-02',
    now: () => this.waited,
    date: () => 1e12 + this.waited - this.setBack,
    wait: async (milliseconds: number) => {
      this.waited += milliseconds;
    },
  };
}
