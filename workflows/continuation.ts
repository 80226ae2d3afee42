import { isElsewhere, isSameOffice, type OfficePlace } from '@/domain/congress/same-office';
import type { FillOrder } from '@/domain/form/fill-order';
import { countOutcomes, type FillReport } from '@/domain/form/report/fill-report';
import { isFilledRole } from '@/domain/form/roles/field-role';
import { isWithin } from '@/domain/time';
import { type EarlierFill, fillFoundForm } from './fill-found-form';
import { type FormSearch, type FoundForm, findForm, LOOK_AGAIN, topFrame } from './find-form';
import { officeOfForm } from './office-of-form';
import type { Continuation, FillPorts, FrameSnapshot } from './ports';
import { noteFilled } from './receipts';

/** How long a fill goes on over several pages, in milliseconds from the person's own press of "Fill". */
export const GOING_ON_LASTS = 10 * 60_000;
/** How long after a press of the office's button its next page is waited for, in milliseconds. */
const PRESS_LASTS = 60_000;

type FoundSearch = Extract<FormSearch, { kind: 'found' }>;

/** Begins to go on where the message is not in yet. @returns whether it goes on */
export async function beginGoingOn(
  ports: FillPorts,
  { tabId, letterId }: Pick<FillOrder, 'tabId' | 'letterId'>,
  search: FoundSearch,
  report: FillReport,
  until: number = ports.clock.date() + GOING_ON_LASTS,
): Promise<boolean> {
  const address = await ports.page.address(tabId);
  if (address === null || hasMessage(report)) {
    await endGoingOn(ports, tabId);
    return false;
  }
  const { frame, form } = search.found;
  const { frameId, document } = frame;
  const place = await placeOf(ports, address, frame, search.frames);
  const pageDocument = topFrame(search.frames)?.document ?? document;
  const filled = { letterId, place, document, pageDocument, frameId, report };
  await ports.continuations.save(tabId, { ...filled, until, pressedAt: null });
  const ref = form.controls[0]?.control.ref ?? null;
  await ports.page.follow(tabId, { frameId, ref, lasts: until - ports.clock.date() });
  return true;
}

/** Ends it and takes the note out of the page. Nothing happens where nothing goes on. */
export async function endGoingOn(ports: FillPorts, tabId: number): Promise<void> {
  if ((await ports.continuations.load(tabId)) === null) return;
  await ports.continuations.drop(tabId);
  await ports.page.unfollow(tabId);
}

/** The person pressed the office's button in a page that was filled: its next page may be filled. */
export async function notePress(ports: FillPorts, tabId: number): Promise<void> {
  const going = await ports.continuations.load(tabId);
  if (going) await ports.continuations.save(tabId, { ...going, pressedAt: ports.clock.date() });
}

/**
 * The person chose an option of the report: what it opens in the page is filled further as after a press.
 * @returns whether the fill goes on
 */
export async function noteChoice(ports: FillPorts, tabId: number, report: FillReport): Promise<boolean> {
  const going = await ports.continuations.load(tabId);
  if (going) await ports.continuations.save(tabId, { ...going, report, pressedAt: ports.clock.date() });
  return going !== null;
}

/** Whether a fill goes on in the page that a tab shows now. Where it can not any more, it is ended. */
export async function goesOnHere(
  ports: FillPorts,
  tabId: number,
  frames: readonly FrameSnapshot[],
): Promise<boolean> {
  const going = await ports.continuations.load(tabId);
  if (going === null) return false;
  const same = frames.some((frame) => frame.document === going.document && frame.frameId === going.frameId);
  const isNext = async () => isWaiting(ports, going) && !(await isGoneElsewhere(ports, tabId, going));
  if (isWithin(ports.clock.date(), going.until, GOING_ON_LASTS) && (same || (await isNext()))) return true;
  await endGoingOn(ports, tabId);
  return false;
}

/**
 * Looks once whether the page that follows is there, and fills it. Only after a press of the office's own
 * button, only on pages of the same office; anywhere else it ends, without writing.
 * @returns `again`: the page is not there yet
 */
export async function goOn(ports: FillPorts, tabId: number): Promise<'again' | 'rest'> {
  const going = await ports.continuations.load(tabId);
  if (going === null) return 'rest';
  const end = async () => {
    await endGoingOn(ports, tabId);
    return 'rest' as const;
  };
  if (!isWithin(ports.clock.date(), going.until, GOING_ON_LASTS)) return end();
  if (!isWaiting(ports, going)) return 'rest';
  const address = await ports.page.address(tabId);
  if (address === null || (await isGoneElsewhere(ports, tabId, going))) return end();

  const search = await findForm(ports, tabId, 0);
  // Between two documents a tab can not be read for a moment.
  if (search.kind === 'not-readable') return 'again';
  const frame = search.kind === 'found' ? search.found.frame : topFrame(search.frames);
  if (frame === null) return 'again';
  if (search.kind === 'no-form') {
    const page = await placeOf(ports, address, frame, search.frames);
    if (!isSameOffice(pageOf(going.place), page)) return end();
    if (frame.document !== going.pageDocument) await passOver(ports, tabId, going, frame);
    return 'again';
  }
  if (!isSameOffice(going.place, await placeOf(ports, address, frame, search.frames))) return end();
  if (!hasNewFields(going, search.found)) return 'again';
  const whole = await lookTwice(ports, tabId, search.found);
  return whole ? fillNextPage(ports, tabId, going, whole) : 'again';
}

async function fillNextPage(
  ports: FillPorts,
  tabId: number,
  going: Continuation,
  search: FoundSearch,
): Promise<'again' | 'rest'> {
  const order = { tabId, letterId: going.letterId, acknowledged: true };
  const earlier: EarlierFill = { report: going.report, sameDocument: isSameDocument(going, search.found) };
  const result = await fillFoundForm(ports, order, search, earlier);
  switch (result.kind) {
    case 'filled':
      await ports.panel.report(tabId, result.report, {
        goesOn: await beginGoingOn(ports, order, search, result.report, going.until),
      });
      await noteFilled(ports, tabId, search, result.message);
      return 'rest';
    case 'page-changed':
      return 'again';
    case 'unresolved':
      await endGoingOn(ports, tabId);
      await ports.panel.told(tabId, result);
      return 'rest';
    default:
      await endGoingOn(ports, tabId);
      return 'rest';
  }
}

/** The tab's address alone shows that it left the office: its page is not even read. */
async function isGoneElsewhere(ports: FillPorts, tabId: number, { place }: Continuation): Promise<boolean> {
  const address = await ports.page.address(tabId);
  if (address === null) return true;
  const byAddress = await ports.offices.officeOf({ url: address, title: '', siteName: '', headings: [] });
  return isElsewhere(place, address, byAddress);
}

/**
 * A page of the office without a form that is understood: the note and the watch for the office's button
 * go along, so that the page after it is filled.
 */
async function passOver(
  ports: FillPorts,
  tabId: number,
  going: Continuation,
  { frameId, document }: FrameSnapshot,
): Promise<void> {
  const { fields: _, ...rest } = going.report;
  const report = { ...rest, fields: [], filledBefore: countOutcomes(going.report).filled };
  await ports.continuations.save(tabId, { ...going, document, pageDocument: document, frameId, report });
  await ports.page.follow(tabId, { frameId, ref: null, lasts: going.until - ports.clock.date() });
}

/** The message is in, or left for the person: then nothing is left to go on with. */
function hasMessage(report: FillReport): boolean {
  return report.fields.some(({ role }) => role === 'message');
}

function isWaiting({ clock }: FillPorts, { pressedAt }: Continuation): boolean {
  return pressedAt !== null && isWithin(clock.date(), pressedAt + PRESS_LASTS, PRESS_LASTS);
}

async function placeOf(
  ports: FillPorts,
  address: string,
  frame: FrameSnapshot,
  frames: readonly FrameSnapshot[],
): Promise<OfficePlace> {
  return {
    address,
    formAddress: frame.snapshot.url,
    office: await officeOfForm(ports.offices, frame, frames),
  };
}

/** The page around a form, to compare with a page that has none. */
function pageOf(place: OfficePlace): OfficePlace {
  return { ...place, formAddress: place.address };
}

function isSameDocument(going: Continuation, { frame }: FoundForm): boolean {
  return frame.document === going.document && frame.frameId === going.frameId;
}

/** Whether the form asks for anything that was not there at the last fill: else it is still the same page. */
function hasNewFields(going: Continuation, found: FoundForm): boolean {
  if (!isSameDocument(going, found)) return true;
  const known = new Set(going.report.fields.map(({ ref }) => ref));
  return found.form.controls.some(({ control, role }) => isFilledRole(role) && !known.has(control.ref));
}

/** A form that is being put in by scripts is left until two looks see the same of it. */
async function lookTwice(
  ports: FillPorts,
  tabId: number,
  { frame, form }: FoundForm,
): Promise<FoundSearch | null> {
  await ports.clock.wait(LOOK_AGAIN);
  const search = await findForm(ports, tabId, 0);
  if (search.kind !== 'found' || search.found.form.fields !== form.fields) return null;
  const { frameId, document } = search.found.frame;
  return frameId === frame.frameId && document === frame.document ? search : null;
}
