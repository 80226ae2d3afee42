import type { FillReport } from '@/domain/form/report/fill-report';
import type { LetterId } from '@/domain/letter/letter';
import { afterEvent, type Visit, type VisitEvent, watchingOf } from '@/domain/visit/visit';
import { type FoundPage, topFrame } from './find-page';
import type { FillPorts } from './ports';
import { type FilledMessage, writeReceipt } from './receipts';

/**
 * Notes an event of a tab: the visit after it is kept, then the page is told what to watch for. Everything that is
 * known of a tab after a fill is changed here alone, from what is kept to what is kept, so that the background may
 * be stopped between any two steps.
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
  const goesOn = (visit: Visit | null) => visit !== null && visit.goesOnUntil !== null;
  if (goesOn(before) && !goesOn(after)) await page.unfollow(tabId);
  const isNewWatch = event.kind === 'filled' || event.kind === 'written' || event.kind === 'next-page';
  const watching = isNewWatch && after ? watchingOf(after, clock.date()) : null;
  if (watching) await page.follow(tabId, watching);
  return after;
}

/** What a fill came to. */
export interface Filled {
  readonly letterId: LetterId;
  readonly report: FillReport;
  /** Null where no message was put in. */
  readonly message: FilledMessage | null;
}

/** Keeps what a fill came to, writes its receipt where the message is in. @returns whether the fill goes on */
export async function recordFill(
  ports: FillPorts,
  page: FoundPage,
  { letterId, report, message }: Filled,
): Promise<boolean> {
  const { tabId, frames, frame, form, office, address } = page;
  const { document, frameId, snapshot } = frame;
  const earlier = (await ports.visits.load(tabId))?.receipt ?? null;
  const pageDocument = topFrame(frames)?.document ?? document;
  const visit = await noteEvent(ports, tabId, {
    kind: 'filled',
    now: ports.clock.date(),
    letterId,
    place: { address, formAddress: snapshot.url, office },
    here: { document, frameId, pageDocument, control: form.controls[0]?.control.ref ?? null },
    report,
  });
  if (message) {
    const { receipt, kept, before } = await writeReceipt(ports, page, message, earlier);
    const written = { id: receipt.id, kept, messageLabel: message.label, before };
    await noteEvent(ports, tabId, { kind: 'written', now: ports.clock.date(), receipt: written });
    ports.hooks.onReceipt?.(receipt, tabId);
  }
  return visit !== null && visit.goesOnUntil !== null;
}
