import { innerAddress } from '@/domain/congress/congress-address';
import { officeIdOf } from '@/domain/congress/office';
import type { NeedsYou } from '@/domain/outreach/outreach';
import { itemOf } from '@/domain/outreach/outreach';
import { isWithin } from '@/domain/time';
import { afterNote, type OutreachDesk, withTab } from './outreach-desk';
import type { OfficeFillOutcome, OfficeTab, OutreachPorts } from './outreach-ports';
import type { OfficePort } from './ports';

/** How long a page that was opened may take until its form is filled, or looked for by the person, in milliseconds. */
export const OFFICE_TAB_LASTS = 10 * 60_000;
/** How long a form that comes late is waited for where it should be, and where the person looks for it. */
const PATIENCE = { loading: 8_000, seeking: 2_000 } as const;

type Claimed = OfficeTab & { readonly phase: 'loading' | 'seeking' };

/**
 * A page has come in a tab: where the person opened that tab for an office, and the page is that office's,
 * its form is filled, once. Any other tab, any other page, any other moment: nothing happens.
 */
export async function arriveAtOffice(ports: OutreachPorts, desk: OutreachDesk, tabId: number): Promise<void> {
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
    // The person looks for the form in this tab: pages without it are on the way.
    if (tab.phase === 'seeking' && isOnTheWay(why)) return withTab(now, tabId, tab);
    const phase = why === 'no-form' || why === 'page-missing' ? 'seeking' : 'rest';
    const rested = withTab(now, tabId, { ...tab, phase });
    if (why === 'in') return afterNote(rested, { kind: 'filled', officeId, receiptId: null });
    if (why === 'goes-on') return afterNote(rested, { kind: 'opened', officeId });
    return afterNote(rested, { kind: 'needs-you', officeId, why });
  });
}

/** Takes the work in a tab upon itself, so that nobody does it a second time; null where there is none. */
async function claimTab(
  { clock }: OutreachPorts,
  desk: OutreachDesk,
  tabId: number,
  isTheirs: (tab: OfficeTab) => Promise<boolean>,
) {
  let claimed: Claimed | null = null;
  const { standing, kept } = await desk.change(async (now) => {
    const tab = now?.tabs.find((one) => one.tabId === tabId);
    if (!now || !tab || !isWithin(clock.date(), tab.until, OFFICE_TAB_LASTS)) return now;
    const state = itemOf(now.outreach, tab.officeId)?.state;
    const { phase } = tab;
    if (phase !== 'loading' && phase !== 'seeking') return now;
    if (state !== 'opened' && !(state === 'needs-you' && phase === 'seeking')) return now;
    // A page on the way is no work: a background that is stopped there must not look as if it had been filling.
    if (phase === 'seeking' && !(await isTheirs(tab))) return now;
    claimed = { ...tab, phase };
    return withTab(now, tabId, { ...tab, phase: 'filling' });
  });
  return claimed !== null && kept && standing
    ? { tab: claimed as Claimed, letterId: standing.outreach.letterId }
    : null;
}

/** False where the address alone shows that the page is not the office's: then it is not even read. */
async function mayBeAt(
  offices: OfficePort,
  address: string,
  { officeId, phase }: OfficeTab,
): Promise<boolean> {
  // The first page of a site is where the looking begins; what asks for a ZIP code there is no ZIP check.
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
