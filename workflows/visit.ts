import { officeIdOf } from '@/domain/congress/office';
import type { FillOrder } from '@/domain/form/fill-order';
import type { FillOutcome } from '@/domain/form/report/page-view';
import { reviseReport } from '@/domain/form/report/revise-report';
import { classify } from '@/domain/form/roles/classify';
import {
  afterEvent,
  awaitsNextPage,
  reportFor,
  type Visit,
  type VisitEvent,
  watchingOf,
} from '@/domain/visit/visit';
import { fillPage } from './fill-form';
import { type FoundPage, findPage, formHost, type PageSearch, topFrame } from './find-page';
import type { OfficeFillOrder, OfficeFillOutcome } from './outreach-ports';
import type { FillPorts } from './ports';
import { type FilledMessage, markSent, writeReceipt } from './receipts';
import { type Followed, seeConfirmation, seeNextPage } from './see-what-followed';

/** How long a fill waits for a late form, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Records an event of a tab: stores the next visit, then tells the page what to watch. Visits change only here,
 * from the stored state, so the background may stop between any two steps.
 */
export async function noteEvent(
  { visits, page, clock }: Pick<FillPorts, 'visits' | 'page' | 'clock'>,
  tabId: number,
  event: VisitEvent,
): Promise<Visit | null> {
  const before = await visits.load(tabId);
  const after = afterEvent(before, event);
  if (after === before) return after;
  await (after ? visits.save(tabId, after) : visits.drop(tabId));
  if (isGoingOn(before) && !isGoingOn(after)) await page.unfollow(tabId);
  const isNewWatch = event.kind === 'filled' || event.kind === 'written' || event.kind === 'next-page';
  const watching = isNewWatch && after ? watchingOf(after, clock.date()) : null;
  if (watching) await page.follow(tabId, watching);
  return after;
}

/**
 * Fills the contact form of a tab with a letter and the person's details. Never submits. If the form has more
 * pages, the fill continues on the office's next one.
 * See docs/decisions/012.
 */
export async function fillActiveForm(ports: FillPorts, order: FillOrder): Promise<FillOutcome> {
  const search = await beginFill(ports, order.tabId, PATIENCE);
  if (search.kind !== 'found') return notFound(search);
  // The tab navigated between the look that the person saw and the click.
  const isShown = order.host === undefined || order.host === formHost(search.page.frame);
  if (!isShown) return { kind: 'page-changed' };
  const visit = await ports.visits.load(order.tabId);
  const { fresh, document, snapshot } = search.page.frame;
  const again = !fresh && reportFor(visit, document, snapshot.url) !== null;
  return fillAndRecord(ports, order, search.page, { earlier: null, again });
}

/** The same for one office. Writes nothing if the form may be another office's. */
export async function fillOfficeForm(ports: FillPorts, order: OfficeFillOrder): Promise<OfficeFillOutcome> {
  const { tabId, letterId, officeId, patience } = order;
  const search = await beginFill(ports, tabId, patience);
  if (search.kind !== 'found') return notFound(search);
  const { office } = search.page;
  if (office === null || officeIdOf(office) !== officeId) return { kind: 'other-office' };
  return fillAndRecord(ports, { letterId, acknowledged: false }, search.page, {
    earlier: null,
    again: false,
  });
}

/**
 * Looks once more at the form that was filled last, because a page may empty or change fields after it took them. The
 * report in the page says so.
 */
export async function lookAtFillAgain(ports: FillPorts, tabId: number): Promise<void> {
  const visit = await ports.visits.load(tabId);
  const fill = visit?.fill;
  // What the next page asks for is filled, and reported then.
  if (awaitsNextPage(visit, ports.clock.date())) return;
  if (!fill || !(await ports.page.frames(tabId)).some(({ document }) => document === fill.document)) return;
  const read = await ports.page.read(tabId);
  const frame = read.kind === 'read' && read.frames.find(({ frameId }) => frameId === fill.frameId);
  if (!frame || reportFor(visit, frame.document, frame.snapshot.url) === null) return;
  const report = reviseReport(fill.report, frame, classify(frame.snapshot));
  if (report === fill.report) return;
  const after = await noteEvent(ports, tabId, { kind: 'seen-again', report });
  await ports.panel.report(tabId, report, { goesOn: isGoingOn(after) });
}

/** A fill by the person ends an earlier one that would continue. */
async function beginFill(ports: FillPorts, tabId: number, patience: number): Promise<PageSearch> {
  await noteEvent(ports, tabId, { kind: 'stopped' });
  return findPage(ports, tabId, patience);
}

function notFound(search: Exclude<PageSearch, { kind: 'found' }>): FillOutcome {
  return search.kind === 'not-readable' ? search : { kind: 'no-form' };
}

/** @param how see fillPage */
async function fillAndRecord(
  ports: FillPorts,
  order: Pick<FillOrder, 'letterId' | 'acknowledged'>,
  page: FoundPage,
  how: { readonly earlier: Visit | null; readonly again: boolean },
): Promise<FillOutcome> {
  const result = await fillPage(ports, order, page, how);
  if (result.kind !== 'filled') return result;
  const { report, message } = result;
  const { tabId, frames, frame, form, office, address } = page;
  const { document, frameId, snapshot } = frame;
  const before = await ports.visits.load(tabId);
  const after = await noteEvent(ports, tabId, {
    kind: 'filled',
    now: ports.clock.date(),
    letterId: order.letterId,
    place: { address, formAddress: snapshot.url, office },
    here: {
      document,
      frameId,
      pageDocument: topFrame(frames)?.document ?? document,
      control: form.controls[0]?.control.ref ?? null,
    },
    report,
  });
  if (message) await recordMessage(ports, page, message, before);
  return { kind: 'filled', report, goesOn: isGoingOn(after) };
}

/** Writes the receipt of an entered message. From now on its confirmation is looked for. */
async function recordMessage(
  ports: FillPorts,
  page: FoundPage,
  message: FilledMessage,
  earlier: Visit | null,
): Promise<void> {
  const { receipt, kept, before } = await writeReceipt(ports, page, message, earlier?.receipt ?? null);
  const written = { id: receipt.id, kept, messageLabel: message.label, before };
  await noteEvent(ports, page.tabId, { kind: 'written', now: ports.clock.date(), receipt: written });
  ports.hooks.onReceipt?.(receipt, page.tabId);
}

/**
 * Looks once for what follows a press of the office's button: fills its next page, or records its confirmation.
 * @returns `again`: nothing is certain yet; `rest`: there is nothing to wait for
 */
export async function followVisit(ports: FillPorts, tabId: number): Promise<'again' | 'rest'> {
  // First, because nothing on a page that confirms the message is filled.
  const visit = await ports.visits.load(tabId);
  const sent = await act(ports, tabId, visit, await seeConfirmation(ports, tabId, visit));
  const going = await ports.visits.load(tabId);
  const next = await act(ports, tabId, going, await seeNextPage(ports, tabId, going));
  return next === 'again' || sent === 'again' ? 'again' : 'rest';
}

async function act(
  ports: FillPorts,
  tabId: number,
  visit: Visit | null,
  followed: Followed,
): Promise<'again' | 'rest'> {
  if (visit === null || followed.kind === 'rest') return 'rest';
  if (followed.kind === 'again') return 'again';
  if (followed.kind === 'page') return fillNextPage(ports, visit, followed.page);
  const { event } = followed;
  await noteEvent(ports, tabId, event);
  if (event.kind === 'confirmed' && visit.receipt) await markSent(ports, visit.receipt.id, 'confirmation');
  return event.kind === 'next-page' ? 'again' : 'rest';
}

async function fillNextPage(ports: FillPorts, visit: Visit, page: FoundPage): Promise<'again' | 'rest'> {
  const { tabId } = page;
  const order = { letterId: visit.letterId, acknowledged: true };
  const outcome = await fillAndRecord(ports, order, page, { earlier: visit, again: false });
  if (outcome.kind === 'page-changed') return 'again';
  if (outcome.kind === 'filled') await ports.panel.report(tabId, outcome.report, outcome);
  else await noteEvent(ports, tabId, { kind: 'stopped' });
  if (outcome.kind === 'unresolved') await ports.panel.told(tabId, outcome);
  return 'rest';
}

/**
 * Updates a visit after a restart: a stopped background resumes its wait, and a fill that cannot continue in the
 * current page ends.
 * @returns the current visit
 */
export async function catchUp(ports: FillPorts, tabId: number): Promise<Visit | null> {
  await followVisit(ports, tabId);
  const visit = await ports.visits.load(tabId);
  if (!visit || visit.goesOnUntil === null || awaitsNextPage(visit, ports.clock.date())) return visit;
  const { document, frameId } = visit.here;
  const frames = await ports.page.frames(tabId);
  const isHere = frames.some((frame) => frame.document === document && frame.frameId === frameId);
  return isHere ? visit : noteEvent(ports, tabId, { kind: 'stopped' });
}

function isGoingOn(visit: Visit | null): boolean {
  return visit !== null && visit.goesOnUntil !== null;
}
