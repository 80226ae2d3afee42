import { isSameOffice, type OfficePlace } from '@/domain/congress/same-office';
import { isFilledRole } from '@/domain/form/roles/field-role';
import { isConfirmation } from '@/domain/receipt/is-confirmation';
import {
  awaitsConfirmation,
  awaitsNextPage,
  goesOn,
  isFilledIn,
  type Visit,
  type VisitReceipt,
} from '@/domain/visit/visit';
import { fillPage } from './fill-form';
import { type FoundPage, findPage, hasLeft, LOOK_AGAIN, officeOfFrame, topFrame } from './find-page';
import type { FillPorts, FrameSnapshot } from './ports';
import { markSent, receiptOf } from './receipts';
import { noteEvent } from './visit';

/**
 * Looks once for what follows a press of the office's own button: its next page, which is filled, or its word that
 * the message was sent. Only on pages of the same office; in doubt nothing is filled, and nothing was sent.
 * @returns `again`: nothing is certain yet; `rest`: nothing is waited for any more
 */
export async function followVisit(ports: FillPorts, tabId: number): Promise<'again' | 'rest'> {
  const next = await lookForNextPage(ports, tabId, await ports.visits.load(tabId));
  const sent = await lookForConfirmation(ports, tabId, await ports.visits.load(tabId));
  return next === 'again' || sent === 'again' ? 'again' : 'rest';
}

async function lookForNextPage(
  ports: FillPorts,
  tabId: number,
  visit: Visit | null,
): Promise<'again' | 'rest'> {
  if (visit === null || visit.goesOnUntil === null) return 'rest';
  const end = async () => {
    await noteEvent(ports, tabId, { kind: 'stopped' });
    return 'rest' as const;
  };
  if (!goesOn(visit, ports.clock.date())) return end();
  if (!awaitsNextPage(visit, ports.clock.date())) return 'rest';
  const address = await ports.page.address(tabId);
  if (address === null || (await hasLeft(ports.offices, visit.place, address))) return end();

  const search = await findPage(ports, tabId, 0);
  // Between two documents a tab cannot be read for a moment.
  if (search.kind === 'not-readable') return 'again';
  if (search.kind === 'no-form') {
    const top = topFrame(search.frames);
    if (top === null) return 'again';
    const office = await officeOfFrame(ports.offices, top, search.frames);
    const place = { address, formAddress: top.snapshot.url, office };
    if (!isSameOffice(pageOf(visit.place), place)) return end();
    await noteNextPage(ports, tabId, visit, search.frames);
    return 'again';
  }
  const { frame, office } = search.page;
  if (!isSameOffice(visit.place, { address, formAddress: frame.snapshot.url, office })) return end();
  if (!hasNewFields(visit, search.page)) return 'again';
  const whole = await lookTwice(ports, search.page);
  if (whole === null) return 'again';
  const outcome = await fillPage(ports, { letterId: visit.letterId, acknowledged: true }, whole, visit);
  if (outcome.kind === 'page-changed') return 'again';
  if (outcome.kind === 'filled') {
    await ports.panel.report(tabId, outcome.report, outcome);
    return 'rest';
  }
  await end();
  if (outcome.kind === 'unresolved') await ports.panel.told(tabId, outcome);
  return 'rest';
}

async function lookForConfirmation(
  ports: FillPorts,
  tabId: number,
  visit: Visit | null,
): Promise<'again' | 'rest'> {
  if (!visit?.receipt || !awaitsConfirmation(visit, ports.clock.date())) return 'rest';
  const { id, place } = visit.receipt;
  const address = await ports.page.address(tabId);
  if (address === null) return 'again';
  if (await hasLeft(ports.offices, place, address)) {
    await noteEvent(ports, tabId, { kind: 'left' });
    return 'rest';
  }
  const receipt = await receiptOf(ports, id);
  if (!receipt || receipt.sent) return 'rest';

  const look = { tabId, address, frameId: visit.here.frameId, written: visit.receipt, text: receipt.text };
  const seen = await confirmedPage(ports, look);
  if (seen.kind === 'not-readable') return 'again';
  if (seen.kind === 'none') {
    await noteNextPage(ports, tabId, visit, seen.frames);
    return 'again';
  }
  // A word that is gone in the next moment was none.
  await ports.clock.wait(LOOK_AGAIN);
  const still = await confirmedPage(ports, look);
  if (still.kind !== 'confirmed' || still.document !== seen.document) return 'again';
  await noteEvent(ports, tabId, { kind: 'confirmed', document: still.document });
  await markSent(ports, id, 'confirmation');
  return 'rest';
}

/** The page that followed is another step: its button is watched too, so that the page after it is looked at. */
async function noteNextPage(
  ports: FillPorts,
  tabId: number,
  { here }: Visit,
  frames: readonly FrameSnapshot[],
): Promise<void> {
  const top = topFrame(frames);
  // A frame that is gone for a moment comes back; with another page around it, it does not.
  const frame = frames.find(({ frameId }) => frameId === here.frameId);
  const next = frame ?? (top?.document === here.pageDocument ? null : top);
  if (!next || !top || next.document === here.document) return;
  const { document, frameId } = next;
  const page = { document, frameId, pageDocument: top.document };
  await noteEvent(ports, tabId, { kind: 'next-page', here: page });
}

/** Whether the form asks for anything that was not there at the last fill: else it is still the same page. */
function hasNewFields(visit: Visit, { frame, form }: FoundPage): boolean {
  if (!isFilledIn(visit, frame)) return true;
  const known = new Set(visit.fill?.report.fields.map(({ ref }) => ref));
  return form.controls.some(({ control, role }) => isFilledRole(role) && !known.has(control.ref));
}

/** A form that is being put in by scripts is left until two looks see the same of it. */
async function lookTwice(ports: FillPorts, { tabId, frame, form }: FoundPage): Promise<FoundPage | null> {
  await ports.clock.wait(LOOK_AGAIN);
  const search = await findPage(ports, tabId, 0);
  if (search.kind !== 'found' || search.page.form.fields !== form.fields) return null;
  const { frameId, document } = search.page.frame;
  return frameId === frame.frameId && document === frame.document ? search.page : null;
}

type Seen =
  | { readonly kind: 'confirmed'; readonly document: number }
  | { readonly kind: 'none'; readonly frames: readonly FrameSnapshot[] }
  | { readonly kind: 'not-readable' };

interface ConfirmationLook {
  readonly tabId: number;
  readonly address: string;
  /** The frame of the form; the page around it is looked at too. */
  readonly frameId: number;
  readonly written: VisitReceipt;
  /** The message. */
  readonly text: string;
}

async function confirmedPage(
  { page, offices }: Pick<FillPorts, 'page' | 'offices'>,
  { tabId, address, frameId, written, text }: ConfirmationLook,
): Promise<Seen> {
  const read = await page.read(tabId);
  // Between two documents a tab cannot be read for a moment.
  if (read.kind === 'not-readable' || read.frames.length === 0) return { kind: 'not-readable' };
  const { frames } = read;
  if (frames.some(showsMessage)) return { kind: 'none', frames };
  for (const frame of frames) {
    if (frame.frameId !== 0 && frame.frameId !== frameId) continue;
    const from = frame.frameId === frameId ? written.place : pageOf(written.place);
    const office = await officeOfFrame(offices, frame, frames);
    if (!isSameOffice(from, { address, formAddress: frame.snapshot.url, office })) continue;
    const words = await page.words(tabId, frame.frameId);
    if (words === null || !isConfirmation({ snapshot: frame.snapshot, words }, written.before, text))
      continue;
    return { kind: 'confirmed', document: (topFrame(frames) ?? frame).document };
  }
  return { kind: 'none', frames };
}

/** The form is there with the message in it, whatever else the page says. */
function showsMessage({ snapshot }: FrameSnapshot): boolean {
  return snapshot.controls.some(
    ({ kind, hasText, hiddenReason }) => kind === 'textarea' && hasText && hiddenReason === null,
  );
}

/** The page around a form, to compare with a page around one, or with a page that has none. */
function pageOf(place: OfficePlace): OfficePlace {
  return { ...place, formAddress: place.address };
}
