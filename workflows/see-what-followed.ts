import { isSameOffice, type OfficePlace } from '@/domain/congress/same-office';
import { classify } from '@/domain/form/roles/classify';
import { isFilledRole } from '@/domain/form/roles/field-role';
import { mayHoldMessage } from '@/domain/form/roles/form-steps';
import { isConfirmation } from '@/domain/receipt/is-confirmation';
import {
  awaitsConfirmation,
  awaitsNextPage,
  goesOn,
  isFilledIn,
  type Visit,
  type VisitEvent,
  type VisitReceipt,
} from '@/domain/visit/visit';
import {
  type FoundPage,
  findAgain,
  findPage,
  hasLeft,
  LOOK_AGAIN,
  officeOfFrame,
  topFrame,
} from './find-page';
import type { FillPorts, FrameSnapshot } from './ports';

/**
 * What followed a press of the office's button, by one look at the tab. Only pages of the same office are read.
 * When in doubt, nothing is filled and nothing counts as sent (docs/decisions/015). Writes nothing.
 */
export type Followed =
  /** There is nothing to wait for. */
  | { readonly kind: 'rest' }
  /** Nothing is certain yet. */
  | { readonly kind: 'again' }
  /** `next-page`: keep looking. Everything else ends the wait. */
  | { readonly kind: 'event'; readonly event: Extract<VisitEvent, { kind: Told }> }
  /** The office's next page has loaded completely. */
  | { readonly kind: 'page'; readonly page: FoundPage };

type Told = 'next-page' | 'confirmed' | 'left' | 'stopped';

const REST = { kind: 'rest' } as const;
const AGAIN = { kind: 'again' } as const;
const STOPPED = { kind: 'event', event: { kind: 'stopped' } } as const;
const LEFT = { kind: 'event', event: { kind: 'left' } } as const;

/** Looks once for the office's next page. */
export async function seeNextPage(
  ports: Pick<FillPorts, 'page' | 'offices' | 'clock'>,
  tabId: number,
  visit: Visit | null,
): Promise<Followed> {
  if (visit === null || visit.goesOnUntil === null) return REST;
  if (!goesOn(visit, ports.clock.date())) return STOPPED;
  if (!awaitsNextPage(visit, ports.clock.date())) return REST;
  const address = await ports.page.address(tabId);
  if (address === null || (await hasLeft(ports.offices, visit.place, address))) return STOPPED;

  const search = await findPage(ports, tabId, 0);
  // Between two documents a tab is briefly unreadable.
  if (search.kind === 'not-readable') return AGAIN;
  if (search.kind === 'no-form') {
    const top = topFrame(search.frames);
    if (top === null) return AGAIN;
    const office = await officeOfFrame(ports.offices, top, search.frames);
    const place = { address, formAddress: top.snapshot.url, office };
    return isSameOffice(pageOf(visit.place), place) ? nextPage(visit, search.frames) : STOPPED;
  }
  const { frame, office } = search.page;
  if (!isSameOffice(visit.place, { address, formAddress: frame.snapshot.url, office })) return STOPPED;
  // With the message in, a page that asks for one again is a new form, or the same one after an error.
  if (visit.receipt !== null && search.page.form.controls.some(mayHoldMessage)) return AGAIN;
  const page = hasNewFields(visit, search.page) ? await findAgain(ports, search.page) : null;
  return page ? { kind: 'page', page } : AGAIN;
}

/** Looks once for the office's word that the message was sent. */
export async function seeConfirmation(
  ports: Pick<FillPorts, 'page' | 'offices' | 'clock' | 'receipts'>,
  tabId: number,
  visit: Visit | null,
): Promise<Followed> {
  if (!visit?.receipt || !awaitsConfirmation(visit, ports.clock.date())) return REST;
  const address = await ports.page.address(tabId);
  if (address === null) return AGAIN;
  if (await hasLeft(ports.offices, visit.receipt.place, address)) return LEFT;
  const receipt = await ports.receipts.find(visit.receipt.id);
  if (!receipt || receipt.sent) return REST;

  const { goesOnUntil, here } = visit;
  const look = {
    ...{ tabId, address, frameId: here.frameId, written: visit.receipt, text: receipt.text },
    mayAskOn: goesOnUntil !== null,
  };
  const seen = await confirmedPage(ports, look);
  if (seen.kind === 'not-readable') return AGAIN;
  if (seen.kind === 'none') return nextPage(visit, seen.frames);
  // Words that disappear in the next moment do not count.
  await ports.clock.wait(LOOK_AGAIN);
  const still = await confirmedPage(ports, look);
  if (still.kind !== 'confirmed' || still.document !== seen.document) return AGAIN;
  return { kind: 'event', event: { kind: 'confirmed', document: still.document } };
}

/** The next page may be another step, so its button is watched too. */
function nextPage({ here }: Visit, frames: readonly FrameSnapshot[]): Followed {
  const top = topFrame(frames);
  // A missing frame may come back, unless the page around it has changed.
  const frame = frames.find(({ frameId }) => frameId === here.frameId);
  const next = frame ?? (top?.document === here.pageDocument ? null : top);
  if (!next || !top || next.document === here.document) return AGAIN;
  const { document, frameId } = next;
  return {
    kind: 'event',
    event: { kind: 'next-page', here: { document, frameId, pageDocument: top.document } },
  };
}

/** Whether the form has fields that were not there at the last fill; otherwise it is still the same page. */
function hasNewFields(visit: Visit, { frame, form }: FoundPage): boolean {
  if (!isFilledIn(visit, frame)) return true;
  // A later look may have named the next step's fields already (reviseReport).
  const seen = visit.fill?.report.fields.filter(
    (field) => !('reason' in field && field.reason === 'appeared-later'),
  );
  const known = new Set(seen?.map(({ ref }) => ref));
  return form.controls.some(({ control, role }) => isFilledRole(role) && !known.has(control.ref));
}

type Seen =
  | { readonly kind: 'confirmed'; readonly document: number }
  | { readonly kind: 'none'; readonly frames: readonly FrameSnapshot[] }
  | { readonly kind: 'not-readable' };

interface ConfirmationLook {
  readonly tabId: number;
  readonly address: string;
  /** The frame of the form. The page around it is read too. */
  readonly frameId: number;
  readonly written: VisitReceipt;
  /** The message. */
  readonly text: string;
  /** The form has more pages, so one that thanks and asks for details is not the end. */
  readonly mayAskOn: boolean;
}

async function confirmedPage(
  { page, offices }: Pick<FillPorts, 'page' | 'offices'>,
  { tabId, address, frameId, written, text, mayAskOn }: ConfirmationLook,
): Promise<Seen> {
  const read = await page.read(tabId);
  // Between two documents a tab is briefly unreadable.
  if (read.kind === 'not-readable' || read.frames.length === 0) return { kind: 'not-readable' };
  const { frames } = read;
  if (frames.some(showsMessage)) return { kind: 'none', frames };
  for (const frame of frames) {
    if (frame.frameId !== 0 && frame.frameId !== frameId) continue;
    const from = frame.frameId === frameId ? written.place : pageOf(written.place);
    const office = await officeOfFrame(offices, frame, frames);
    if (!isSameOffice(from, { address, formAddress: frame.snapshot.url, office })) continue;
    const words = await page.words(tabId, frame.frameId);
    if (words === null) continue;
    const asksOn = mayAskOn && classify(frame.snapshot).kind !== 'none';
    if (!isConfirmation({ snapshot: frame.snapshot, words, asksOn }, written.before, text)) continue;
    return { kind: 'confirmed', document: (topFrame(frames) ?? frame).document };
  }
  return { kind: 'none', frames };
}

/** The form still holds the message, whatever else the page says. */
function showsMessage({ snapshot }: FrameSnapshot): boolean {
  return snapshot.controls.some(
    ({ kind, hasText, hiddenReason }) =>
      (kind === 'textarea' || kind === 'editor') && hasText && hiddenReason === null,
  );
}

/** The page around a form, for comparison with a page without one. */
function pageOf(place: OfficePlace): OfficePlace {
  return { ...place, formAddress: place.address };
}
