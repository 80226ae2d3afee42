import { hostOfUrl } from '@/domain/congress/congress-address';
import { officeIdOf } from '@/domain/congress/office';
import type { Letter } from '@/domain/letter/letter';
import { type SentEvidence, sentEvidence } from '@/domain/receipt/is-confirmation';
import {
  officeOnReceipt,
  type Receipt,
  type ReceiptChange,
  type ReceiptsKept,
} from '@/domain/receipt/receipt';
import { putReceipt, withoutReceipts, withoutSent, withRestored, withSent } from '@/domain/receipt/receipts';
import type { VisitReceipt } from '@/domain/visit/visit';
import type { FoundPage } from './find-page';
import type { FillPorts } from './ports';

/** A message that a fill entered into a form. */
export interface FilledMessage {
  readonly letter: Letter;
  readonly subject: string;
  readonly text: string;
  /** Label of the message box. */
  readonly label: string;
}

/**
 * Writes the receipt of an entered message. A form filled again in the same tab, before the office's button was
 * pressed, keeps its receipt.
 * @param earlier what the tab's visit knew of a message before this fill
 */
export async function writeReceipt(
  ports: FillPorts,
  page: FoundPage,
  { letter, subject, text }: FilledMessage,
  earlier: VisitReceipt | null,
): Promise<{ readonly receipt: Receipt; readonly kept: ReceiptsKept; readonly before: SentEvidence }> {
  const { tabId, frame, office } = page;
  const officeId = office && officeIdOf(office);
  const host = hostOfUrl(frame.snapshot.url) ?? '';
  const same = earlier?.pressedAt === null ? await ports.receipts.find(earlier.id) : null;
  const isSame = same?.sent === null && same.officeId === officeId && same.host === host;
  const receipt: Receipt = {
    id: isSame ? same.id : ports.receipts.newId(),
    officeId,
    officeName: officeOnReceipt(office, host),
    host,
    letterId: letter.id,
    letterTitle: letter.name,
    subject,
    text,
    filledAt: isoDate(ports),
    sent: null,
    outreachId: (await ports.hooks.outreachOf?.(tabId, officeId)) ?? null,
  };
  const kept = await ports.receipts.change((receipts) => putReceipt(receipts, receipt));
  return { receipt, kept, before: await evidenceBefore(ports, page, text) };
}

/** Marks a receipt as sent and notifies observers. */
export async function markSent(
  ports: Pick<FillPorts, 'receipts' | 'hooks' | 'clock'>,
  id: string,
  how: 'confirmation' | 'said',
): Promise<ReceiptsKept> {
  const at = isoDate(ports);
  const kept = await ports.receipts.change((receipts) => withSent(receipts, id, { at, how }));
  const receipt = await ports.receipts.find(id);
  if (receipt?.sent?.at === at) ports.hooks.onSent?.(receipt);
  return kept;
}

/** Makes one change for the person. All such changes are made here. */
export async function changeReceipts(
  ports: Pick<FillPorts, 'receipts' | 'hooks' | 'clock'>,
  order: ReceiptChange,
): Promise<ReceiptsKept> {
  switch (order.change) {
    case 'said-sent':
      return markSent(ports, order.id, 'said');
    case 'not-sent':
      return ports.receipts.change((receipts) => withoutSent(receipts, order.id));
    case 'delete':
      return ports.receipts.change((receipts) => withoutReceipts(receipts, order.ids));
    case 'restore':
      return ports.receipts.change((receipts) => withRestored(receipts, order.receipts));
    case 'delete-all':
      return ports.receipts.change(() => []);
  }
}

/** What the form's page and the page around it already say. */
async function evidenceBefore(
  { page }: Pick<FillPorts, 'page'>,
  { tabId, frames, frame }: FoundPage,
  text: string,
): Promise<SentEvidence> {
  const pages = frames.filter(({ frameId }) => frameId === 0 || frameId === frame.frameId);
  const all = await Promise.all(
    pages.map(async ({ frameId, snapshot }) => {
      const words = (await page.words(tabId, frameId)) ?? '';
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
