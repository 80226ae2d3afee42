import { hostOfUrl } from '@/domain/congress/congress-address';
import { officeIdOf } from '@/domain/congress/office';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { UndoResult } from '@/domain/form/report/apply-result';
import type { Letter } from '@/domain/letter/letter';
import { type SentEvidence, sentEvidence } from '@/domain/receipt/is-confirmation';
import type { Receipt } from '@/domain/receipt/receipt';
import { officeOnReceipt } from '@/domain/receipt/receipt';
import { putReceipt, withoutReceipts, withSent } from '@/domain/receipt/receipts';
import type { FormSearch } from './find-form';
import { officeOfForm } from './office-of-form';
import type { FillPorts, FrameSnapshot } from './ports';
import type { ReceiptsKept, SentWatch } from './receipt-ports';

/** How long presses of the office's button are watched for after a fill, in milliseconds. */
export const WATCH_LASTS = 60 * 60_000;

/** A message that a fill has put into a form, and the form. */
export interface FilledMessage {
  readonly tabId: number;
  readonly letter: Letter;
  readonly subject: string;
  readonly text: string;
  /** Label of the message box. */
  readonly label: string;
  readonly frame: FrameSnapshot;
  readonly frames: readonly FrameSnapshot[];
  /** A control of the form, by which its button is known. */
  readonly ref: ControlRef | null;
}

/** A form was filled: its receipt is written where the message is in. */
export async function noteFilled(
  ports: FillPorts,
  tabId: number,
  { found: { frame, form }, frames }: Extract<FormSearch, { kind: 'found' }>,
  message: Pick<FilledMessage, 'letter' | 'subject' | 'text' | 'label'> | null,
): Promise<void> {
  const ref = form.controls[0]?.control.ref ?? null;
  if (message) await writeReceipt(ports, { tabId, frame, frames, ref, ...message });
  else await watchOn(ports, tabId, frame, ref);
}

/**
 * Writes the receipt of a form whose message is in, and watches for the press of the office's button there.
 * A form that is filled again in the same tab, before that button was pressed, keeps its receipt.
 */
export async function writeReceipt(ports: FillPorts, filled: FilledMessage): Promise<void> {
  const { tabId, letter, subject, text, frame, frames } = filled;
  const address = (await ports.page.address(tabId)) ?? frame.snapshot.url;
  const office = await officeOfForm(ports.offices, frame, frames);
  const officeId = office && officeIdOf(office);
  const host = hostOfUrl(frame.snapshot.url) ?? '';
  const earlier = await unsentBefore(ports, tabId, officeId, host);
  const receipt: Receipt = {
    id: earlier?.id ?? ports.receipts.newId(),
    officeId,
    officeName: officeOnReceipt(office, host),
    host,
    letterId: letter.id,
    letterTitle: letter.name,
    subject,
    text,
    filledAt: isoDate(ports),
    sent: null,
    outreachId: (await ports.receiptHooks.outreachOf?.(tabId, officeId)) ?? null,
  };
  const kept = await ports.receipts.change((receipts) => putReceipt(receipts, receipt));
  await ports.sentWatches.save(tabId, {
    receiptId: receipt.id,
    kept,
    place: { address, formAddress: frame.snapshot.url, office },
    document: frame.document,
    frameId: frame.frameId,
    messageLabel: filled.label,
    before: await evidenceBefore(ports, filled),
    until: ports.clock.date() + WATCH_LASTS,
    pressedAt: null,
    confirmedIn: null,
  });
  await ports.page.watchPress(tabId, { frameId: frame.frameId, ref: filled.ref, lasts: WATCH_LASTS });
  ports.receiptHooks.onReceipt?.(receipt, tabId);
}

/** A fill that put no message in (a later page of the same form): its button is watched too. */
export async function watchOn(
  ports: FillPorts,
  tabId: number,
  { frameId, document }: FrameSnapshot,
  ref: ControlRef | null,
): Promise<void> {
  const watch = await ports.sentWatches.load(tabId);
  const lasts = watch ? watch.until - ports.clock.date() : 0;
  if (!watch || watch.confirmedIn !== null || lasts <= 0) return;
  await ports.sentWatches.save(tabId, { ...watch, document, frameId });
  await ports.page.watchPress(tabId, { frameId, ref, lasts });
}

/**
 * Marks a receipt as sent and tells who wants to know.
 * @param tabId the tab that shows it; null: the person said so elsewhere
 */
export async function markSent(
  ports: Pick<FillPorts, 'receipts' | 'receiptHooks' | 'clock'>,
  id: string,
  how: 'confirmation' | 'said',
  tabId: number | null,
): Promise<ReceiptsKept> {
  const at = isoDate(ports);
  const kept = await ports.receipts.change((receipts) => withSent(receipts, id, { at, how }));
  const receipt = (await ports.receipts.list()).find((one) => one.id === id);
  if (receipt?.sent?.at === at) ports.receiptHooks.onSent?.(receipt, tabId);
  return kept;
}

/** An undo has taken the message out again: what was not sent was not written. */
export async function undoReceipt(
  ports: FillPorts,
  tabId: number,
  { changedSince }: Pick<UndoResult, 'changedSince'>,
): Promise<void> {
  const watch = await ports.sentWatches.load(tabId);
  // The person went on writing in the message: it stands there still.
  if (!watch || changedSince.includes(watch.messageLabel)) return;
  await ports.sentWatches.drop(tabId);
  await ports.receipts.change((receipts) => {
    const isSent = receipts.some(({ id, sent }) => id === watch.receiptId && sent !== null);
    return isSent ? receipts : withoutReceipts(receipts, [watch.receiptId]);
  });
}

/** The receipt that a tab's form has already, and that is not sent for all that is known. */
async function unsentBefore(
  ports: FillPorts,
  tabId: number,
  officeId: Receipt['officeId'],
  host: string,
): Promise<Receipt | null> {
  const watch = await ports.sentWatches.load(tabId);
  if (!watch || watch.pressedAt !== null) return null;
  const before = (await ports.receipts.list()).find(({ id }) => id === watch.receiptId);
  return before?.sent === null && before.officeId === officeId && before.host === host ? before : null;
}

/** What the form's page, and the page around it, say of themselves anyway. */
async function evidenceBefore(
  ports: FillPorts,
  { tabId, frame, frames, text }: FilledMessage,
): Promise<SentWatch['before']> {
  const pages = frames.filter(({ frameId }) => frameId === 0 || frameId === frame.frameId);
  const all = await Promise.all(
    pages.map(async ({ frameId, snapshot }): Promise<SentEvidence> => {
      const words = (await ports.page.words(tabId, frameId)) ?? '';
      return sentEvidence({ snapshot, words }, text);
    }),
  );
  return {
    said: all.flatMap(({ said }) => said),
    thanks: all.flatMap(({ thanks }) => thanks),
    signs: all.flatMap(({ signs }) => signs),
  };
}

function isoDate({ clock }: Pick<FillPorts, 'clock'>): string {
  return new Date(clock.date()).toISOString();
}
