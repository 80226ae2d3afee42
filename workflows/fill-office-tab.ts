import { innerAddress } from '@/domain/congress/congress-address';
import { officeIdOf } from '@/domain/congress/office';
import { ageOf, isAwaited, type OfficeTab } from '@/domain/outreach/office-tab';
import { itemOf, type NeedsYou } from '@/domain/outreach/outreach';
import { afterNote, type OutreachDesk, withTab } from './outreach-desk';
import type { OfficeFillOutcome, OutreachPorts } from './outreach-ports';
import type { OfficePort } from './ports';

/** How long to wait for a late form, where it should be and where the person looks for it. */
const PATIENCE = { loading: 8_000, seeking: 2_000 } as const;
/** A page that is still loading after this many milliseconds is read as it is. */
const LONGEST_LOAD = 20_000;
const LOOK_AGAIN = 250;
/** After this many milliseconds a new tab no longer shows its initial empty page. */
const EMPTY_LASTS = 2_000;

type Claimed = OfficeTab & { readonly phase: 'loading' | 'seeking' };

/**
 * Fills the forms of tabs that were opened for an office, once their page has loaded. Work in progress belongs to
 * this background; after a restart it is resumed or asked about.
 */
export class OfficeTabFills {
  private readonly underWay = new Map<number, { again: boolean }>();

  constructor(
    private readonly ports: OutreachPorts,
    private readonly desk: OutreachDesk,
  ) {}

  isAtWork(tabId: number): boolean {
    return this.underWay.has(tabId);
  }

  /** A page has loaded in a tab. During work on the previous page it waits its turn. */
  async arrive(tabId: number): Promise<void> {
    const under = this.underWay.get(tabId);
    if (under) {
      under.again = true;
      return;
    }
    const work = { again: false };
    this.underWay.set(tabId, work);
    try {
      do {
        work.again = false;
        await fillOfficeTab(this.ports, this.desk, tabId);
      } while (work.again);
    } finally {
      this.underWay.delete(tabId);
    }
  }

  /** Waits for a page that was just opened; its load event may have preceded the record of its tab. */
  async awaitPage(tabId: number): Promise<void> {
    const { browserTabs, clock } = this.ports;
    const began = clock.now();
    for (;;) {
      const state = await browserTabs.state(tabId);
      if (state === null) return;
      const longest = { loading: LONGEST_LOAD, nameless: EMPTY_LASTS, complete: 0 }[state];
      if (clock.now() >= began + longest) return this.arrive(tabId);
      await clock.wait(LOOK_AGAIN);
    }
  }

  /** Whether a tab shows the page it was opened for, or one that the person went to. */
  async hasCome(tabId: number): Promise<boolean> {
    const state = await this.ports.browserTabs.state(tabId);
    if (state !== 'nameless') return state === 'complete';
    const { standing } = await this.desk.change((now) => now);
    const tab = standing?.tabs.find((one) => one.tabId === tabId);
    return tab !== undefined && ageOf(tab, this.ports.clock.date()) >= EMPTY_LASTS;
  }
}

/**
 * A page has loaded in a tab (docs/decisions/016). If the person opened the tab for an office, and the page is that
 * office's, its form is filled once. In any other case nothing happens.
 */
async function fillOfficeTab(ports: OutreachPorts, desk: OutreachDesk, tabId: number): Promise<void> {
  const address = await ports.page.address(tabId);
  const isTheirs = async (tab: OfficeTab) => address !== null && (await mayBeAt(ports.offices, address, tab));
  const claim = await claimTab(ports, desk, tabId, isTheirs);
  if (claim === null) return;
  const { tab, letterId } = claim;
  const outcome = (await isTheirs(tab))
    ? await ports.fillOffice({ tabId, letterId, officeId: tab.officeId, patience: PATIENCE[tab.phase] })
    : null;
  const why = outcome ? whyNotFilled(outcome) : address === null ? 'no-access' : 'other-office';
  await desk.change((now) => {
    const still = now?.tabs.find((one) => one.tabId === tabId && one.officeId === tab.officeId);
    if (!now || !still) return now;
    const { officeId } = tab;
    // The person is looking for the form in this tab; pages without it are on the way.
    if (tab.phase === 'seeking' && isOnTheWay(why)) return withTab(now, tabId, tab);
    const phase = why === 'no-form' || why === 'page-missing' ? 'seeking' : 'rest';
    const rested = withTab(now, tabId, { ...tab, phase });
    if (why === 'in') return afterNote(rested, { kind: 'filled', officeId, receiptId: null });
    if (why === 'goes-on') return afterNote(rested, { kind: 'opened', officeId });
    return afterNote(rested, { kind: 'needs-you', officeId, why });
  });
}

/** Marks the work in a tab as started, so that it is done once; null if there is nothing to do. */
async function claimTab(
  { clock }: OutreachPorts,
  desk: OutreachDesk,
  tabId: number,
  isTheirs: (tab: OfficeTab) => Promise<boolean>,
) {
  let claimed: Claimed | null = null;
  const { standing, kept } = await desk.change(async (now) => {
    const tab = now?.tabs.find((one) => one.tabId === tabId);
    if (!now || !tab || !isAwaited(tab, clock.date())) return now;
    const state = itemOf(now.outreach, tab.officeId)?.state;
    const { phase } = tab;
    if (phase !== 'loading' && phase !== 'seeking') return now;
    if (state !== 'opened' && !(state === 'needs-you' && phase === 'seeking')) return now;
    // A page on the way is not a fill: after a restart it must not look like an interrupted one.
    if (phase === 'seeking' && !(await isTheirs(tab))) return now;
    claimed = { ...tab, phase };
    return withTab(now, tabId, { ...tab, phase: 'filling' });
  });
  return claimed !== null && kept && standing
    ? { tab: claimed as Claimed, letterId: standing.outreach.letterId }
    : null;
}

/** False if the address alone shows that the page is not the office's; then it is not even read. */
async function mayBeAt(
  offices: OfficePort,
  address: string,
  { officeId, phase }: OfficeTab,
): Promise<boolean> {
  // The search starts at the first page of a site, where a ZIP box is not a ZIP gate.
  if (phase === 'seeking' && innerAddress(address) === null) return false;
  const office = await offices.officeOf({ url: address, title: '', siteName: '', headings: [] });
  if (office === null) return false;
  return office.kind === 'unknown-member' || officeIdOf(office) === officeId;
}

function isOnTheWay(why: NeedsYou | 'in' | 'goes-on'): boolean {
  return ['no-form', 'page-missing', 'page-changed', 'other-office', 'no-access'].includes(why);
}

function whyNotFilled(outcome: OfficeFillOutcome): NeedsYou | 'in' | 'goes-on' {
  switch (outcome.kind) {
    case 'filled': {
      const message = outcome.report.fields.find(({ role }) => role === 'message');
      if (message?.outcome === 'filled') return 'in';
      return outcome.goesOn ? 'goes-on' : 'message-left';
    }
    case 'unresolved':
      return 'letter-open';
    case 'ask-stale-bill':
      return 'stale-bill';
    case 'not-readable':
      return 'page-missing';
    default:
      return outcome.kind;
  }
}
