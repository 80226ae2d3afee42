import { isElsewhere, isSameOffice } from '@/domain/congress/same-office';
import { isConfirmation } from '@/domain/receipt/is-confirmation';
import type { Receipt } from '@/domain/receipt/receipt';
import { isWithin } from '@/domain/time';
import { LOOK_AGAIN, topFrame } from './find-form';
import { officeOfForm } from './office-of-form';
import type { FillPorts, FrameSnapshot } from './ports';
import type { SentWatch } from './receipt-ports';
import { markSent, WATCH_LASTS } from './receipts';

/** How long after a press of the office's button its confirmation is looked for, in milliseconds. */
const PRESS_LASTS = 60_000;

/** The person pressed the office's button in a page with the message in it. */
export async function noteSentPress(ports: FillPorts, tabId: number): Promise<void> {
  const watch = await ports.sentWatches.load(tabId);
  if (watch && watch.confirmedIn === null) {
    await ports.sentWatches.save(tabId, { ...watch, pressedAt: ports.clock.date() });
  }
}

/** Whether a confirmation is waited for in a tab. */
export async function isSentAwaited(ports: FillPorts, tabId: number): Promise<boolean> {
  const watch = await ports.sentWatches.load(tabId);
  return watch !== null && isWaiting(ports, watch);
}

/**
 * Looks once whether a tab shows that the message was sent. Only after a press of the office's own button,
 * only on pages of the same office, and only reading. In doubt it was not.
 * @returns `again`: nothing is certain yet
 */
export async function lookForSent(ports: FillPorts, tabId: number): Promise<'again' | 'rest'> {
  const watch = await ports.sentWatches.load(tabId);
  if (watch === null || !isWaiting(ports, watch)) return 'rest';
  const address = await ports.page.address(tabId);
  if (address === null) return 'again';
  const byAddress = await ports.offices.officeOf({ url: address, title: '', siteName: '', headings: [] });
  if (isElsewhere(watch.place, address, byAddress)) {
    await ports.sentWatches.drop(tabId);
    return 'rest';
  }
  const receipt = (await ports.receipts.list()).find(({ id }) => id === watch.receiptId);
  if (!receipt || receipt.sent) return 'rest';

  const seen = await confirmedFrame(ports, tabId, watch, receipt, address);
  if (seen.kind === 'not-readable') return 'again';
  if (seen.kind === 'none') {
    await watchNext(ports, tabId, watch, seen.frames);
    return 'again';
  }
  // A word that is gone in the next moment was none.
  await ports.clock.wait(LOOK_AGAIN);
  const still = await confirmedFrame(ports, tabId, watch, receipt, address);
  if (still.kind !== 'confirmed' || still.document !== seen.document) return 'again';
  await ports.sentWatches.save(tabId, { ...watch, pressedAt: null, confirmedIn: still.document });
  await markSent(ports, watch.receiptId, 'confirmation', tabId);
  return 'rest';
}

type Seen =
  | { readonly kind: 'confirmed'; readonly document: number }
  | { readonly kind: 'none'; readonly frames: readonly FrameSnapshot[] }
  | { readonly kind: 'not-readable' };

async function confirmedFrame(
  ports: FillPorts,
  tabId: number,
  watch: SentWatch,
  receipt: Receipt,
  address: string,
): Promise<Seen> {
  const read = await ports.page.read(tabId);
  // Between two documents a tab can not be read for a moment.
  if (read.kind === 'not-readable' || read.frames.length === 0) return { kind: 'not-readable' };
  const { frames } = read;
  const none: Seen = { kind: 'none', frames };
  if (frames.some(hasMessage)) return none;
  for (const frame of frames) {
    if (frame.frameId !== 0 && frame.frameId !== watch.frameId) continue;
    if (!(await isOfOffice(ports, watch, frame, frames, address))) continue;
    const words = await ports.page.words(tabId, frame.frameId);
    if (words === null) continue;
    const page = { snapshot: frame.snapshot, words };
    if (!isConfirmation(page, watch.before, receipt.text)) continue;
    const top = topFrame(frames) ?? frame;
    return { kind: 'confirmed', document: top.document };
  }
  return none;
}

/** The form stands there with the message in it, whatever else the page says. */
function hasMessage({ snapshot }: FrameSnapshot): boolean {
  return snapshot.controls.some(
    ({ kind, hasText, hiddenReason }) => kind === 'textarea' && hasText && hiddenReason === null,
  );
}

async function isOfOffice(
  ports: FillPorts,
  { place, frameId }: SentWatch,
  frame: FrameSnapshot,
  frames: readonly FrameSnapshot[],
  address: string,
): Promise<boolean> {
  const office = await officeOfForm(ports.offices, frame, frames);
  const to = { address, formAddress: frame.snapshot.url, office };
  // The page around a form is compared with the page around it.
  const from = frame.frameId === frameId ? place : { ...place, formAddress: place.address };
  return isSameOffice(from, to);
}

/** The page that followed is no confirmation: perhaps another step, whose button is watched too. */
async function watchNext(
  ports: FillPorts,
  tabId: number,
  watch: SentWatch,
  frames: readonly FrameSnapshot[],
): Promise<void> {
  const frame = frames.find(({ frameId }) => frameId === watch.frameId) ?? topFrame(frames);
  if (!frame || frame.document === watch.document) return;
  const { frameId, document } = frame;
  await ports.sentWatches.save(tabId, { ...watch, frameId, document });
  await ports.page.watchPress(tabId, { frameId, ref: null, lasts: watch.until - ports.clock.date() });
}

function isWaiting({ clock }: FillPorts, { pressedAt, until, confirmedIn }: SentWatch): boolean {
  const isNow = (end: number, lasts: number) => isWithin(clock.date(), end, lasts);
  return (
    confirmedIn === null &&
    pressedAt !== null &&
    isNow(pressedAt + PRESS_LASTS, PRESS_LASTS) &&
    isNow(until, WATCH_LASTS)
  );
}
